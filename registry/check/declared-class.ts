import { compareClasses, computedClass } from "../compare/severity-of.ts";
import type { ChangeClass } from "../compare/change-title.ts";
import type { Comparison } from "../compare/compare-versions.ts";
import { compareVersions } from "../compare/compare-versions.ts";
import type { ChangeKind } from "../compare/changes.ts";
import { changeTitles } from "../compare/changes.ts";
import { compareVersions as compareNumbers, majorOf } from "../identity/version.ts";
import type { ItemVersion, Snapshot } from "../model/snapshot.ts";
import type { SetCheck, SetRemark } from "./check.ts";

const lower = (a: ChangeClass, b: ChangeClass): ChangeClass => (compareClasses(a, b) <= 0 ? a : b);

/** How we write down a rule that somebody else publishes; its owner's rule has not changed when these do. */
const ourWriting = new Set<ChangeKind>(["condition-changed", "rule-fields-changed"]);

const isCopiedRule = ({ content }: ItemVersion): boolean =>
  content.kind === "rule" && content.origin === "NATIONAL";

/**
 * The least step that a version has to take. The major of a return is its collection year, so what changes inside the
 * year raises the minor. A copied rule that we write down better is a patch: returns bind it exactly, so nobody gets it
 * unasked. What was worked out is shown all the same, wherever the two are compared.
 */
const askedStep = (version: ItemVersion, { changes, computed }: Comparison): ChangeClass => {
  if (version.content.kind === "return") return lower(computed, "MINOR");
  if (!isCopiedRule(version)) return computed;
  const others = computedClass(changes.filter(({ kind }) => !ourWriting.has(kind)));
  return others === "NONE" ? lower(computed, "PATCH") : others;
};

/** Earlier versions of the line that a version stands in, newest first. */
const earlierInLine = (version: ItemVersion, all: Snapshot): readonly ItemVersion[] =>
  all
    .versionsOf(version.id)
    .filter(
      (known) =>
        majorOf(known.version) === majorOf(version.version) &&
        compareNumbers(known.version, version.version) < 0,
    )
    .toReversed();

const wordsOf = ({ changes, computed }: Comparison): string => {
  const worst = changes.find(({ kind }) => changeTitles[kind].least === computed);
  return worst === undefined
    ? ""
    : ` ${changeTitles[worst.kind].title}: ${worst.item} ${worst.place}.`;
};

const nextOf = ({ from }: Comparison, step: ChangeClass): string => {
  const [major = 0, minor = 0, patch = 0] = (from.split("@")[1] ?? "").split(".").map(Number);
  switch (step) {
    case "MAJOR":
      return `${major + 1}.0.0`;
    case "MINOR":
      return `${major}.${minor + 1}.0`;
    case "NONE":
    case "PATCH":
      return `${major}.${minor}.${patch + 1}`;
  }
};

const remarkOn = (version: ItemVersion, all: Snapshot): readonly SetRemark[] => {
  for (const before of earlierInLine(version, all)) {
    const comparison = compareVersions(before, version, all);
    const asked = askedStep(version, comparison);
    if (compareClasses(comparison.declared, asked) >= 0) continue;
    return [
      {
        version,
        pointer: "/version",
        message: `${version.version} says ${comparison.declared.toLowerCase()} after ${before.version}, but what changed is ${comparison.computed.toLowerCase()}.${wordsOf(comparison)}`,
        fix: `Call it ${nextOf(comparison, asked)} or higher.`,
      },
    ];
  }
  return [];
};

/** INV-02: the step that a version number takes is at least the one that its changes ask for, over its whole line. */
export const declaredClass: SetCheck = {
  code: "DECLARED_CLASS",
  title: "A version number tells at least how much changed",
  severity: "error",
  fix: "Take the step that was worked out, or a larger one.",
  find: (versions, { published, all }) =>
    versions.flatMap((version) =>
      published.versionsOf(version.id).some((known) => known.version === version.version)
        ? []
        : remarkOn(version, all),
    ),
};
