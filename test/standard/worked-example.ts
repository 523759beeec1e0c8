import type { Gate, RegistryItem } from "../../generated/items/types.ts";
import { gateConditions, isInvariantCode } from "../../registry/check/gate-conditions.ts";
import { missingFields } from "../../registry/check/required-fields.ts";
import { importItems } from "../../registry/import/import-items.ts";
import type { ItemVersion, Snapshot } from "../../registry/model/snapshot.ts";
import { createSnapshot } from "../../registry/model/snapshot.ts";
import { readItemFolder } from "../../registry/store/read-folder.ts";
import { invariant } from "../../runtime/result.ts";
import { shippedRelease } from "../law/shipped-release.ts";
import { shippedOf } from "./shipped.ts";

/** Where the items stand that a made-up authority puts forward, and the next major version of the shipped example. */
export const fixtureFolder = "test/fixtures/worked-example-1";

/** The shipped standard. */
export const standard = shippedRelease();

/** Versions of a folder of fixtures; every check of an import has to let them in beside the standard. */
const fixturesIn = (folder: string): readonly ItemVersion[] => {
  const files = readItemFolder(`${fixtureFolder}/${folder}`);
  invariant(files.ok, `${folder} can be read`);
  const plan = importItems(files.value, standard);
  invariant(plan.ok, `${folder} has no findings: ${JSON.stringify(plan)}`);
  invariant(plan.value.warnings.length === 0, JSON.stringify(plan));
  return plan.value.versions;
};

/** What the made-up authority puts forward: its first versions, and the second of its voice field. */
export const proposed = fixturesIn("north-yorkshire");

/** The next major version of the shipped voice field. */
export const later = fixturesIn("examples");

/** The shipped standard with the fixtures beside it. */
export const all = createSnapshot("2026.4", "", [...standard.versions, ...proposed, ...later]);

/** A gate of the shipped standard. */
export const gateOf = (code: Gate["gate"]): Gate => {
  const gate = shippedOf("gate").find((shipped) => shipped.gate === code);
  invariant(gate !== undefined, `${code} is shipped`);
  return gate;
};

/** What a version is held against at a gate. */
interface Standing {
  readonly all: Snapshot;
  readonly today: string;
  readonly previous?: RegistryItem;
}

/** Pointers of required fields that are missing, and codes of conditions over the item that do not hold; each once. */
export const lacking = (
  content: RegistryItem,
  gate: Gate,
  standing: Standing,
): readonly string[] => {
  const broken = gate.conditions.flatMap(({ code, level, appliesTo }) => {
    if (level !== "ITEM" || !isInvariantCode(code)) return [];
    const condition = gateConditions[code];
    const isAsked = (appliesTo ?? condition.appliesTo).includes(content.kind);
    return isAsked && condition.find(content, standing).length > 0 ? [code] : [];
  });
  return [...missingFields(content, gate).map(({ pointer }) => pointer), ...broken].toSorted();
};

const isGroup = (value: unknown): value is object => typeof value === "object" && value !== null;

/** A content with something else at a JSON pointer, or with nothing there; the place itself has to exist. */
export const changedAt = (
  content: RegistryItem,
  pointer: string,
  value?: unknown,
): RegistryItem => {
  const copy = structuredClone(content);
  const names = pointer.split("/").slice(1);
  const last = names.pop() ?? "";
  const parent = names.reduce<unknown>(
    (at, name) => (isGroup(at) ? Reflect.get(at, name) : undefined),
    copy,
  );
  invariant(isGroup(parent), `${content.id} has ${pointer}`);
  if (value !== undefined) {
    Reflect.set(parent, last, value);
    return copy;
  }
  invariant(Object.hasOwn(parent, last), `${content.id} has ${pointer}`);
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.deleteProperty(parent, last);
  return copy;
};
