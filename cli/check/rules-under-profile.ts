import type { CheckResult, RuleOptions } from "../../engine/index.ts";
import type { ProfileApplied } from "../../engine/profile/apply-profile.ts";
import { applyToRules } from "../../engine/profile/apply-profile.ts";

/** The rules as a profile leaves them. */
export interface RulesUnder {
  readonly options: RuleOptions | undefined;
  /** Says in the result what the profile changed. */
  readonly tell: (result: CheckResult) => CheckResult;
}

/** The rules of a check as a profile leaves them; without one nothing changes. */
export const rulesUnder = (
  applied: ProfileApplied | undefined,
  options: RuleOptions | undefined,
): RulesUnder => {
  if (applied === undefined) return { options, tell: (result) => result };
  if (options === undefined)
    return { options, tell: (result) => ({ ...result, profile: applied.told }) };
  const { module, told, notRun } = applyToRules(applied, options.module);
  return {
    options: { ...options, module },
    tell: (result) => ({ ...result, profile: told, notRun: [...result.notRun, ...notRun] }),
  };
};
