import { invariant } from "../../runtime/result.ts";
import type { Edit, EntryStep, Step } from "./edit.ts";
import { isGroup, isList } from "./edit.ts";
import { keyOfEntry } from "./list-keys.ts";

const placeOf = (list: string, entries: readonly unknown[], { key, by }: EntryStep): number => {
  const index = entries.findIndex((entry) => keyOfEntry(list, by, entry) === key);
  invariant(index !== -1, `the list "${list}" has the entry "${key}"`);
  return index;
};

const inOrder = (
  list: string,
  entries: readonly unknown[],
  { by, after }: Extract<Edit, { readonly op: "order" }>,
): readonly unknown[] => {
  const byKey = new Map(entries.map((entry) => [keyOfEntry(list, by, entry), entry]));
  return after.map((key) => byKey.get(key));
};

const inGroup = (content: unknown, name: string, edit: Edit): unknown => {
  invariant(isGroup(content), `"${name}" stands in a group`);
  const { [name]: value, ...others } = content;
  switch (edit.op) {
    case "remove":
      return others;
    case "order":
      invariant(isList(value), `"${name}" is a list`);
      return { ...content, [name]: inOrder(name, value, edit) };
    case "add":
    case "set":
      return { ...content, [name]: edit.after };
  }
};

const inList = (list: string, entries: readonly unknown[], edit: Edit): readonly unknown[] => {
  const step = edit.path.at(-1);
  invariant(typeof step === "object", "the last step names an entry");
  switch (edit.op) {
    case "add":
      return entries.toSpliced(edit.at ?? entries.length, 0, edit.after);
    case "remove":
      return entries.toSpliced(placeOf(list, entries, step), 1);
    case "set":
      return entries.with(placeOf(list, entries, step), edit.after);
    case "order":
      return entries;
  }
};

interface Spot {
  /** The name of the list, when the value is one. */
  readonly name: string;
  readonly value: unknown;
}

const applied = ({ name, value }: Spot, path: readonly Step[], edit: Edit): unknown => {
  const [step, ...rest] = path;
  if (step === undefined) return afterRoot(edit);
  if (typeof step === "string") {
    if (rest.length === 0) return inGroup(value, step, edit);
    invariant(isGroup(value), `"${step}" stands in a group`);
    return { ...value, [step]: applied({ name: step, value: value[step] }, rest, edit) };
  }
  invariant(isList(value), `"${name}" is a list`);
  if (rest.length === 0) return inList(name, value, edit);
  const at = placeOf(name, value, step);
  return value.with(at, applied({ name: "", value: value[at] }, rest, edit));
};

const afterRoot = (edit: Edit): unknown => {
  invariant(edit.op === "set", "a whole content is set, not added or removed");
  return edit.after;
};

/** The later content, from the earlier one and what was changed in it: the inverse of `editsBetween`. */
export const applyEdits = (content: unknown, edits: readonly Edit[]): unknown =>
  edits.reduce((value, edit) => applied({ name: "", value }, edit.path, edit), content);
