import { expect, test } from "vitest";

import type { ReturnModel } from "../../runtime/return-model.ts";
import type { CompiledRule } from "../../runtime/rule-module.ts";
import { whyNotRun } from "../../runtime/rule-not-run.ts";
import type { TableGiven } from "../../runtime/rule-not-run.ts";

const columns = (...names: readonly string[]) => names.map((name) => ({ name }));

const model: ReturnModel = {
  ref: "examples:return@2026.0.0",
  title: "Example return",
  collectionYear: 2026,
  period: { from: "2025-04-01", to: "2026-03-31" },
  tables: [],
};

const ruleWith = (runsWithout: readonly string[]): CompiledRule => ({
  code: "1",
  ref: "examples:rule-1@1.0.0",
  title: "Rule",
  severity: "error",
  scopeTable: "Header",
  message: "",
  fix: "",
  condition: () => false,
  reports: [],
  needs: {
    tables: { Header: ["CHILD"], UASC: ["DUC"] },
    last: { Header: ["CHILD"], UASC: [] },
    references: { providers: ["URN"] },
    authority: false,
    holidays: false,
    links: false,
    withinPerson: true,
  },
  runsWithout,
  covers: [],
});

const givenTables = (...names: readonly string[]): ReadonlyMap<string, TableGiven> =>
  new Map(
    names.map((text) => {
      const [name = "", only] = text.split(".");
      const own = only === undefined ? columns("CHILD", "DUC", "URN") : columns(only);
      return [name, { name, form: "CSV", columns: own }];
    }),
  );

interface Row {
  readonly runsWithout: readonly string[];
  readonly now: readonly string[];
  readonly last?: readonly string[];
  readonly lists?: readonly string[];
  readonly why: string | undefined;
}

const everything = ["Header", "UASC"];

const rows: readonly Row[] = [
  { runsWithout: [], now: everything, last: everything, why: undefined },
  { runsWithout: [], now: ["Header"], last: everything, why: "UASC was not given" },
  { runsWithout: ["UASC"], now: ["Header"], last: ["Header"], why: undefined },
  {
    runsWithout: ["this.UASC"],
    now: ["Header"],
    last: ["Header"],
    why: "last year's UASC was not given",
  },
  { runsWithout: ["last.UASC"], now: everything, last: ["Header"], why: undefined },
  { runsWithout: ["last.UASC"], now: ["Header"], last: ["Header"], why: "UASC was not given" },
  {
    runsWithout: ["last.UASC"],
    now: everything,
    why: "the return of the year before was not given",
  },
  { runsWithout: ["last.UASC", "last.Header"], now: everything, why: undefined },
  { runsWithout: ["last"], now: everything, why: undefined },
  { runsWithout: ["this.UASC | last.UASC"], now: ["Header"], last: everything, why: undefined },
  { runsWithout: ["this.UASC | last.UASC"], now: everything, last: ["Header"], why: undefined },
  {
    runsWithout: ["this.UASC | last.UASC"],
    now: ["Header"],
    last: ["Header"],
    why: "none of this.UASC, last.UASC was given",
  },
  { runsWithout: ["UASC | Header"], now: ["Header"], last: ["Header"], why: undefined },
  {
    runsWithout: ["UASC|Header"],
    now: [],
    last: everything,
    why: "none of UASC, Header was given",
  },
  {
    runsWithout: ["last.UASC"],
    now: ["Header", "UASC.CHILD"],
    last: everything,
    why: "UASC was given without its column DUC",
  },
  { runsWithout: ["UASC.DUC"], now: ["Header", "UASC.CHILD"], last: everything, why: undefined },
  {
    runsWithout: ["this.UASC.DUC"],
    now: ["Header", "UASC.CHILD"],
    last: everything,
    why: undefined,
  },
  {
    runsWithout: ["UASC.DUC | last.UASC.DUC"],
    now: ["Header", "UASC.CHILD"],
    last: everything,
    why: undefined,
  },
  {
    runsWithout: [],
    now: everything,
    last: everything,
    lists: [],
    why: "the list providers was not given",
  },
  {
    runsWithout: ["reference.providers"],
    now: everything,
    last: everything,
    lists: [],
    why: undefined,
  },
];

test.for(rows)("$runsWithout with $now and $last: $why", (row) => {
  const { runsWithout, now, last, lists = ["providers"], why } = row;
  const reason = whyNotRun(ruleWith(runsWithout), model, {
    tables: givenTables(...now),
    last: last === undefined ? undefined : givenTables(...last),
    references: givenTables(...lists),
    twice: new Set(),
    authority: undefined,
    hasHolidays: true,
  });
  expect(reason).toBe(why);
});
