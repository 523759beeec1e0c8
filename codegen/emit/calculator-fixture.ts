import type { MeasureRunInput, MeasureRunResult } from "../../runtime/measure-runner.ts";
import { invariant } from "../../runtime/result.ts";
import type { ReturnModel } from "../../runtime/return-model.ts";
import type { MeasureSource } from "../measure/measure-source.ts";

type Measure = (input: MeasureRunInput) => MeasureRunResult;

const isMeasure = (value: unknown): value is Measure => typeof value === "function";

/** Loads the text of a published module of an indicator, as whoever installs it does. */
export const loadCalculator = async (text: string): Promise<Measure> => {
  const loaded: unknown = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  const found =
    typeof loaded === "object" && loaded !== null && "measure" in loaded
      ? loaded.measure
      : undefined;
  invariant(isMeasure(found), "a published module of an indicator exports measure");
  return found;
};

/** A document in which every table that a measure reads is there and holds nothing. */
const emptyDocument = (model: ReturnModel, { needs }: MeasureSource) =>
  Object.fromEntries(
    model.tables
      .filter(({ name, parent }) => name in needs.tables && parent === undefined)
      .map(({ name }) => [name, []]),
  );

/** What comes of nobody, as the module itself works it out: who installs it can see that it runs. */
export const calculatorFixture = async (
  text: string,
  {
    model,
    made,
    source,
  }: { readonly model: ReturnModel; readonly made: string; readonly source: MeasureSource },
): Promise<string> => {
  const measure = await loadCalculator(text);
  const input = { document: emptyDocument(model, source) };
  const fixtures = [{ name: "nobody", input, result: measure(input) }];
  const whole = { $comment: made, indicator: source.ref, return: model.ref, fixtures };
  return `${JSON.stringify(whole, undefined, 2)}\n`;
};
