import type { RegistryItem } from "../../generated/items/types.ts";
import { invariant } from "../../runtime/result.ts";
import { applyEdits } from "./apply-edits.ts";
import type { ChangeRule, Versions } from "./change-title.ts";
import type { ChangeKind } from "./changes.ts";
import { changeRules } from "./changes.ts";
import { editsBetween } from "./edits-between.ts";
import type { Edit, Step } from "./edit.ts";
import { showKey } from "./list-keys.ts";

/** One difference between two versions of an item. JSON-safe, so that it can be stored and applied. */
export interface Change {
  readonly kind: ChangeKind;
  /** Where, by names and keys, for example `/codes/Z1/to`. */
  readonly place: string;
  readonly edit: Edit;
}

const nameOfStep = (step: Step): string => (typeof step === "string" ? step : showKey(step.key));

const placeOf = (path: readonly Step[]): string =>
  path.map((step) => `/${nameOfStep(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

interface Matcher {
  readonly rule: ChangeRule<ChangeKind>;
  readonly names: readonly string[];
  readonly goesOn: boolean;
}

const matcherOf = (rule: ChangeRule<ChangeKind>): Matcher => {
  const goesOn = rule.at.endsWith("/**");
  const names = (goesOn ? rule.at.slice(0, -3) : rule.at).split("/").slice(1);
  return { rule, names, goesOn };
};

const matchers: readonly Matcher[] = changeRules.map(matcherOf);

const isAt = (path: readonly Step[], { names, goesOn }: Matcher): boolean =>
  (goesOn ? path.length >= names.length : path.length === names.length) &&
  names.every((name, index) => name === "*" || name === path[index]);

const isOf = ({ of }: ChangeRule<ChangeKind>, { after }: Versions): boolean =>
  of === undefined || of === after.kind;

const kindOf = (edit: Edit, versions: Versions): ChangeKind => {
  const found = matchers.find(
    (matcher) =>
      isAt(edit.path, matcher) &&
      (matcher.rule.op === undefined || matcher.rule.op === edit.op) &&
      isOf(matcher.rule, versions) &&
      (matcher.rule.when?.(edit, versions) ?? true),
  );
  invariant(found !== undefined, "the last rule takes every edit");
  return found.rule.kind;
};

/**
 * Everything in which two versions of an item differ, each difference by its kind; the version number itself is none.
 * Nothing is left out: what no rule knows is told as such.
 */
export const diffItems = (before: RegistryItem, after: RegistryItem): readonly Change[] =>
  editsBetween({ ...before, version: "" }, { ...after, version: "" }).map((edit) => ({
    kind: kindOf(edit, { before, after }),
    place: placeOf(edit.path),
    edit,
  }));

/** The later content, all but its version number, from the earlier one and its changes: the inverse of `diffItems`. */
export const applyChanges = (before: RegistryItem, changes: readonly Change[]): unknown =>
  applyEdits(
    before,
    changes.map(({ edit }) => edit),
  );
