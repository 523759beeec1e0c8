import type { Indicator } from "../../../generated/items/types.ts";
import { calculationOf, indicatorOf } from "../../codegen/measure/sample-measures.ts";
import type { Person, Stay } from "./episodes.ts";
import { people, stays } from "./episodes.ts";
import type { Sheets } from "./measured.ts";

const words = (text: string) => [{ audience: "PUBLIC", language: "en", text }] as const;

/** An indicator with a headline, a second denominator, a number from outside and two splits. */
export const youngChildren = (parts: Partial<Indicator> = {}): Indicator =>
  indicatorOf({
    titles: words("Young children looked after"),
    calculation: calculationOf({
      headline: {
        of: "FIRST",
        text: words("{numerator} of {denominator} children looked after are under 10: {figure}%."),
      },
      disaggregations: [
        {
          name: "sex",
          called: words("sex"),
          of: "firstRow(child.Header).SEX",
          reason: "Boys and girls are placed differently",
        },
        {
          name: "legal-status",
          called: words("legal status"),
          of: "this.LS",
          bands: [
            { code: "CARE_ORDER", label: words("Care order"), when: 'value == "C2"' },
            { code: "ACCOMMODATED", label: words("Accommodated"), when: 'value == "V2"' },
          ],
          reason: "Courts ask for it",
        },
      ],
      fallbackLadder: [{ rung: "DROP_SPLIT" }, { rung: "TELL_GROUP_PRIVATELY" }],
      ...parts.calculation,
    }),
    ...parts,
  });

/** As many made-up children, four in five of them boys, one in twelve accommodated. */
export const madeUpReturn = (children: number): Sheets => {
  const rows = Array.from({ length: children }, (_none, index) => index);
  const persons = rows.map((index): Person => {
    const year = 2009 + ((index * 7) % 16);
    return [`MADEUP${index}`, `1${index % 10}/06/${year}`, index % 5 === 0 ? "F" : "M"];
  });
  const episodes = rows.map((index): Stay => {
    const ended = index % 9 === 4 ? "31/03/2026" : "";
    return [`MADEUP${index}`, "01/05/2025", ended, { LS: index % 12 === 3 ? "V2" : "C2" }];
  });
  return { header: people(persons), episodes: stays(episodes) };
};
