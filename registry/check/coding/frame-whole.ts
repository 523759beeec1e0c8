import type { CodingFrame, Reliability, ReliabilityBand } from "../../../generated/items/types.ts";
import type { ItemCheck } from "../check.ts";
import type { Remark } from "../finding.ts";
import { repeats } from "../repeats.ts";

/** What an agreement allows, as it was told. */
const toldBandOf = (value: number): ReliabilityBand =>
  value >= 0.8 ? "RELIABLE" : value >= 0.667 ? "TENTATIVE" : "NOT_YET";

const agreementRemarks = ({ value, band, statistic, coders }: Reliability): readonly Remark[] => [
  ...(band === toldBandOf(value)
    ? []
    : [
        {
          pointer: "/reliability/band",
          message: `An agreement of ${value} is ${toldBandOf(value)}, not ${band}.`,
        },
      ]),
  ...(statistic === "COHEN_KAPPA" && coders !== 2
    ? [{ pointer: "/reliability/coders", message: "Cohen's kappa is for two coders." }]
    : []),
];

const codeRemarks = ({ codes, silenceCode }: CodingFrame): readonly Remark[] => [
  ...repeats(codes.map(({ code }) => code)).map(({ index, name }) => ({
    pointer: `/codes/${index}/code`,
    message: `There is a theme "${name}" already.`,
  })),
  ...(codes.some(({ code }) => code === silenceCode)
    ? []
    : [{ pointer: "/silenceCode", message: `"${silenceCode}" is no theme of this frame.` }]),
];

/** A coding frame has a place for silence, tells its themes apart, and labels how far its coders agree. */
export const frameWhole: ItemCheck = {
  code: "FRAME_WHOLE",
  title: "A coding frame has a code for silence, and labels how far coders agree",
  severity: "error",
  fix: "Add the code, or write the band that the value asks for.",
  find: (content) =>
    content.kind === "coding-frame"
      ? [
          ...codeRemarks(content),
          ...(content.reliability === undefined ? [] : agreementRemarks(content.reliability)),
        ]
      : [],
};
