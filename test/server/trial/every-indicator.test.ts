import { expect, test } from "vitest";

import { returnModel } from "../../../codegen/model/return-model.ts";
import { invariant } from "../../../runtime/result.ts";
import type { TriedRows } from "../../../server/trial/trial.ts";
import { tryMeasure } from "../../../server/trial/try-measure.ts";
import type { Sheets } from "../../engine/measure/measured.ts";
import { asGiven, handTables } from "../../standard/hand-tables.ts";
import { exampleItems } from "../../standard/worked-example-items.ts";
import { taskFor } from "./tried.ts";

/** Nobody lives in the area ZZ: a trial takes no other postcodes. */
const nowhere = (text: string): string =>
  text.replaceAll(/\b[A-Z]{1,2}(\d[A-Z\d]? \d[A-Z]{2})\b/gu, "ZZ$1");

/** Sheets as files: tables that stand in each other come as XML. */
const filesOf = (sheets: Sheets): readonly TriedRows[] =>
  Object.entries(sheets).map(([name, text]) => ({
    name: name.includes(".") ? name : `${name}.csv`,
    text: nowhere(text),
  }));

test.for(handTables)(
  "$indicator: the number written by hand comes out of a trial",
  async ({ indicator, return: id, year, tables, previous, externals = {}, expected }) => {
    const content = exampleItems.versionsOf(indicator).at(-1)?.content;
    const version = exampleItems
      .versionsOf(id)
      .findLast((one) => one.content.kind === "return" && one.content.collectionYear === year);
    const model = version === undefined ? undefined : returnModel(exampleItems, version);
    invariant(content?.kind === "indicator" && model?.ok === true, `${indicator} is shipped`);
    const answer = await tryMeasure(
      taskFor(content, {
        returnRef: model.value.ref,
        tables: filesOf(asGiven(model.value, tables)),
        ...(previous === undefined ? {} : { previous: filesOf(asGiven(model.value, previous)) }),
        externals: Object.entries(externals).map(([name, value]) => ({
          name,
          value: String(value),
        })),
        unsuppressed: true,
      }),
    );
    expect(answer.problems.filter(({ stops }) => stops)).toEqual([]);
    const [figure] = answer.result?.figures ?? [];
    expect([figure?.shown, answer.result?.status]).toEqual([
      expected.figure,
      "NOT_FOR_PUBLICATION",
    ]);
  },
);
