import { invariant } from "../../runtime/result.ts";
import type { RuleRunInput, RuleRunResult } from "../../runtime/rule-runner.ts";
import type { RuleFixture } from "../examples/example-document.ts";

type RunRules = (input: RuleRunInput) => RuleRunResult;

const isRunRules = (value: unknown): value is RunRules => typeof value === "function";

/** Loads the text of a published module of rules, as whoever installs it does. */
const loadRunRules = async (text: string): Promise<RunRules> => {
  const loaded: unknown = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  const run =
    typeof loaded === "object" && loaded !== null && "runRules" in loaded
      ? loaded.runRules
      : undefined;
  invariant(isRunRules(run), "a published module of rules exports runRules");
  return run;
};

/** The places that a rule reports, as a fixture has them. */
const reportedBy = (result: RuleRunResult, item: string): RuleFixture["reported"] => {
  const own = result.findings.filter((finding) => finding.item === item);
  const byTable = Map.groupBy(own, ({ table }) => table ?? "return");
  return Object.fromEntries(
    [...byTable].map(([table, findings]) => {
      const rows = new Set(findings.flatMap(({ row }) => row ?? []));
      return [table, [...rows].toSorted((left, right) => left - right)];
    }),
  );
};

const sorted = (reported: RuleFixture["reported"]): string =>
  JSON.stringify(Object.entries(reported).toSorted(([a], [b]) => (a < b ? -1 : 1)));

/**
 * The fixtures that hold when the module itself is run over them. An example that plays in another year may not hold in
 * this one, because codes and tables have changed: it is left out.
 */
export const provenFixtures = async (
  moduleText: string,
  fixtures: readonly RuleFixture[],
): Promise<readonly RuleFixture[]> => {
  const run = await loadRunRules(moduleText);
  return fixtures.filter((fixture) => {
    const result = run(fixture);
    return (
      !result.notRun.some(({ item }) => item === fixture.item) &&
      sorted(reportedBy(result, fixture.item)) === sorted(fixture.reported)
    );
  });
};
