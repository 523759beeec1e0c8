import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";

import type { AuditRecord, EarlierRelease } from "../disclose/audit.ts";
import type { Disclosure, RungRecord } from "../disclose/disclose.ts";
import { discloseTables } from "../disclose/disclose.ts";
import type { SuppressionPolicy } from "../disclose/policy.ts";
import type { PublishedTable } from "../disclose/published-tables.ts";
import { printTables } from "../disclose/published-tables.ts";
import { layOut, ladderOf, waysDown } from "./fallback-layouts.ts";
import type { LaidOut } from "./fallback-layouts.ts";
import { policyOf, unsuppressedPolicy } from "./measure-policy.ts";
import type { Pool } from "./pooled-counts.ts";
import type { MeasureSubject, SubjectNames } from "./measure-subject.ts";
import { layoutAsWanted, namesOf } from "./measure-subject.ts";

/** What may be shown of a measure. */
export interface MeasureShown {
  readonly outcome: Disclosure["outcome"] | "UNSUPPRESSED";
  readonly policy: SuppressionPolicy;
  /** As laid out when it passed; without tables when nothing is published. */
  readonly laidOut: LaidOut | undefined;
  /** The years or authorities whose counts are shown together, where its own are too small. */
  readonly pool?: Pool;
  readonly tables: readonly PublishedTable[];
  readonly hidden: ReadonlySet<string>;
  readonly notes: readonly string[];
  /** What was tried. With the audit it stays with who made the figures. */
  readonly rungs: readonly RungRecord[];
  readonly audit: AuditRecord | undefined;
  /** References of the measures that were shown together with it. */
  readonly together: readonly string[];
}

type Names = ReadonlyMap<MeasureSubject, SubjectNames>;

const idOf = (ref: string): string => ref.split("@")[0] ?? ref;

const isLinked = (left: MeasureSubject, right: MeasureSubject, names: Names): boolean => {
  const linkedWith = ({ calculation }: MeasureSubject): readonly string[] =>
    (calculation.suppression.linkedWith ?? []).map(idOf);
  return (
    names.get(left)?.population === names.get(right)?.population ||
    linkedWith(left).includes(idOf(right.ref)) ||
    linkedWith(right).includes(idOf(left.ref))
  );
};

/** Measures whose tables are made of the same people, each in one group. */
const groupsOf = (
  subjects: readonly MeasureSubject[],
  names: Names,
): readonly (readonly MeasureSubject[])[] => {
  let groups: readonly (readonly MeasureSubject[])[] = [];
  for (const subject of subjects) {
    const touched = groups.filter((group) =>
      group.some((other) => isLinked(subject, other, names)),
    );
    groups = [...groups.filter((group) => !touched.includes(group)), [...touched.flat(), subject]];
  }
  return groups;
};

const tablesFor = (tables: readonly PublishedTable[], ref: string): readonly PublishedTable[] =>
  tables.filter(({ id, cells }) => id.startsWith(`${ref}#`) && cells.length > 0);

interface Together {
  readonly subjects: readonly MeasureSubject[];
  readonly names: Names;
  readonly policy: SuppressionPolicy;
  readonly earlier: readonly EarlierRelease[];
}

interface Shown {
  readonly shown: ReadonlyMap<string, MeasureShown>;
  readonly asPublished: EarlierRelease | undefined;
}

const discloseTogether = ({
  subjects,
  names,
  policy,
  earlier,
}: Together): Result<Shown, readonly Problem[]> => {
  const ways = waysDown(subjects, names, policy);
  const disclosed = discloseTables({
    name: subjects.map(({ ref }) => ref).join(", "),
    set: ways.start.set,
    policy,
    ladder: ladderOf(subjects),
    alternatives: ways.alternatives,
    earlier,
  });
  if (!disclosed.ok) return disclosed;
  const { outcome, tables, notes, rungs, audit, asPublished } = disclosed.value;
  const layout = asPublished === undefined ? undefined : ways.layoutOf(asPublished.set);
  const hidden = new Set(asPublished?.hidden ?? []);
  const together = subjects.map(({ ref }) => ref);
  const alike = { outcome, policy, hidden, notes, rungs, audit, together };
  return ok({
    asPublished,
    shown: new Map(
      subjects.map((subject) => {
        const laidOut = layout?.parts.find((part) => part.subject === subject);
        const { pool } = laidOut ?? {};
        const pooled = pool === undefined ? {} : { pool };
        const own = tablesFor(tables, subject.ref);
        return [subject.ref, { ...alike, ...pooled, laidOut, tables: own }] as const;
      }),
    ),
  });
};

/** Measures of the same people under different policies: the later are audited with what the earlier publish. */
const discloseGroup = (
  group: readonly MeasureSubject[],
  names: Names,
): Result<readonly (readonly [string, MeasureShown])[], readonly Problem[]> => {
  const policies = group.map((subject) => policyOf(subject.calculation));
  const problems = policies.flatMap((policy) => (policy.ok ? [] : policy.error));
  if (problems.length > 0) return fail(problems);
  const byPolicy = Map.groupBy(group, (subject) => JSON.stringify(policyOf(subject.calculation)));
  const earlier: EarlierRelease[] = [];
  const shown: (readonly [string, MeasureShown])[] = [];
  for (const subjects of byPolicy.values()) {
    const [first] = subjects;
    const policy = first === undefined ? undefined : policyOf(first.calculation);
    if (policy?.ok !== true) continue;
    const found = discloseTogether({ subjects, names, policy: policy.value, earlier });
    if (!found.ok) return found;
    shown.push(...found.value.shown);
    if (found.value.asPublished !== undefined) earlier.push(found.value.asPublished);
  }
  return ok(shown);
};

const byRef = (left: MeasureSubject, right: MeasureSubject): number =>
  left.ref === right.ref ? 0 : left.ref < right.ref ? -1 : 1;

/**
 * Makes the tables of measures safe to publish: those made of the same people together, under the policies that the
 * indicators declare. By reference of the indicator version.
 */
export const discloseMeasures = (
  measures: readonly MeasureSubject[],
): Result<ReadonlyMap<string, MeasureShown>, readonly Problem[]> => {
  const subjects = measures.toSorted(byRef);
  const names = namesOf(subjects);
  const found = groupsOf(subjects, names).map((group) => discloseGroup(group, names));
  const problems = found.flatMap((one) => (one.ok ? [] : one.error));
  return problems.length > 0
    ? fail(problems)
    : ok(new Map(found.flatMap((one) => (one.ok ? one.value : []))));
};

/** Prints the true counts of measures. Nothing of it may be published. */
export const showTrueCounts = (
  measures: readonly MeasureSubject[],
): ReadonlyMap<string, MeasureShown> => {
  const subjects = measures.toSorted(byRef);
  const names = namesOf(subjects);
  return new Map(
    subjects.flatMap((subject) => {
      const own = names.get(subject);
      if (own === undefined) return [];
      const { set, parts } = layOut([{ subject, names: own, layout: layoutAsWanted(subject) }]);
      const tables = printTables(set, unsuppressedPolicy, []);
      const shown: MeasureShown = {
        outcome: "UNSUPPRESSED",
        policy: unsuppressedPolicy,
        laidOut: parts[0],
        tables: tablesFor(tables, subject.ref),
        hidden: new Set(),
        notes: [],
        rungs: [],
        audit: undefined,
        together: [subject.ref],
      };
      return [[subject.ref, shown] as const];
    }),
  );
};
