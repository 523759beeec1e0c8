import type { AgreementFrame } from "../../engine/agreement/coded-units.ts";
import type { AgreementStatistic } from "../../engine/agreement/assess-agreement.ts";
import type { CodingFrame } from "../../generated/items/types.ts";
import { itemsMeant } from "../../registry/check/names-meant.ts";
import type { Snapshot } from "../../registry/model/snapshot.ts";
import { resolveText } from "../../registry/model/snapshot.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";

type FrameStatistic = NonNullable<CodingFrame["reliability"]>["statistic"];

/** The coefficients as coding frames name them (MODEL 3.14), and as they are asked for. */
const statisticByName = {
  KRIPPENDORFF_ALPHA_NOMINAL: "alpha-nominal",
  KRIPPENDORFF_ALPHA_ORDINAL: "alpha-ordinal",
  COHEN_KAPPA: "kappa",
} as const satisfies Record<FrameStatistic, AgreementStatistic>;

/** What a coding frame says about how agreement over it is measured. */
export interface FrameOfItem {
  /** The frame that was meant, as `id@version`. */
  readonly ref: string;
  readonly frame: AgreementFrame;
  /** The coefficient that it was measured with before; undefined when it never was. */
  readonly statistic: AgreementStatistic | undefined;
}

/** The name that coding frames give to a coefficient; undefined for one that they have no name for. */
export const frameStatistic = (statistic: AgreementStatistic): FrameStatistic | undefined => {
  switch (statistic) {
    case "alpha-nominal":
      return "KRIPPENDORFF_ALPHA_NOMINAL";
    case "alpha-ordinal":
      return "KRIPPENDORFF_ALPHA_ORDINAL";
    case "kappa":
      return "COHEN_KAPPA";
    case "alpha-interval":
    case "kappa-linear":
    case "kappa-quadratic":
      return undefined;
  }
};

/** Reads the codes, the code of silence and the coefficient of a coding frame of a release. */
export const frameOfItem = (
  release: Snapshot,
  ref: string,
): Result<FrameOfItem, readonly Problem[]> => {
  const found = resolveText(release, ref);
  if (found === undefined)
    return fail([
      problemOf("ITEM_NOT_FOUND", `Release ${release.name} has no item ${ref}.`, {
        fix: itemsMeant(release, ref, { kind: "coding-frame", several: "coding frames" }),
      }),
    ]);
  const { content, id, version } = found;
  if (content.kind !== "coding-frame")
    return fail([
      problemOf("USAGE", `${ref} is no coding frame (${content.kind}).`, {
        fix: "Name a coding frame, for example examples:what-would-help.",
      }),
    ]);
  const { codes, silenceCode, reliability } = content;
  return ok({
    ref: `${id}@${version}`,
    frame: {
      codes: codes.map(({ code }) => code).filter((code) => code !== silenceCode),
      silenceCode,
    },
    statistic: reliability === undefined ? undefined : statisticByName[reliability.statistic],
  });
};
