import { fieldsByType, typeNameByKind } from "../../generated/items/fields.ts";
import type { Gate, RegistryItem, RequiredField } from "../../generated/items/types.ts";

/** A part of an item that a gate asks for and that is not there yet. */
export interface MissingField {
  /** JSON pointer to it. */
  readonly pointer: string;
  /** Why it is asked for, in the gate's words. */
  readonly why: string;
  /** The audience for which a text is missing. */
  readonly audience?: string;
}

const stepInto = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;

const namesOf = (pointer: string): readonly string[] => pointer.split("/").slice(1);

const isFor = (text: unknown, audience: string): boolean => stepInto(text, "audience") === audience;

const isThere = (content: unknown, { field, audience }: RequiredField): boolean => {
  const value = namesOf(field).reduce(stepInto, content);
  if (Array.isArray(value))
    return audience === undefined
      ? value.length > 0
      : value.some((text: unknown) => isFor(text, audience));
  return typeof value === "string" ? value.trim() !== "" : value !== undefined;
};

/** A gate that does not say for which kinds means every kind that has the field. */
const isAskedOf = (kind: RegistryItem["kind"], { field, appliesTo }: RequiredField): boolean =>
  appliesTo === undefined
    ? (fieldsByType[typeNameByKind[kind]] ?? []).some(
        ({ property }) => property === namesOf(field)[0],
      )
    : appliesTo.includes(kind);

/** What a gate asks for that is missing; a draft may be anything of its kind, however little it holds. */
export const missingFields = (
  content: Readonly<{ kind: RegistryItem["kind"] }>,
  gate: Pick<Gate, "requiredFields">,
): readonly MissingField[] =>
  (gate.requiredFields ?? [])
    .filter((field) => isAskedOf(content.kind, field) && !isThere(content, field))
    .map(({ field, why, audience }) => ({
      pointer: field,
      why,
      ...(audience === undefined ? {} : { audience }),
    }));
