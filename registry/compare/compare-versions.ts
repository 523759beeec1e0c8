import type { ItemVersion, Snapshot } from "../model/snapshot.ts";
import { resolveText } from "../model/snapshot.ts";
import type { Counterexample } from "./counterexample.ts";
import { counterexampleOf } from "./counterexample.ts";
import type { ChangeClass } from "./change-title.ts";
import type { Change } from "./diff-items.ts";
import { diffItems } from "./diff-items.ts";
import type { Verdicts } from "./severity-of.ts";
import { compareClasses, computedClass, severityOfAll } from "./severity-of.ts";

/** A change with the item in which it stands: the one compared, or a part that it binds. */
export interface PlacedChange extends Change {
  /** Id of the item. */
  readonly item: string;
  /** Data that was valid and no longer is, where the change breaks data and one record can show it. */
  readonly counterexample?: Counterexample;
}

/** Two versions beside each other: what changed, what that weighs, and which step of the version number it asks for. */
export interface Comparison {
  /** Exact references. */
  readonly from: string;
  readonly to: string;
  readonly changes: readonly PlacedChange[];
  readonly verdicts: Verdicts;
  /** The least step that the changes ask for. */
  readonly computed: ChangeClass;
  /** The step that the version numbers take; NONE when the later one is not higher. */
  readonly declared: ChangeClass;
  /** True when the step taken is at least the step asked for. */
  readonly isEnough: boolean;
}

/** The step between two version numbers. */
export const declaredClass = (before: string, after: string): ChangeClass => {
  const [was, is] = [before, after].map((version) => version.split(".").map(Number));
  const steps: readonly ChangeClass[] = ["MAJOR", "MINOR", "PATCH"];
  for (const [index, step] of steps.entries()) {
    const difference = (is?.[index] ?? 0) - (was?.[index] ?? 0);
    if (difference > 0) return step;
    if (difference < 0) return "NONE";
  }
  return "NONE";
};

const placed = (change: Change, item: string): PlacedChange => {
  const counterexample = counterexampleOf(change);
  return { ...change, item, ...(counterexample === undefined ? {} : { counterexample }) };
};

const isBinding = ({ kind }: Change): boolean =>
  kind === "binding-major" || kind === "binding-minor" || kind === "binding-patch";

/** What a part that is bound at another version brings; the binding's own change where a version is not here. */
const changesOfPart = (binding: Change, item: string, all: Snapshot): readonly PlacedChange[] => {
  const { edit } = binding;
  const parts =
    edit.op === "set" && typeof edit.before === "string" && typeof edit.after === "string"
      ? [resolveText(all, edit.before), resolveText(all, edit.after)]
      : [];
  const [before, after] = parts;
  if (before === undefined || after === undefined) return [placed(binding, item)];
  const { id } = after;
  return diffItems(before.content, after.content).map((change) => placed(change, id));
};

/**
 * Everything that changes from one version to another. A return is the lock of its year, so what its parts change comes
 * with it: a binding that moved is told as what moved inside the part.
 */
const changesBetween = (
  before: ItemVersion,
  after: ItemVersion,
  all: Snapshot,
): readonly PlacedChange[] =>
  diffItems(before.content, after.content).flatMap((change) =>
    isBinding(change) ? changesOfPart(change, after.id, all) : [placed(change, after.id)],
  );

const refOf = ({ id, version }: ItemVersion): string => `${id}@${version}`;

/** Compares two versions, with all that their parts change. */
export const compareVersions = (
  before: ItemVersion,
  after: ItemVersion,
  all: Snapshot,
): Comparison => {
  const changes = changesBetween(before, after, all);
  const computed = computedClass(changes);
  const declared = declaredClass(before.version, after.version);
  return {
    from: refOf(before),
    to: refOf(after),
    changes,
    verdicts: severityOfAll(changes),
    computed,
    declared,
    isEnough: compareClasses(declared, computed) >= 0,
  };
};
