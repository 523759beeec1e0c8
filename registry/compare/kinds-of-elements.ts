import type { ChangeRule, ChangeTitle } from "./change-title.ts";
import { breaks, mayBreak } from "./change-title.ts";
import type { Edit } from "./edit.ts";
import { isLowered, isRaised, isSameItem, isTrueNow } from "./edit-tests.ts";
import { afterOf, valueIn } from "./edit.ts";

const otherType = breaks("The generated type is another one.");
const moreValues = mayBreak("A program meets values that it has not seen.");

/** Changes of elements. */
export const elementChanges = {
  "concept-changed": {
    title: "It describes another thing, or another property of it",
    least: "MAJOR",
    effects: {
      meaning: breaks("The values are about something else."),
      series: breaks("Earlier values are about something else."),
    },
  },
  "statutory-name-changed": {
    title: "The names under which it is collected were told differently",
    least: "MINOR",
    effects: { query: mayBreak("What looks it up by a name that went finds nothing.") },
  },
  "value-shape-changed": {
    title: "The shape of its value changed",
    least: "MAJOR",
    effects: {
      meaning: breaks("What may be worked out from the value is another thing."),
      number: breaks("A measure of the value is worked out in another way."),
    },
  },
  "value-type-changed": {
    title: "Its value is of another type",
    least: "MAJOR",
    effects: { data: breaks("Values of the old type are no longer valid."), code: otherType },
  },
  "value-list-changed": {
    title: "Its codes come from another list",
    least: "MAJOR",
    effects: {
      data: breaks("Codes of the old list are no longer valid."),
      code: otherType,
      meaning: breaks("The codes mean what the other list says."),
    },
  },
  "value-list-pinned": {
    title: "The same list is named at another version, or at none",
    least: "MINOR",
    effects: { code: mayBreak("The codes are those of the version that is now named.") },
  },
  "value-narrowed": {
    title: "Fewer values are allowed",
    least: "MAJOR",
    effects: { data: breaks("Some values that were valid no longer are.") },
  },
  "value-widened": {
    title: "More values are allowed",
    least: "MINOR",
    effects: { code: moreValues },
  },
  "value-pattern-changed": {
    title: "The pattern that a value matches was changed",
    least: "MAJOR",
    effects: { data: breaks("Values that matched the old pattern may not match the new one.") },
  },
  "value-pattern-reworded": {
    title: "The pattern was told in other words",
    least: "PATCH",
    effects: {},
  },
  "value-unit-changed": {
    title: "Its unit changed",
    least: "MAJOR",
    effects: {
      meaning: breaks("The same number says something else."),
      number: breaks("Sums and middles are of another unit."),
    },
  },
  "value-required": {
    title: "It may no longer be blank",
    least: "MAJOR",
    effects: {
      data: breaks("Data without a value is no longer valid."),
      code: mayBreak("The generated type is never blank."),
      burden: mayBreak("Someone has to find out what was left blank."),
    },
  },
  "value-optional": {
    title: "It may now be blank",
    least: "MINOR",
    effects: {
      code: mayBreak("Programs that count on a value meet a blank."),
      number: mayBreak("Blanks have to be counted somewhere."),
    },
  },
  "blank-meaning-changed": {
    title: "What a blank means was told differently",
    least: "MINOR",
    effects: { meaning: mayBreak("A blank may say something else than before.") },
  },
  "missing-reasons-added": {
    title: "Reasons for a missing value may be given",
    least: "MINOR",
    effects: { code: moreValues },
  },
  "missing-reasons-changed": {
    title: "The reasons for a missing value come from another list, or from none",
    least: "MAJOR",
    effects: { data: breaks("Reasons that were given are no longer valid.") },
  },
  "value-period-changed": {
    title: "The value is about another day or period",
    least: "MAJOR",
    effects: {
      meaning: breaks("The same value is about another time."),
      series: breaks("Earlier values are about another time."),
    },
  },
  "repetition-changed": {
    title: "How many values it may carry changed",
    least: "MAJOR",
    effects: {
      code: breaks("The generated type becomes a list, or stops being one."),
      number: mayBreak("Counts of values and counts of rows part."),
    },
  },
} as const satisfies Record<string, ChangeTitle>;

type Kind = keyof typeof elementChanges;

const mayBeBlank = (value: unknown): boolean =>
  valueIn(value, "allowed") !== false && value !== false;

const isRequiredNow = (edit: Edit): boolean => !mayBeBlank(afterOf(edit));

/** Which edits are which of these changes. */
export const elementRules: readonly ChangeRule<Kind>[] = [
  { kind: "concept-changed", at: "/concept/**", of: "element" },
  { kind: "statutory-name-changed", at: "/statutoryNames/**", of: "element" },
  { kind: "value-shape-changed", at: "/valueShape", of: "element" },
  { kind: "value-type-changed", at: "/value/kind", of: "element" },
  { kind: "value-type-changed", at: "/value", of: "element" },
  { kind: "value-list-pinned", at: "/value/codelist", of: "element", when: isSameItem },
  { kind: "value-list-changed", at: "/value/codelist", of: "element" },
  { kind: "value-widened", at: "/value/alsoCodes", of: "element", op: "add" },
  { kind: "value-list-pinned", at: "/value/alsoCodes", of: "element", when: isSameItem },
  { kind: "value-narrowed", at: "/value/alsoCodes", of: "element" },
  { kind: "value-narrowed", at: "/value/maxLength", of: "element", when: isLowered },
  { kind: "value-widened", at: "/value/maxLength", of: "element" },
  { kind: "value-widened", at: "/value/pattern", of: "element", op: "remove" },
  { kind: "value-pattern-changed", at: "/value/pattern", of: "element" },
  { kind: "value-pattern-reworded", at: "/value/patternMeaning", of: "element" },
  { kind: "value-narrowed", at: "/value/minimum", of: "element", when: isRaised },
  { kind: "value-narrowed", at: "/value/maximum", of: "element", when: isLowered },
  { kind: "value-widened", at: "/value/minimum", of: "element" },
  { kind: "value-widened", at: "/value/maximum", of: "element" },
  { kind: "value-unit-changed", at: "/value/unit", of: "element" },
  { kind: "value-widened", at: "/value/partial", of: "element", when: isTrueNow },
  { kind: "value-narrowed", at: "/value/partial", of: "element" },
  { kind: "blank-meaning-changed", at: "/nullability/meaning", of: "element" },
  { kind: "value-required", at: "/nullability/**", of: "element", when: isRequiredNow },
  { kind: "value-optional", at: "/nullability/**", of: "element" },
  { kind: "missing-reasons-added", at: "/missingReasons", of: "element", op: "add" },
  { kind: "value-list-pinned", at: "/missingReasons", of: "element", when: isSameItem },
  { kind: "missing-reasons-changed", at: "/missingReasons", of: "element" },
  { kind: "value-period-changed", at: "/period", of: "element" },
  { kind: "repetition-changed", at: "/repeatable", of: "element" },
];
