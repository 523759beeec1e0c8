import { problemOf, type Problem } from "../../runtime/problems.ts";
import { fail, ok, type Result } from "../../runtime/result.ts";

import type { CodedUnits } from "./coded-units.ts";
import type { ReliabilityBand } from "./reliability-band.ts";

/** A count, or that it is hidden to protect people. */
export type ShownCount = number | "[c]";

/** How many units were given each theme. Each coded unit is counted once: under its theme, or as not agreed. */
export interface ThemeCounts {
  readonly band: Exclude<ReliabilityBand, "NOT_YET">;
  /** Every code of the frame in its order, those that few or none were given too: no theme is merged into another. */
  readonly themes: readonly { readonly code: string; readonly units: ShownCount }[];
  /** Units to which different codes were given. */
  readonly notAgreed: ShownCount;
  readonly units: number;
  /** Counts below this are hidden, and further ones where a hidden one could be worked out. */
  readonly minimumGroup: number;
}

/** Cells that stay hidden: those of small groups, then the next smallest until the hidden ones hide each other. */
const hiddenCells = (counts: readonly number[], minimumGroup: number): ReadonlySet<number> => {
  const hidden = new Set<number>();
  let together = 0;
  const bySize = [...counts.entries()]
    .filter(([, count]) => count > 0)
    .toSorted(([, one], [, other]) => one - other);
  for (const [cell, count] of bySize) {
    const isExposed = hidden.size === 1 || (hidden.size > 0 && together < minimumGroup);
    if (count >= minimumGroup && !isExposed) break;
    hidden.add(cell);
    together += count;
  }
  return hidden;
};

/** The code that all who coded a unit gave it; undefined when they differ. */
const settledCode = (codes: Iterable<number>): number | undefined => {
  const different = new Set(codes);
  const [code] = different;
  return different.size === 1 ? code : undefined;
};

/** Counts units by theme. While agreement is NOT_YET enough, no count is given, to anyone. */
export const countThemes = (
  coded: CodedUnits,
  band: ReliabilityBand,
  minimumGroup: number,
): Result<ThemeCounts, Problem> => {
  if (band === "NOT_YET")
    return fail(
      problemOf("AGREEMENT_NOT_YET", "The coders agree too little: no theme is counted."),
    );
  const cells = [...coded.codes.map(() => 0), 0];
  const withCode = coded.units.filter(({ codeByCoder }) => codeByCoder.size > 0);
  for (const { codeByCoder } of withCode) {
    const cell = settledCode(codeByCoder.values()) ?? coded.codes.length;
    cells[cell] = (cells[cell] ?? 0) + 1;
  }
  const hidden = hiddenCells(cells, minimumGroup);
  const shown = cells.map((count, cell): ShownCount => (hidden.has(cell) ? "[c]" : count));
  return ok({
    band,
    themes: coded.codes.map((code, cell) => ({ code, units: shown[cell] ?? 0 })),
    notAgreed: shown[coded.codes.length] ?? 0,
    units: withCode.length,
    minimumGroup,
  });
};
