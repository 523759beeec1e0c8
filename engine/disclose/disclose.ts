import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";

import type { AuditRecord, CellAudit, EarlierRelease } from "./audit.ts";
import { auditTables, usualEffort } from "./audit.ts";
import { checkTableSet } from "./check-table-set.ts";
import { publicationNotes } from "./notes.ts";
import type { SuppressionPolicy } from "./policy.ts";
import type { PublishedTable } from "./published-tables.ts";
import { printTables } from "./published-tables.ts";
import type { TableSet } from "./table-set.ts";

/** A step down from the tables as first wanted, when those would give people away. */
export type FallbackRung =
  | "COLLAPSE_BANDS"
  | "POOL_YEARS"
  | "POOL_AUTHORITIES"
  | "DROP_SPLIT"
  | "THEMES_ONLY"
  | "TELL_GROUP_PRIVATELY";

/** The rungs in the order of the disclosure ladder. */
export const fallbackRungs = [
  "COLLAPSE_BANDS",
  "POOL_YEARS",
  "POOL_AUTHORITIES",
  "DROP_SPLIT",
  "THEMES_ONLY",
  "TELL_GROUP_PRIVATELY",
] as const satisfies readonly FallbackRung[];

/** A rung with counts. The two below it publish none. */
export type CountRung = Exclude<FallbackRung, "THEMES_ONLY" | "TELL_GROUP_PRIVATELY">;

/** Another way to count the same people, with a few words on what it does. */
export interface Alternative {
  readonly what: string;
  readonly set: TableSet;
  /** What was published of some of these people, and is of no account for other alternatives. */
  readonly earlier?: readonly EarlierRelease[];
}

/**
 * The alternatives of a rung, the best first, made only when the rung is reached. It is given the tables that failed
 * last, so that a rung may build on the one above it.
 */
export type AlternativesOf = (failed: TableSet) => Iterable<Alternative>;

/** What was tried on the way, and why it was left or taken. */
export interface RungRecord {
  readonly rung: "AS_WANTED" | FallbackRung;
  readonly what: string;
  /** Whether further cells were hidden as partners. */
  readonly partners: boolean;
  readonly outcome: "TAKEN" | "FAILED_AUDIT" | "NO_ALTERNATIVE";
  readonly why: string;
}

/** What is to be published, under which policy, and what to fall back on. */
export interface DisclosureRequest {
  readonly name: string;
  readonly set: TableSet;
  readonly policy: SuppressionPolicy;
  readonly ladder?: readonly FallbackRung[];
  readonly alternatives?: Readonly<Partial<Record<CountRung, AlternativesOf>>>;
  readonly earlier?: readonly EarlierRelease[];
}

/**
 * What may be published. `THEMES_ONLY` and `TOLD_PRIVATELY` have no tables. `asPublished` is what a later release of
 * the same people needs to know; it holds the counts, so it stays with who made it, as `audit` and `rungs` do.
 */
export interface Disclosure {
  readonly outcome: "PUBLISHED" | "THEMES_ONLY" | "TOLD_PRIVATELY";
  readonly tables: readonly PublishedTable[];
  readonly notes: readonly string[];
  readonly audit: AuditRecord | undefined;
  readonly rungs: readonly RungRecord[];
  readonly asPublished: EarlierRelease | undefined;
}

interface Attempt extends Alternative {
  readonly rung: RungRecord["rung"];
}

const listed = (keys: readonly string[]): string =>
  keys.length <= 5 ? keys.join(", ") : `${keys.slice(0, 5).join(", ")} and ${keys.length - 5} more`;

const rangeText = ({ range }: CellAudit): string =>
  range.high === null ? `${range.low} or more` : `${range.low} to ${range.high}`;

const whyFailed = (audit: AuditRecord): string => {
  const failed = audit.cells.filter((cell) => cell.verdict !== "COVERED");
  const told = failed.map((cell) =>
    cell.verdict === "NARROWED"
      ? `${cell.key} can be narrowed to ${rangeText(cell)}`
      : `${cell.key} was not proved hidden`,
  );
  const end = audit.isCutShort
    ? " The search was ended before all was tried: the tables are too large for it."
    : "";
  return `${listed(told)}.${end}`;
};

const whyTaken = (audit: AuditRecord): string => {
  const hidden = audit.primary.length + audit.secondary.length;
  return hidden === 0
    ? "No number is small enough to hide."
    : `${hidden} hidden, ${audit.secondary.length} of them as partners; the audit passes.`;
};

/** The climb so far: the tables that failed last, and what is told of each try. */
interface Climb {
  readonly request: DisclosureRequest;
  readonly rungs: RungRecord[];
  readonly problems: Problem[];
  /** How much searching is still allowed, over all rungs together. */
  effort: number;
}

const publish = (climb: Climb, attempt: Attempt, audit: AuditRecord): Disclosure => {
  const { name, policy } = climb.request;
  const hidden = [...audit.primary, ...audit.secondary];
  const tables = printTables(attempt.set, policy, hidden);
  return {
    outcome: "PUBLISHED",
    tables,
    notes: publicationNotes(policy, audit, tables),
    audit,
    rungs: climb.rungs,
    asPublished: { name, set: attempt.set, policy, hidden },
  };
};

const tryTables = (climb: Climb, attempt: Attempt, partners: boolean): Disclosure | undefined => {
  const { name, policy } = climb.request;
  const earlier = [...(climb.request.earlier ?? []), ...(attempt.earlier ?? [])];
  const faults = checkTableSet(attempt.set);
  if (faults.length > 0) {
    climb.problems.push(...faults);
    return undefined;
  }
  const audit = auditTables({
    name,
    policy,
    earlier,
    set: attempt.set,
    mayHideMore: partners,
    effort: Math.ceil(climb.effort / 2),
  });
  climb.effort -= audit.effort;
  const told = { rung: attempt.rung, what: attempt.what, partners };
  if (!audit.passed) {
    climb.rungs.push({ ...told, outcome: "FAILED_AUDIT", why: whyFailed(audit) });
    return undefined;
  }
  climb.rungs.push({ ...told, outcome: "TAKEN", why: whyTaken(audit) });
  return publish(climb, attempt, audit);
};

const isCountRung = (rung: FallbackRung): rung is CountRung =>
  rung !== "THEMES_ONLY" && rung !== "TELL_GROUP_PRIVATELY";

/** Every way to count, best first: as wanted, then what each rung offers, made when it is reached. */
function* attemptsOf(climb: Climb): Generator<Attempt> {
  const { set, ladder = fallbackRungs, alternatives = {} } = climb.request;
  yield { rung: "AS_WANTED", what: "The tables as wanted", set };
  let failed = set;
  for (const rung of ladder.filter(isCountRung)) {
    let isOffered = false;
    for (const alternative of alternatives[rung]?.(failed) ?? []) {
      isOffered = true;
      yield { rung, ...alternative };
      failed = alternative.set;
    }
    if (isOffered) continue;
    const why = "No other tables were offered for this rung.";
    climb.rungs.push({ rung, what: "Nothing", partners: false, outcome: "NO_ALTERNATIVE", why });
  }
}

const climbWithCounts = (climb: Climb): Disclosure | undefined => {
  const { policy } = climb.request;
  const atOnce = policy.secondary && policy.partners === "BEFORE_LADDER";
  const later: Attempt[] = [];
  for (const attempt of attemptsOf(climb)) {
    const disclosed = tryTables(climb, attempt, atOnce);
    if (disclosed !== undefined || climb.problems.length > 0) return disclosed;
    later.push(attempt);
  }
  if (atOnce || !policy.secondary) return undefined;
  for (const attempt of later) {
    const disclosed = tryTables(climb, attempt, true);
    if (disclosed !== undefined) return disclosed;
  }
  return undefined;
};

const withoutCounts = (climb: Climb): Disclosure => {
  const isThemes = climb.request.ladder?.includes("THEMES_ONLY") ?? true;
  const [rung, what, outcome] = isThemes
    ? (["THEMES_ONLY", "Themes without counts", "THEMES_ONLY"] as const)
    : (["TELL_GROUP_PRIVATELY", "Nothing is published", "TOLD_PRIVATELY"] as const);
  const why = "No table with counts passes the audit.";
  climb.rungs.push({ rung, what, partners: false, outcome: "TAKEN", why });
  const note = isThemes
    ? "The group is too small to show numbers. Only themes are published."
    : "The group is too small to publish anything. Tell the group itself what was heard.";
  const { rungs } = climb;
  return { outcome, tables: [], notes: [note], audit: undefined, rungs, asPublished: undefined };
};

/**
 * Makes tables safe to publish, or says that they cannot be: hides small counts, rounds the rest, audits all of it
 * together with what was published before, and climbs down the ladder until something passes. The same request gives
 * the same bytes. Refused: tables that contradict themselves.
 *
 * It always ends: an attempt may spend half of the searching that is left, and one that is cut short counts as failed.
 * What it takes grows with how many counts are small and with how far moves spread from each, hardly with the size of
 * the tables: about 0.3 million coefficients for each small count in a table of authorities by splits by bands.
 */
export const discloseTables = (
  request: DisclosureRequest,
): Result<Disclosure, readonly Problem[]> => {
  const climb: Climb = { request, rungs: [], problems: [], effort: 2 * usualEffort };
  const published = climbWithCounts(climb);
  if (climb.problems.length > 0) return fail(climb.problems);
  return ok(published ?? withoutCounts(climb));
};
