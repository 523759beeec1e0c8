import type { ColumnsByTable } from "../../runtime/rule-module.ts";

import { numbersOf } from "../measure/externals.ts";
import type { RuleTable } from "../rules/rule-input.ts";
import type { RowCause, SwitchedCause } from "./causes.ts";
import { definitionCauses, switchedCauses } from "./causes.ts";
import { measureOf } from "./mix-measures.ts";
import type { ReconcileSide, SideName } from "./reconcile-side.ts";

/** Causes that can only be taken from one side together, and why. */
export interface TakenTogether {
  readonly causes: readonly SwitchedCause[];
  readonly why: string;
}

/** What is switched: causes that differ, those that hang together as one. */
export interface Players {
  readonly groups: readonly (readonly SwitchedCause[])[];
  readonly together: readonly TakenTogether[];
}

/** What decides which causes hang together. */
export interface PlayersAsked {
  readonly sides: Readonly<Record<SideName, ReconcileSide>>;
  readonly differing: ReadonlySet<SwitchedCause>;
  readonly rowCauses: ReadonlySet<RowCause>;
  /** Whether the two returns are defined differently in what is read. */
  readonly modelsDiffer: boolean;
}

const sidePairs = [
  ["left", "right"],
  ["right", "left"],
] as const;

/** The first column that is read and is not there, as `table column`. */
const lackingIn = (
  reads: ColumnsByTable,
  has: (table: string, column: string) => boolean,
): string | undefined =>
  Object.entries(reads)
    .flatMap(([table, columns]) => columns.map((column) => [table, column] as const))
    .filter(([table, column]) => !has(table, column))
    .map(([table, column]) => `${table} ${column}`)[0];

const inModel =
  ({ model }: ReconcileSide) =>
  (table: string, column: string): boolean =>
    model.tables.some(
      ({ name, columns }) => name === table && columns.some((one) => one.name === column),
    );

const inRecords =
  (tables: readonly RuleTable[]) =>
  (table: string, column: string): boolean =>
    tables.some(
      ({ given }) => given.name === table && given.columns.some(({ name }) => name === column),
    );

const present = (asked: PlayersAsked, ...causes: readonly SwitchedCause[]) => [
  ...new Set(causes.filter((cause) => asked.differing.has(cause))),
];

/** Definitions that look at rows of different tables: no part of one fits the other. */
const otherTables = (asked: PlayersAsked): readonly TakenTogether[] => {
  const [one, other] = [measureOf(asked.sides.left), measureOf(asked.sides.right)];
  if (one.plan.scopeTable === other.plan.scopeTable) return [];
  const why = `the left looks at rows of ${one.plan.scopeTable}, the right at rows of ${other.plan.scopeTable}`;
  return [{ causes: present(asked, ...definitionCauses), why }];
};

const missingInReturn = (asked: PlayersAsked): readonly TakenTogether[] => {
  if (!asked.modelsDiffer) return [];
  return sidePairs.flatMap(([own, other]) =>
    definitionCauses.flatMap((cause): readonly TakenTogether[] => {
      if (cause === "RULE_VERSION") return [];
      const side = asked.sides[other];
      const lacking = lackingIn(asked.sides[own].measure.reads[cause], inModel(side));
      if (lacking === undefined) return [];
      const why = `the ${own} reads ${lacking}, which ${side.model.ref} does not have`;
      return [{ causes: present(asked, cause, "RULE_VERSION"), why }];
    }),
  );
};

const missingInRecords = (asked: PlayersAsked): readonly TakenTogether[] =>
  sidePairs.flatMap(([own, other]) =>
    definitionCauses.flatMap((cause): readonly TakenTogether[] => {
      if (!asked.differing.has(cause)) return [];
      const side = asked.sides[own];
      const records = asked.sides[other].inputs.tables;
      const has = inRecords(records);
      const isOwn = inRecords(side.inputs.tables);
      const lacking = lackingIn(
        side.measure.reads[cause],
        (table, column) => has(table, column) || !isOwn(table, column),
      );
      if (lacking === undefined) return [];
      const why = `the ${own} reads ${lacking}, which the records of the ${other} do not have`;
      return [{ causes: present(asked, cause, ...asked.rowCauses), why }];
    }),
  );

const unreadable = (asked: PlayersAsked): readonly TakenTogether[] =>
  sidePairs.flatMap(([own, other]): readonly TakenTogether[] => {
    if (asked.sides[own].readByOther !== null) return [];
    const why = `the records of the ${own} cannot be read as the ${other} defines them`;
    return [{ causes: present(asked, "RULE_VERSION", ...asked.rowCauses), why }];
  });

const missingNumber = (asked: PlayersAsked): readonly TakenTogether[] =>
  sidePairs.flatMap(([own, other]): readonly TakenTogether[] => {
    const { external } = measureOf(asked.sides[own]).plan.first ?? {};
    if (external === undefined) return [];
    const isGiven = (name: SideName): boolean =>
      numbersOf(asked.sides[name].externals)[external] !== undefined;
    if (!isGiven(own) || isGiven(other)) return [];
    const why = `the ${own} needs ${external}, which was not given for the ${other}`;
    return [{ causes: present(asked, "RULE_VERSION", "DENOMINATOR_VINTAGE"), why }];
  });

const joined = (
  groups: readonly (readonly SwitchedCause[])[],
  causes: readonly SwitchedCause[],
): readonly (readonly SwitchedCause[])[] => {
  const touched = groups.filter((group) => group.some((cause) => causes.includes(cause)));
  const whole = new Set(touched.flat());
  return [
    ...groups.filter((group) => !touched.includes(group)),
    switchedCauses.filter((cause) => whole.has(cause)),
  ];
};

const rank = (group: readonly SwitchedCause[]): number =>
  switchedCauses.findIndex((cause) => group.includes(cause));

/** The causes that differ, those together that cannot be taken one by one. */
export const playersOf = (asked: PlayersAsked): Players => {
  const together = [
    ...otherTables(asked),
    ...missingInReturn(asked),
    ...missingInRecords(asked),
    ...unreadable(asked),
    ...missingNumber(asked),
  ].filter(({ causes }) => causes.length > 1);
  let groups: readonly (readonly SwitchedCause[])[] = switchedCauses
    .filter((cause) => asked.differing.has(cause))
    .map((cause) => [cause]);
  for (const { causes } of together) groups = joined(groups, causes);
  return { groups: groups.toSorted((one, other) => rank(one) - rank(other)), together };
};
