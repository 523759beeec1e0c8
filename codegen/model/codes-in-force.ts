import { isCodeInUse, type Period } from "../../runtime/cells.ts";
import type { CodeModel } from "../../runtime/return-model.ts";

/** The codes that a period accepts: those in use on at least one of its days, each once, in their published order. */
export const codesInForce = (codes: readonly CodeModel[], period: Period): readonly CodeModel[] => [
  ...new Map(
    codes.filter((code) => isCodeInUse(code, period)).map((code) => [code.code, code]),
  ).values(),
];
