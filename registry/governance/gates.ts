import type { Gate, RegistryItem } from "../../generated/items/types.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import { gateConditions } from "../check/gate-conditions.ts";
import { missingFields } from "../check/required-fields.ts";
import type { ItemVersion, Snapshot } from "../model/snapshot.ts";
import type { Surroundings } from "./act.ts";
import type { ConditionContext } from "./conditions/condition.ts";
import { processConditions } from "./conditions/conditions.ts";
import type { GateId } from "./fact/words.ts";
import type { Round } from "./state.ts";

/** A gate as it is published: the item whose conditions hold. */
export interface StandingGate {
  readonly version: ItemVersion;
  readonly content: Gate;
}

/** The newest published version of a gate; undefined in a registry without the shipped standard. */
export const standingGate = (items: Snapshot, id: GateId): StandingGate | undefined => {
  const version = items.versionsOf(id).at(-1);
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

const unmet = (
  gate: Gate,
  code: string,
  more: { readonly message: string; readonly fix?: string; readonly pointer?: string },
): Problem =>
  problemOf("GATE_CONDITION", `${gate.gate}, ${code}: ${more.message}`, {
    ...(more.fix === undefined ? {} : { fix: more.fix }),
    ...(more.pointer === undefined ? {} : { place: { pointer: more.pointer } }),
  });

const appliesTo = (kinds: readonly string[] | undefined, { kind }: RegistryItem): boolean =>
  kinds === undefined || kinds.includes(kind);

/** The place of an item's content in the proposal's body. */
const placeOf = ({ body }: ConditionContext, content: RegistryItem): string => {
  const index = body.changes.findIndex(
    (change) => change.kind === "content" && change.content["id"] === content.id,
  );
  return index < 0 ? "" : `/changes/${index}/content`;
};

const itemProblems = (context: ConditionContext): readonly Problem[] => {
  const { gate, items, surroundings } = context;
  const today = surroundings.now.slice(0, 10);
  const ending = new Set(
    context.candidate.entries.filter(({ action }) => action === "STOP").map(({ id }) => id),
  );
  return items
    .filter(({ content }) => !ending.has(content.id))
    .flatMap(({ content, previous }) => {
      const place = placeOf(context, content);
      const around = {
        all: surroundings.items,
        today,
        ...(previous === undefined ? {} : { previous }),
      };
      const missing = missingFields(content, gate).map(({ pointer, message, fix }) =>
        unmet(gate, "FIELD", {
          message,
          pointer: place + pointer,
          ...(fix === undefined ? {} : { fix }),
        }),
      );
      const failed = gate.conditions
        .filter(({ level, appliesTo: kinds }) => level === "ITEM" && appliesTo(kinds, content))
        .flatMap(({ code }) => {
          const condition = gateConditions[code];
          if (condition === undefined)
            return [unmet(gate, code, { message: "This registry does not know the condition." })];
          return condition
            .find(content, around)
            .map(({ pointer, message, fix }) =>
              unmet(gate, code, { message, pointer: place + pointer, fix: fix ?? condition.fix }),
            );
        });
      return [...missing, ...failed];
    });
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
      if (condition === undefined)
        return [
          unmet(context.gate, code, { message: "This registry does not know the condition." }),
        ];
      return condition
        .find(context)
        .map((one) => unmet(context.gate, code, { ...one, fix: one.fix ?? condition.fix }));
    });

/** Everything that a gate asks for and that does not hold yet: about the items, and about how they came to be. */
export const gateProblems = (context: ConditionContext): readonly Problem[] => [
  ...itemProblems(context),
  ...processProblems(context),
];

/** Today, as an ISO day. */
export const todayOf = ({ now }: Pick<Surroundings, "now">): string => now.slice(0, 10);
