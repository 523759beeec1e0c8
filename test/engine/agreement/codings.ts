import { assessAgreement, type Agreement } from "../../../engine/agreement/assess-agreement.ts";
import type { AgreementRequest } from "../../../engine/agreement/assess-agreement.ts";
import type { Coding } from "../../../engine/agreement/coded-units.ts";
import { seededRandom } from "../../../engine/agreement/seeded-random.ts";
import type { Problem } from "../../../runtime/problems.ts";
import type { Result } from "../../../runtime/result.ts";

/** Codings written as one line a coder, one code a unit, `.` for a unit that the coder left out. */
export const codingsOfLines = (lines: readonly string[]): readonly Coding[] =>
  lines.flatMap((line, coder) =>
    line.split(" ").map((code, unit) => ({
      unit: `u${unit}`,
      coder: `coder ${coder}`,
      code: code === "." ? undefined : code,
    })),
  );

/** Codings of two coders from the table in which their codes met; codes are named 1, 2, 3… */
export const codingsOfTable = (table: readonly (readonly number[])[]): readonly Coding[] =>
  table.flatMap((row, one) =>
    row.flatMap((count, other) =>
      Array.from({ length: count }, (_unit, index) => `${one}-${other}-${index}`).flatMap(
        (unit) => [
          { unit, coder: "A", code: String(one + 1) },
          { unit, coder: "B", code: String(other + 1) },
        ],
      ),
    ),
  );

/** Assesses with a frame of whatever codes there are, unless told otherwise. */
export const assess = (
  codings: readonly Coding[],
  more: Partial<AgreementRequest> = {},
): Result<Agreement, readonly Problem[]> =>
  assessAgreement({
    codings,
    frame: { codes: undefined, silenceCode: "SILENCE" },
    statistic: "alpha-nominal",
    minimumGroup: 1,
    random: seededRandom(1),
    ...more,
  });
