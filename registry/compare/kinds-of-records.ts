import type { ChangeRule, ChangeTitle } from "./change-title.ts";
import { breaks, mayBreak } from "./change-title.ts";
import { isAdded, isLowered, isRaised, isRemoved, isSameItem, isTrueNow } from "./edit-tests.ts";
import type { Edit } from "./edit.ts";
import { afterOf, beforeOf, valueIn } from "./edit.ts";
import { isReworded } from "./near-wording.ts";

const fileRefused = breaks("Files written as before are refused, or read wrongly.");

/** Changes of records: the tables of a return and the tables that rules look things up in. */
export const recordChanges = {
  "table-renamed": {
    title: "The table has another name",
    least: "MAJOR",
    effects: {
      data: fileRefused,
      code: breaks("The generated type has another name."),
      query: breaks("Rules and measures that name the table no longer find it."),
    },
  },
  "record-role-changed": {
    title: "The table is sent where it was looked up in, or the other way round",
    least: "MAJOR",
    effects: { data: fileRefused, burden: mayBreak("A table that is sent has to be filled in.") },
  },
  "grain-reworded": {
    title: "What a row stands for was worded differently",
    least: "PATCH",
    effects: { meaning: mayBreak("A person confirms that a row stands for the same thing.") },
  },
  "grain-changed": {
    title: "A row stands for something else",
    least: "MAJOR",
    effects: {
      meaning: breaks("A row is another thing."),
      number: breaks("Counting rows counts other things."),
      series: breaks("Earlier rows are other things."),
    },
  },
  "file-name-changed": {
    title: "The usual name of its file changed",
    least: "MINOR",
    effects: { data: mayBreak("Files under the old name may not be recognised.") },
  },
  "table-moved": {
    title: "Its place in the XML form changed",
    least: "MAJOR",
    effects: { data: fileRefused, query: mayBreak("Rules reach it by another way.") },
  },
  "row-number-changed": {
    title: "The name under which rules see the number of a row changed",
    least: "MINOR",
    effects: { query: mayBreak("Rules that use the old name no longer read.") },
  },
  "occurs-narrowed": {
    title: "It must occur more often, or may occur less often",
    least: "MAJOR",
    effects: {
      data: breaks("Returns that had too few, or too many, by the new count are no longer valid."),
    },
  },
  "occurs-widened": {
    title: "It may be left out more often, or occur more often",
    least: "MINOR",
    effects: { code: mayBreak("Programs meet fewer or more of it than they have seen.") },
  },
  "column-required-added": {
    title: "A column was added that must have a value",
    least: "MAJOR",
    effects: {
      data: breaks("Rows without it are no longer valid."),
      code: breaks("Programs that write rows have to fill it."),
      burden: mayBreak("Someone has to find out and enter one more thing."),
    },
  },
  "column-added": {
    title: "A column was added",
    least: "MINOR",
    effects: {
      code: mayBreak("Programs that list the columns meet one more."),
      burden: mayBreak("There is one more thing to enter."),
    },
  },
  "column-removed": {
    title: "A column was removed",
    least: "MAJOR",
    effects: {
      data: breaks("Rows that have the column are no longer valid."),
      code: breaks("Programs that read the column no longer compile."),
      query: breaks("Rules and measures that read the column no longer read."),
      series: breaks("What was counted from it ends."),
    },
  },
  "columns-reordered": { title: "The columns stand in another order", least: "PATCH", effects: {} },
  "column-element-changed": {
    title: "A column carries another element",
    least: "MAJOR",
    effects: {
      meaning: breaks("The same column holds something else."),
      data: breaks("Values of the old element may no longer be valid."),
    },
  },
  "column-element-pinned": {
    title: "A column names its element at another version, or at none",
    least: "MINOR",
    effects: { code: mayBreak("The type is that of the version that is now named.") },
  },
  "column-now-required": {
    title: "A column must now have a value",
    least: "MAJOR",
    effects: {
      data: breaks("Rows with a blank there are no longer valid."),
      burden: mayBreak("Someone has to find out what was left blank."),
    },
  },
  "column-now-optional": {
    title: "A column may now be blank",
    least: "MINOR",
    effects: {
      code: mayBreak("Programs that count on a value meet a blank."),
      number: mayBreak("Blanks have to be counted somewhere."),
    },
  },
  "column-repetition-changed": {
    title: "How many values a row may carry in a column changed",
    least: "MAJOR",
    effects: { code: breaks("The generated type becomes a list, or stops being one.") },
  },
  "column-item-number-changed": {
    title: "A column's item number was told differently",
    least: "PATCH",
    effects: {},
  },
  "column-renamed-in-xml": {
    title: "A column has another name in the XML form",
    least: "MAJOR",
    effects: { data: fileRefused },
  },
  "column-forms-narrowed": {
    title: "A column is carried by fewer forms",
    least: "MAJOR",
    effects: { data: fileRefused },
  },
  "column-forms-widened": {
    title: "A column is carried by more forms",
    least: "MINOR",
    effects: { code: mayBreak("Programs that read the other form meet one more column.") },
  },
  "column-fixed": {
    title: "A column may have one value only, or another one",
    least: "MAJOR",
    effects: { data: breaks("Rows with another value are no longer valid.") },
  },
  "column-freed": {
    title: "A column is no longer fixed to one value",
    least: "MINOR",
    effects: { code: mayBreak("Programs meet values that they have not seen.") },
  },
  "column-derivation-changed": {
    title: "How a column is worked out changed",
    least: "MAJOR",
    effects: {
      meaning: breaks("The column holds something else."),
      number: breaks("Rules and measures that read it come to something else."),
    },
  },
  "key-added": {
    title: "Rows have to be told apart by more",
    least: "MAJOR",
    effects: { data: breaks("Rows that share the new key are no longer valid together.") },
  },
  "key-removed": {
    title: "Rows need no longer be told apart by a key",
    least: "MINOR",
    effects: { code: mayBreak("Programs that look a row up by it may meet two.") },
  },
  "key-changed": {
    title: "A key is made of other columns",
    least: "MAJOR",
    effects: { data: breaks("Rows that were told apart may now be the same.") },
  },
  "key-confirmed": {
    title: "Whether a key is confirmed was told differently",
    least: "MINOR",
    effects: {},
  },
  "xml-order-grown": {
    title: "The XML order names more, or fewer, names",
    least: "MINOR",
    effects: {},
  },
  "xml-order-changed": {
    title: "The XML form asks for another order",
    least: "MAJOR",
    effects: { data: fileRefused },
  },
  "reference-rows-changed": {
    title: "The rows of a shipped list changed",
    least: "MINOR",
    effects: { number: mayBreak("What is looked up in it comes out differently.") },
  },
} as const satisfies Record<string, ChangeTitle>;

type Kind = keyof typeof recordChanges | "note-changed" | "entries-reordered";

const isRequiredColumn = (edit: Edit): boolean => valueIn(afterOf(edit), "required") === true;

const least = (value: unknown): number => Number(valueIn(value, "min") ?? 0);
const most = (value: unknown): number => Number(valueIn(value, "max") ?? Number.POSITIVE_INFINITY);

const occursLess = (edit: Edit): boolean =>
  least(afterOf(edit)) > least(beforeOf(edit)) || most(afterOf(edit)) < most(beforeOf(edit));

/** A list of forms that came narrows, and so does a form that went; a list that went, or a form that came, widens. */
const isCarriedByFewer = (edit: Edit): boolean =>
  typeof edit.path.at(-1) === "object" ? isRemoved(edit) : isAdded(edit) || !isRemoved(edit);

/** Which edits are which of these changes. */
export const recordRules: readonly ChangeRule<Kind>[] = [
  { kind: "table-renamed", at: "/table", of: "record" },
  { kind: "record-role-changed", at: "/role", of: "record" },
  { kind: "grain-reworded", at: "/grain", of: "record", when: isReworded },
  { kind: "grain-changed", at: "/grain", of: "record" },
  { kind: "file-name-changed", at: "/fileName", of: "record" },
  { kind: "table-moved", at: "/path", of: "record" },
  { kind: "table-moved", at: "/parent", of: "record" },
  { kind: "row-number-changed", at: "/numberedAs", of: "record" },
  { kind: "occurs-narrowed", at: "/occurs/min", of: "record", when: isRaised },
  { kind: "occurs-narrowed", at: "/occurs/max", of: "record", when: isLowered },
  { kind: "occurs-narrowed", at: "/occurs", of: "record", when: occursLess },
  { kind: "occurs-widened", at: "/occurs/**", of: "record" },
  {
    kind: "column-required-added",
    at: "/columns/*",
    op: "add",
    of: "record",
    when: isRequiredColumn,
  },
  { kind: "column-added", at: "/columns/*", op: "add", of: "record" },
  { kind: "column-removed", at: "/columns/*", op: "remove", of: "record" },
  { kind: "columns-reordered", at: "/columns", op: "order", of: "record" },
  { kind: "column-element-pinned", at: "/columns/*/element", of: "record", when: isSameItem },
  { kind: "column-element-changed", at: "/columns/*/element", of: "record" },
  { kind: "column-now-required", at: "/columns/*/required", of: "record", when: isTrueNow },
  { kind: "column-now-optional", at: "/columns/*/required", of: "record" },
  { kind: "column-repetition-changed", at: "/columns/*/repeats", of: "record" },
  { kind: "column-item-number-changed", at: "/columns/*/itemNumber", of: "record" },
  { kind: "column-renamed-in-xml", at: "/columns/*/xmlName", of: "record" },
  { kind: "entries-reordered", at: "/columns/*/carriedBy", op: "order", of: "record" },
  {
    kind: "column-forms-narrowed",
    at: "/columns/*/carriedBy/**",
    of: "record",
    when: isCarriedByFewer,
  },
  { kind: "column-forms-widened", at: "/columns/*/carriedBy/**", of: "record" },
  { kind: "column-freed", at: "/columns/*/fixed", op: "remove", of: "record" },
  { kind: "column-fixed", at: "/columns/*/fixed", of: "record" },
  { kind: "column-derivation-changed", at: "/columns/*/derived", of: "record" },
  { kind: "note-changed", at: "/columns/*/note", of: "record" },
  // A table with a column twice, or with none, is compared as a whole: the worst is taken.
  { kind: "column-removed", at: "/columns", of: "record" },
  { kind: "key-added", at: "/keys/*", op: "add", of: "record" },
  { kind: "key-removed", at: "/keys/*", op: "remove", of: "record" },
  { kind: "entries-reordered", at: "/keys/**", op: "order", of: "record" },
  { kind: "key-confirmed", at: "/keys/*/confirmed", of: "record" },
  { kind: "key-changed", at: "/keys/**", of: "record" },
  { kind: "xml-order-grown", at: "/order/*", of: "record" },
  { kind: "xml-order-grown", at: "/order", op: "remove", of: "record" },
  { kind: "xml-order-changed", at: "/order/**", of: "record" },
  { kind: "reference-rows-changed", at: "/rows", of: "record" },
];
