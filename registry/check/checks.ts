import type { RegistryItem } from "../../generated/items/types.ts";
import type { ItemVersion } from "../model/snapshot.ts";
import { askedBy } from "./asked-by.ts";
import type { CheckContext, ItemCheck, SetCheck } from "./check.ts";
import { codeReplacedBy } from "./code-replaced-by.ts";
import { codesUnique } from "./codes-unique.ts";
import { columnsKnown } from "./columns-known.ts";
import { columnsUnique } from "./columns-unique.ts";
import { datesInOrder } from "./dates-in-order.ts";
import { declaredClass } from "./declared-class.ts";
import type { CheckTitle, Finding, Remark } from "./finding.ts";
import { frameWhole } from "./coding/frame-whole.ts";
import { freeTextRisk } from "./free-text-risk.ts";
import { gateKnown } from "./gate-known.ts";
import { kindKept } from "./kind-kept.ts";
import { mappingWhole } from "./mapping/mapping-whole.ts";
import { roundTrip } from "./mapping/round-trip.ts";
import { measureChecks } from "./measure/measure-checks.ts";
import { noCircle } from "./no-circle.ts";
import { numbersInOrder } from "./numbers-in-order.ts";
import { participationWhole } from "./participation-whole.ts";
import { personalData, personalText } from "./personal-text.ts";
import { profileTarget } from "./profile-target.ts";
import { promiseWords } from "./promise-words.ts";
import { publishedUnchanged } from "./published-unchanged.ts";
import { questionsWhole } from "./questions-whole.ts";
import { readability } from "./readability.ts";
import { referenceKind } from "./reference-kind.ts";
import { referenceUnknown } from "./reference-unknown.ts";
import { returnBinds } from "./return-binds.ts";
import { returnClosed } from "./return-closed.ts";
import { returnPrevious } from "./return-previous.ts";
import { returnSubject } from "./return-subject.ts";
import { returnYear } from "./return-year.ts";
import { parseItem, schemaCheck } from "./schema.ts";
import { twoModeFamilies } from "./two-mode-families.ts";
import { voiceChecks } from "./voice/voice-checks.ts";
import { versionAfter } from "./version-after.ts";
import { versionOnce } from "./version-once.ts";

/** What is asked of each item by itself, beside what it refers to. */
export const itemChecks: readonly ItemCheck[] = [
  askedBy,
  codeReplacedBy,
  codesUnique,
  columnsKnown,
  columnsUnique,
  datesInOrder,
  frameWhole,
  freeTextRisk,
  gateKnown,
  mappingWhole,
  ...measureChecks,
  numbersInOrder,
  participationWhole,
  personalData,
  personalText,
  profileTarget,
  promiseWords,
  questionsWhole,
  readability,
  referenceKind,
  referenceUnknown,
  returnBinds,
  returnClosed,
  returnPrevious,
  returnSubject,
  returnYear,
  roundTrip,
  twoModeFamilies,
  ...voiceChecks,
];

/** What is asked of items together. */
export const setChecks: readonly SetCheck[] = [
  declaredClass,
  kindKept,
  noCircle,
  publishedUnchanged,
  versionAfter,
  versionOnce,
];

/** A remark as a finding of its check. */
export const findingOf = (check: CheckTitle, item: string, remark: Remark): Finding => ({
  check: check.code,
  severity: check.severity,
  item,
  pointer: remark.pointer,
  ...(remark.within === undefined ? {} : { within: remark.within }),
  message: remark.message,
  fix: remark.fix ?? check.fix,
});

const nameOf = (content: unknown): string => {
  if (typeof content !== "object" || content === null) return "";
  const id = "id" in content && typeof content.id === "string" ? content.id : "";
  return "version" in content && typeof content.version === "string"
    ? `${id}@${content.version}`
    : id;
};

/** Everything to say about one item's content, which may not even keep its schema. */
export const checkItem = (content: unknown, context: CheckContext): readonly Finding[] => {
  const item = nameOf(content);
  const parsed = parseItem(content);
  if (!parsed.ok) return parsed.error.map((remark) => findingOf(schemaCheck, item, remark));
  return checkContent(parsed.value, context);
};

/** Everything to say about content that keeps its schema; `more` are checks that need more than the registry knows. */
export const checkContent = (
  content: RegistryItem,
  context: CheckContext,
  more: readonly ItemCheck[] = [],
): readonly Finding[] =>
  [...itemChecks, ...more].flatMap((check) =>
    check.find(content, context).map((remark) => findingOf(check, nameOf(content), remark)),
  );

/** A finding about one version among several. */
export interface VersionFinding {
  readonly version: ItemVersion;
  readonly finding: Finding;
}

/** Everything to say about versions together, each finding with the version it is about. */
export const checkVersions = (
  versions: readonly ItemVersion[],
  context: CheckContext,
): readonly VersionFinding[] =>
  setChecks.flatMap((check) =>
    check.find(versions, context).map(({ version, ...remark }) => ({
      version,
      finding: findingOf(check, nameOf(version.content), remark),
    })),
  );

/** Everything to say about versions together. */
export const checkSet = (
  versions: readonly ItemVersion[],
  context: CheckContext,
): readonly Finding[] => checkVersions(versions, context).map(({ finding }) => finding);
