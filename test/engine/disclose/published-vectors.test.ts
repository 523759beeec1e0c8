import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { discloseTables } from "../../../engine/disclose/disclose.ts";
import { suppressionPresets } from "../../../engine/disclose/policy.ts";
import type { CountCell, ShareCell, TableSet } from "../../../engine/disclose/table-set.ts";

import { casesFolder, hasCases } from "../../cases.ts";

// Published figures of five DfE tables, read from outside the project. Where DfE hid a count we put a small one of our own:
// the policy must then hide the same cells, and no other.

interface Vector {
  readonly indicator: string;
  readonly key: string;
  readonly level: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly published: string;
  readonly decimals: number;
  readonly status: string;
}

const readVectors = (): readonly Vector[] =>
  readFileSync(join(casesFolder, "cases/indicator_vectors.csv"), "utf8")
    .trim()
    .split(/\r?\n/u)
    .slice(1)
    .map((line, order) => {
      const [
        ,
        indicator = "",
        year,
        level = "",
        area,
        group,
        numerator = "",
        denominator = "",
        published = "",
        decimals,
        ,
        ,
        ,
        status = "",
      ] = line.split(",");
      return {
        indicator,
        key: [order, year, area, group].join(" "),
        level,
        numerator,
        denominator,
        published,
        decimals: Number(decimals),
        status,
      };
    });

const isNumber = (text: string): boolean => /^\d+$/u.test(text);

/** Where a count was hidden, one that must be: 3, or as many as its whole or part allows. */
const countOf = (text: string, hiddenAs: number): CountCell["count"] => {
  if (isNumber(text)) return Number(text);
  return text === "c" ? hiddenAs : text === "u" ? "[u]" : text === "z" ? "[z]" : "[x]";
};

const tableSetOf = (vectors: readonly Vector[]): TableSet => ({
  tables: [
    {
      id: "vectors",
      title: "Published figures",
      cells: vectors.flatMap(({ key, level, numerator, denominator }): readonly CountCell[] => {
        const place =
          level === "Local authority"
            ? {}
            : { level: level === "National" ? "national" : "region" };
        return [
          { key: `${key} n`, dimensions: {}, count: countOf(numerator, 3), ...place },
          { key: `${key} d`, dimensions: {}, count: countOf(denominator, 4), ...place },
        ];
      }),
      shares: vectors.map(({ key, decimals }): ShareCell => ({
        key: `${key} p`,
        dimensions: {},
        numerator: `${key} n`,
        denominator: `${key} d`,
        decimals,
      })),
    },
  ],
  relations: vectors
    .filter(({ numerator, denominator }) => isNumber(denominator) || numerator === "c")
    .map(({ key }) => ({ kind: "WITHIN", part: `${key} n`, whole: `${key} d` }) as const),
});

const expectedText = (text: string): string => (/^[cuxz]$/u.test(text) ? `[${text}]` : text);

/** Ties of the least places: 20 and 20.0 are one figure, and the files drop the nought. */
const sameFigure = (text: string): string => (text.startsWith("[") ? text : String(Number(text)));

describe.runIf(hasCases)("the figures that DfE published", () => {
  const vectors = hasCases ? readVectors() : [];
  const authorities = vectors.filter(({ level }) => level === "Local authority");
  const policy = suppressionPresets.DFE_CLA_TABLES;
  const disclosed = discloseTables({ name: "vectors", set: tableSetOf(authorities), policy });
  const shown = new Map(
    (disclosed.ok ? disclosed.value.tables : []).flatMap((table) =>
      table.cells.map((cell) => [cell.key, cell.shown]),
    ),
  );

  test("of authorities: each count and percentage is shown or hidden as published", () => {
    expect(authorities.length).toBeGreaterThan(4000);
    expect(disclosed).toMatchObject({
      ok: true,
      value: { outcome: "PUBLISHED", audit: { passed: true, secondary: [] } },
    });
    const different = authorities.flatMap(({ key, numerator, denominator, published }) =>
      [
        [`${key} n`, numerator],
        [`${key} d`, denominator],
        [`${key} p`, published],
      ].filter(
        ([cell = "", text = ""]) =>
          sameFigure(shown.get(cell) ?? "") !== sameFigure(expectedText(text)),
      ),
    );
    expect(different).toEqual([]);
  });

  test("no count from 1 to 5 is seen, and a hidden percentage has a hidden numerator", () => {
    const counts = [...shown].filter(([key]) => !key.endsWith(" p")).map(([, text]) => text);
    expect(counts.filter((text) => /^[1-5]$/u.test(text))).toEqual([]);
    const alone = authorities.filter(
      ({ key }) => shown.get(`${key} p`) === "[c]" && shown.get(`${key} n`) !== "[c]",
    );
    expect(alone).toEqual([]);
  });
});
