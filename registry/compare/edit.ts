/** An entry of a list, by the properties that tell its entries apart; none for a list of words. */
export interface EntryStep {
  readonly key: string;
  readonly by: readonly string[];
}

/** A step of a path into content: the name of a property, or an entry of a list. */
export type Step = string | EntryStep;

/** One difference between two contents, with enough to make the later one from the earlier one. JSON-safe. */
export type Edit =
  | {
      readonly op: "add";
      readonly path: readonly Step[];
      readonly after: unknown;
      /** Place in the later list, for an entry of a list. */
      readonly at?: number;
    }
  | { readonly op: "remove"; readonly path: readonly Step[]; readonly before: unknown }
  | {
      readonly op: "set";
      readonly path: readonly Step[];
      readonly before: unknown;
      readonly after: unknown;
    }
  | {
      /** Entries that both lists have stand in another order. */
      readonly op: "order";
      readonly path: readonly Step[];
      readonly by: readonly string[];
      /** Keys of the entries that both have. */
      readonly before: readonly string[];
      readonly after: readonly string[];
    };

/** A group of named values. */
export type Group = Readonly<Record<string, unknown>>;

/** True for a group of named values. */
export const isGroup = (value: unknown): value is Group =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** True for a list. */
export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** A value inside content, by the names of groups; undefined when it is not there. */
export const valueIn = (content: unknown, ...names: readonly string[]): unknown =>
  names.reduce<unknown>(
    (value, name) => (isGroup(value) && Object.hasOwn(value, name) ? value[name] : undefined),
    content,
  );

/** What stood there before; undefined for what was added. */
export const beforeOf = (edit: Edit): unknown => (edit.op === "add" ? undefined : edit.before);

/** What stands there now; undefined for what was removed. */
export const afterOf = (edit: Edit): unknown => (edit.op === "remove" ? undefined : edit.after);
