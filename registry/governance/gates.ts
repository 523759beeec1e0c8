import type { Gate, RegistryItem } from "../../generated/items/types.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import { gateConditions, isInvariantCode } from "../check/gate-conditions.ts";
import { missingFields } from "../check/required-fields.ts";
import type { ItemVersion, Snapshot } from "../model/snapshot.ts";
import type { Surroundings } from "./act.ts";
import type { CandidateItem, ConditionContext } from "./conditions/condition.ts";
import { processConditions } from "./conditions/conditions.ts";
import type { GateId } from "./fact/words.ts";
import type { Rules } from "./in-force.ts";
import { inForce } from "./in-force.ts";
import type { Round } from "./state.ts";

/** A gate as it is published: the item whose conditions hold. */
export interface StandingGate {
  readonly version: ItemVersion;
  readonly content: Gate;
}

/** The version of a gate that is in force; undefined in a registry without the shipped standard. */
export const standingGate = (rules: Rules, id: GateId): StandingGate | undefined => {
  const version = inForce(rules, { id });
  return version?.content.kind === "gate" ? { version, content: version.content } : undefined;
};

/** The gate that a round was opened at, in the version that it was opened with. */
export const gateOfRound = (
  items: Snapshot,
  { gate, gateVersion }: Pick<Round, "gate" | "gateVersion">,
): StandingGate | undefined => {
  const version = items.versionsOf(gate).find((one) => one.version === gateVersion);
  return version?.content.kind === "gate" ? { version, content: version.content } : undefined;
};

/** Today, as an ISO day. */
export const todayOf = ({ now }: Pick<Surroundings, "now">): string => now.slice(0, 10);

const unmet = (
  gate: Gate,
  code: string,
  more: { readonly message: string; readonly fix?: string; readonly pointer?: string },
): Problem =>
  problemOf("GATE_CONDITION", `${gate.gate}, ${code}: ${more.message}`, {
    ...(more.fix === undefined ? {} : { fix: more.fix }),
    ...(more.pointer === undefined ? {} : { place: { pointer: more.pointer } }),
  });

const unknownCondition = (gate: Gate, code: string): Problem =>
  unmet(gate, code, { message: "This registry does not know the condition, so it cannot hold." });

const appliesTo = (kinds: readonly string[] | undefined, { kind }: RegistryItem): boolean =>
  kinds === undefined || kinds.includes(kind);

/** The place of an item's content in the proposal's body. */
const placeOf = ({ body }: ConditionContext, content: RegistryItem): string => {
  const index = body.changes.findIndex(
    (change) => change.kind === "content" && change.content["id"] === content.id,
  );
  return index < 0 ? "" : `/changes/${index}/content`;
};

const fieldProblems = (context: ConditionContext, { content }: CandidateItem): readonly Problem[] =>
  missingFields(content, context.gate).map(({ pointer, why, audience }) =>
    unmet(context.gate, "FIELD", {
      message: `${pointer} is empty${audience === undefined ? "" : ` for ${audience}`}. It is asked for ${why.slice(0, 1).toLowerCase()}${why.slice(1)}`,
      fix: "Fill it in.",
      pointer: placeOf(context, content) + pointer,
    }),
  );

const conditionProblems = (
  context: ConditionContext,
  code: string,
  { content, previous }: CandidateItem,
): readonly Problem[] => {
  const { gate, surroundings } = context;
  if (!isInvariantCode(code)) return [unknownCondition(gate, code)];
  const { appliesTo: kinds, find, fix: remedy } = gateConditions[code];
  if (!kinds.includes(content.kind)) return [];
  const around = {
    all: surroundings.items,
    today: todayOf(surroundings),
    ...(previous === undefined ? {} : { previous }),
  };
  return find(content, around).map(({ pointer, message, fix = remedy }) =>
    unmet(gate, code, { message, pointer: placeOf(context, content) + pointer, fix }),
  );
};

const itemProblems = (context: ConditionContext): readonly Problem[] => {
  const { gate, items, candidate } = context;
  const ending = new Set(
    candidate.entries.filter(({ action }) => action === "STOP").map(({ id }) => id),
  );
  const asked = gate.conditions.filter(({ level }) => level === "ITEM");
  return items
    .filter(({ content }) => !ending.has(content.id))
    .flatMap((item) => [
      ...fieldProblems(context, item),
      ...asked
        .filter(({ appliesTo: kinds }) => appliesTo(kinds, item.content))
        .flatMap(({ code }) => conditionProblems(context, code, item)),
    ]);
};

const processProblems = (context: ConditionContext): readonly Problem[] =>
  context.gate.conditions
    .filter(({ level }) => level === "PROCESS")
    .filter(
      ({ appliesTo: kinds }) =>
        context.items.length === 0 ||
        context.items.some(({ content }) => appliesTo(kinds, content)),
    )
    .flatMap(({ code }) => {
      const condition = processConditions[code];
      if (condition === undefined) return [unknownCondition(context.gate, code)];
      return condition
        .find(context)
        .map((one) => unmet(context.gate, code, { ...one, fix: one.fix ?? condition.fix }));
    });

/** Everything that a gate asks for and that does not hold yet: about the items, and about how they came to be. */
export const gateProblems = (context: ConditionContext): readonly Problem[] => [
  ...itemProblems(context),
  ...processProblems(context),
];
