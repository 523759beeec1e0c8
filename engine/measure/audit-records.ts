import type { MeasuresFound } from "./measure-return.ts";

/** The whole record of what was hidden and why, by indicator; it stays with who made the figures. */
export const auditRecords = ({ shown }: Pick<MeasuresFound, "shown">): readonly object[] =>
  [...shown].map(([indicator, { policy, outcome, rungs, audit, together }]) => ({
    indicator,
    outcome,
    together,
    policy,
    rungs,
    audit: audit ?? null,
  }));
