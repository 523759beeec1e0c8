import type { ValidationRule } from "../../generated/items/types.ts";
import type { ItemVersion, Snapshot } from "../../registry/model/snapshot.ts";
import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { ok } from "../../runtime/result.ts";
import type { ReturnModel } from "../../runtime/return-model.ts";
import type { Placed } from "../model/release-model.ts";
import type { RuleGround } from "../rules/rule-ground.ts";
import { boundRules, ruleGround } from "../rules/rule-ground.ts";
import type { RuleSource } from "../rules/rule-source.ts";
import { compileRules } from "../rules/rules-model.ts";

/** A return whose files are wanted, its rules, as written and compiled, and what they are run with. */
export interface ReturnRules {
  readonly placed: Placed<ReturnModel>;
  readonly ground: RuleGround;
  /** Empty when no rules are encoded for the return. */
  readonly rules: readonly ValidationRule[];
  readonly sources: readonly RuleSource[];
}

type Found = Result<ReturnRules | undefined, readonly Problem[]>;

/** The version of a return that a model was made of. */
export const versionOfModel = (
  snapshot: Snapshot,
  { ref }: ReturnModel,
): ItemVersion | undefined => {
  const [id = "", version] = ref.split("@");
  return snapshot.versionsOf(id).find((one) => one.version === version);
};

const compile = (snapshot: Snapshot, placed: Placed<ReturnModel>): Found => {
  const version = versionOfModel(snapshot, placed.model);
  if (version === undefined || placed.tables !== undefined) return ok(undefined);
  const rules = boundRules(snapshot, version);
  if (!rules.ok) return rules;
  const ground = ruleGround(snapshot, version);
  if (!ground.ok) return ground;
  const sources = compileRules(ground.value, rules.value);
  return sources.ok
    ? ok({ placed, ground: ground.value, rules: rules.value, sources: sources.value })
    : sources;
};

/** Two targets ask for the rules of a return, and compiling is most of their work. */
const foundByPlaced = new WeakMap<Placed<ReturnModel>, Found>();

/** The rules of a return and what they run with; undefined when only some of its tables are wanted. */
export const returnRules = (snapshot: Snapshot, placed: Placed<ReturnModel>): Found => {
  const before = foundByPlaced.get(placed);
  if (before !== undefined) return before;
  const found = compile(snapshot, placed);
  foundByPlaced.set(placed, found);
  return found;
};
