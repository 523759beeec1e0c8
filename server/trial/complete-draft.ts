import type { Indicator } from "../../generated/items/types.ts";
import type { Remark } from "../../registry/check/finding.ts";
import { parseItem } from "../../registry/check/schema.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A draft that can be tried: what it does not say yet is filled in, and listed. */
export interface CompletedDraft {
  readonly indicator: Indicator;
  /** Names of the fields that the draft does not say, or says wrongly. */
  readonly filled: readonly string[];
  /** What is missing or wrong about them. */
  readonly remarks: readonly Remark[];
}

/** Stand in for what a draft does not say; nothing that is counted depends on them. */
const placeholders: Fields = {
  id: "draft:indicator",
  version: "0.0.0",
  titles: [{ audience: "PUBLIC", language: "en", text: "Draft without a title" }],
  askedBy: { organisation: "Not said yet", reason: "Not said yet" },
  sources: [{ title: "Not said yet", publisher: "Not said yet", state: "MADE_UP" }],
  measureFocus: "WHERE",
  measureType: "PROCESS",
  evidence: "STATISTIC",
  certainty: { level: "UNCERTAIN" },
  comparability: { overTime: { comparable: false }, betweenAuthorities: { comparable: false } },
};

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const notAnIndicator: readonly Remark[] = [
  {
    pointer: "/kind",
    message: "What is tried has to be an indicator.",
    fix: "Give an object with kind: indicator and its calculation.",
  },
];

const notCalculated: readonly Remark[] = [
  {
    pointer: "/calculation",
    message: '"calculation" is missing.',
    fix: "Say what is counted; the rest of the indicator may come later.",
  },
];

const fieldOf = ({ pointer }: Remark): string => pointer.split("/")[1] ?? "";

const indicatorIn = (content: unknown): Result<Indicator, readonly Remark[]> => {
  const parsed = parseItem(content);
  if (!parsed.ok) return parsed;
  return parsed.value.kind === "indicator" ? ok(parsed.value) : fail(notAnIndicator);
};

const without = (fields: Fields, names: ReadonlySet<string>): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.has(name)));

const isAboutCalculation = (remark: Remark): boolean => fieldOf(remark) === "calculation";

/**
 * Makes a draft whole enough to be tried. Its calculation has to be written as the schema asks; every other field may be
 * missing or wrong, and is then told and left aside.
 */
export const completeDraft = (content: unknown): Result<CompletedDraft, readonly Remark[]> => {
  if (!isFields(content)) return fail(notAnIndicator);
  const asWritten = indicatorIn(content);
  if (asWritten.ok) return ok({ indicator: asWritten.value, filled: [], remarks: [] });
  const remarks = asWritten.error;
  if (content["kind"] !== "indicator") return fail(notAnIndicator);
  if (content["calculation"] === undefined && content["cannotCompute"] === undefined)
    return fail([...notCalculated, ...remarks]);
  if (remarks.some(isAboutCalculation)) return fail(remarks);
  const wrong = new Set(remarks.map(fieldOf).filter((name) => name !== ""));
  const kept = without(content, wrong);
  const filled = Object.keys(placeholders).filter((name) => !Object.hasOwn(kept, name));
  const whole = indicatorIn({ ...placeholders, ...kept });
  return whole.ok ? ok({ indicator: whole.value, filled, remarks }) : fail(remarks);
};
