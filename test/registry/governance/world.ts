import { readFileSync, readdirSync } from "node:fs";

import { parse } from "yaml";

import type { RegistryItem } from "../../../generated/items/types.ts";
import type { Actor, Surroundings } from "../../../registry/governance/act.ts";
import type { Command } from "../../../registry/governance/acts/acts.ts";
import { decide } from "../../../registry/governance/acts/acts.ts";
import { emptyGovernance } from "../../../registry/governance/draft.ts";
import { replayGovernance } from "../../../registry/governance/evolve-state.ts";
import type { LedgerEvent } from "../../../registry/governance/event.ts";
import { appendEvents, emptyChain } from "../../../registry/governance/ledger.ts";
import type { GovernanceState } from "../../../registry/governance/state.ts";
import { workingDaysAfter } from "../../../registry/governance/working-days.ts";
import { contentHash } from "../../../registry/identity/content-hash.ts";
import type { ItemVersion } from "../../../registry/model/snapshot.ts";
import { createSnapshot } from "../../../registry/model/snapshot.ts";
import type { Problem } from "../../../runtime/problems.ts";
import type { Result } from "../../../runtime/result.ts";

const readItems = (folder: string): readonly RegistryItem[] =>
  readdirSync(`standard/chorus/${folder}`).map((name) => {
    const content: RegistryItem = parse(readFileSync(`standard/chorus/${folder}/${name}`, "utf8"));
    return content;
  });

/** The shipped gates and questions: what the rules of a decision are. */
const rules: readonly ItemVersion[] = [...readItems("gate"), ...readItems("question-set")].map(
  (content) => ({ id: content.id, version: content.version, hash: contentHash(content), content }),
);

/** A small registry in memory, in which time passes and people act. */
export interface World {
  state: GovernanceState;
  events: readonly LedgerEvent[];
  published: readonly ItemVersion[];
  readonly documents: Map<string, unknown>;
  /** ISO day. */
  day: string;
  ids: number;
}

/** A registry with the shipped rules, in which nobody has acted. */
export const newWorld = (): World => ({
  state: emptyGovernance,
  events: [],
  published: rules,
  documents: new Map(),
  day: "2026-04-01",
  ids: 0,
});

/** A copy that goes its own way. */
export const copyOf = (world: World): World => ({ ...world, documents: new Map(world.documents) });

const actorOf = (member: string | undefined): Actor =>
  member === undefined ? { kind: "anonymous" } : { kind: "member", member };

const surroundingsOf = (world: World, member: string | undefined): Surroundings => ({
  actor: actorOf(member),
  now: `${world.day}T10:00:00.000Z`,
  newId: (kind) => {
    world.ids += 1;
    return `${kind}-${world.ids}`;
  },
  items: createSnapshot("", "", world.published),
  document: (hash) => world.documents.get(hash),
  holidays: new Set(),
  checks: [],
  tryGenerated: () => [],
  scan: (text) => (text.includes("Jo Bloggs") ? ["This names a person."] : []),
});

/** Somebody does something; refused, the world stays as it was. */
export const act = (
  world: World,
  member: string | undefined,
  command: Command,
): Result<string, readonly Problem[]> => {
  const decided = decide(world.state, command, surroundingsOf(world, member));
  if (!decided.ok) return decided;
  const last = world.events.at(-1);
  const head = last === undefined ? emptyChain : { revision: last.seq, hash: last.hash };
  const acting = { now: `${world.day}T10:00:00.000Z`, actor: "test" };
  const events = appendEvents(head, decided.value.facts, acting);
  world.events = [...world.events, ...events];
  world.state = replayGovernance(events, world.state);
  world.published = [...world.published, ...decided.value.published];
  for (const [hash, json] of decided.value.documents) world.documents.set(hash, JSON.parse(json));
  return { ok: true, value: decided.value.subject };
};

/** Working days go by. */
export const pass = (world: World, days: number): void => {
  world.day = workingDaysAfter(world.day, days, new Set());
};
