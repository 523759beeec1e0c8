import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { ok } from "../../runtime/result.ts";
import type { ReturnModel } from "../../runtime/return-model.ts";
import type { RuleModule } from "../../runtime/rule-module.ts";
import type { PlaceSource } from "../../runtime/rule-places.ts";

import { evaluateRules, findPlaces, resultOfPlaces } from "./evaluate-rules.ts";
import type { RulesResult } from "./evaluate-rules.ts";
import { joinPlaces } from "./join-places.ts";
import type { PlacesOfShare, SharePlaces } from "./join-places.ts";
import type { RuleInputs } from "./rule-input.ts";
import { planRules } from "./rule-plan.ts";
import type { RulePlan } from "./rule-plan.ts";
import { shareOut } from "./share-out.ts";
import type { OwnedShare, RuleShare } from "./share-out.ts";

/** Runs a share of the rules somewhere else, at the same time. */
export type RunElsewhere = (share: RuleShare) => Promise<Result<SharePlaces, readonly Problem[]>>;

const placesOfShare = (
  model: ReturnModel,
  ruleModule: RuleModule,
  { inputs, runnable, run }: RuleShare,
): SharePlaces & { readonly sources: readonly PlaceSource[] } => {
  const { rules } = ruleModule;
  const here = new Set(run.flatMap((place) => rules[place] ?? []));
  const { size, source, row, group, sources } = findPlaces(model, ruleModule, {
    inputs,
    runnable: runnable.flatMap((place) => rules[place] ?? []),
    isRun: (rule) => here.has(rule),
  });
  return {
    sources,
    source: source.slice(0, size),
    row: row.slice(0, size),
    group: group.slice(0, size),
  };
};

/** Runs one share of the rules of a return. */
export const runShare = (
  model: ReturnModel,
  ruleModule: RuleModule,
  share: RuleShare,
): SharePlaces => {
  const { source, row, group } = placesOfShare(model, ruleModule, share);
  return { source, row, group };
};

/** Rules whose shares are being run, here and elsewhere. */
export interface RulesUnderWay {
  readonly plan: RulePlan;
  /** Waits for the shares that are run elsewhere. */
  readonly finish: () => Promise<Result<RulesResult, readonly Problem[]>>;
}

const whole = (model: ReturnModel, ruleModule: RuleModule, plan: RulePlan): RulesUnderWay => {
  const result = evaluateRules(model, ruleModule, plan.inputs);
  return { plan, finish: () => Promise.resolve(ok(result)) };
};

interface AwayShare {
  readonly places: Result<SharePlaces, readonly Problem[]> | undefined;
  readonly rowsByTable: OwnedShare["rowsByTable"];
}

const runOwned = (
  model: ReturnModel,
  ruleModule: RuleModule,
  { share, rowsByTable }: OwnedShare,
): PlacesOfShare & { readonly places: ReturnType<typeof placesOfShare> } => ({
  places: placesOfShare(model, ruleModule, share),
  rowsByTable,
});

/**
 * Whoever shares the work out also runs the rules across people, checks the structure and makes the findings: so its own
 * share of people is smaller. Measured over a national return.
 */
const ownProportion = 0.5;

/**
 * Runs the rules of a module over a return with others at work beside: people are shared out in their order, and what
 * looks across people is run here, once. The result is that of `evaluateRules`, to the last group number.
 */
export const startRules = (
  model: ReturnModel,
  ruleModule: RuleModule,
  { inputs, others }: { readonly inputs: RuleInputs; readonly others: readonly RunElsewhere[] },
): RulesUnderWay => {
  const plan = planRules(model, ruleModule, inputs);
  const proportions = [ownProportion, ...others.map(() => 1)];
  const work = shareOut(model, ruleModule, { plan, proportions });
  const [own, ...rest] = work?.people ?? [];
  if (work === undefined || own === undefined) return whole(model, ruleModule, plan);
  // What is run elsewhere is handed out first.
  const away = rest.map(async (makeShare, index): Promise<AwayShare> => {
    const { share, rowsByTable } = makeShare();
    return { places: await others[index]?.(share), rowsByTable };
  });
  const here = runOwned(model, ruleModule, own());
  const across = work.across === undefined ? [] : [runOwned(model, ruleModule, work.across())];
  return {
    plan,
    finish: async () => {
      const shares: PlacesOfShare[] = [here];
      for (const { places, rowsByTable } of await Promise.all(away)) {
        if (places?.ok === false) return places;
        if (places !== undefined) shares.push({ places: places.value, rowsByTable });
      }
      const joined = joinPlaces(here.places.sources, [...shares, ...across]);
      return ok(resultOfPlaces(model, plan, joined));
    },
  };
};
