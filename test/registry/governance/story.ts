import { readFileSync } from "node:fs";

import type { Problem } from "../../../runtime/problems.ts";
import type { Result } from "../../../runtime/result.ts";
import { messageOf, scanText } from "../../../registry/check/personal-scan.ts";
import type { Actor, Decide, Decided, Surroundings } from "../../../registry/governance/act.ts";
import type { LedgerEvent, LedgerFact } from "../../../registry/governance/event.ts";
import { replayGovernance } from "../../../registry/governance/evolve-state.ts";
import { appendEvents, emptyChain } from "../../../registry/governance/ledger.ts";
import type { GovernanceState } from "../../../registry/governance/state.ts";
import type { ItemVersion } from "../../../registry/model/snapshot.ts";
import { createSnapshot } from "../../../registry/model/snapshot.ts";
import { file, sampleVersions, versionsFrom } from "../sample-items.ts";

/** The moment at which every story is told: a Thursday. */
export const now = "2026-11-19T10:00:00.000Z";

/** Somebody who is signed in. */
export const as = (member: string): Actor => ({ kind: "member", member });

/** Somebody who is not. */
export const anyone: Actor = { kind: "anonymous" };

const shipped = (path: string): readonly ItemVersion[] =>
  versionsFrom([file(path, readFileSync(new URL(`../../../standard/${path}`, import.meta.url)))]);

/** The ethics questions, as they are shipped. */
const ethicsSet = shipped("chorus/question-set/ethics-questions@1.0.0.yaml");

/** Small items and the ethics questions, published. */
export const published = createSnapshot("", "", [...sampleVersions(), ...ethicsSet]);

/** What a story's registry holds before anything happens: everything that is published. */
export const publishedFacts: readonly LedgerFact[] = published.versions.map(
  ({ id, version, hash, content }) => ({
    type: "version-published",
    id,
    version,
    kind: content.kind,
    hash,
  }),
);

/** Lines of a ledger from facts. */
export const linesOf = (facts: readonly LedgerFact[]): readonly LedgerEvent[] =>
  appendEvents(emptyChain, facts, { now, actor: "chorus" });

/** The state after facts. */
export const stateAfter = (...facts: readonly LedgerFact[]): GovernanceState =>
  replayGovernance(linesOf(facts));

/** The world of a story; ids are counted, so a story tells the same whenever it is read. */
export const worldOf = (
  actor: Actor,
  documents: ReadonlyMap<string, unknown> = new Map(),
): Surroundings => {
  let count = 0;
  return {
    actor,
    now,
    newId: (kind) => `${kind}-${(count += 1)}`,
    items: published,
    document: (hash) => documents.get(hash),
    holidays: new Set(["2026-12-25", "2026-12-28"]),
    checks: [],
    tryGenerated: () => [],
    scan: (text) =>
      scanText(text)
        .filter(({ severity }) => severity === "error")
        .map(messageOf),
  };
};

/** The facts of a success, with the parsed documents beside them. */
export const factsOf = (
  result: Result<Decided, readonly Problem[]>,
): { readonly facts: readonly LedgerFact[]; readonly documents: readonly unknown[] } => {
  if (!result.ok) throw new Error(JSON.stringify(result.error, undefined, 1));
  return {
    facts: result.value.facts,
    documents: [...result.value.documents.values()].map((json): unknown => JSON.parse(json)),
  };
};

/** Codes and places of a refusal, in order, as `CODE /place`. */
export const refusalsOf = (result: Result<Decided, readonly Problem[]>): readonly string[] =>
  result.ok
    ? ["NOT REFUSED"]
    : result.error.map(({ code, place }) => `${code} ${place?.pointer ?? ""}`.trim());

/** Given what happened, when somebody does something. */
export const when = <Command>(
  given: readonly LedgerFact[],
  actor: Actor,
  {
    decide,
    command,
    documents,
  }: {
    readonly decide: Decide<Command>;
    readonly command: Command;
    readonly documents?: ReadonlyMap<string, unknown>;
  },
): Result<Decided, readonly Problem[]> =>
  decide(stateAfter(...publishedFacts, ...given), command, worldOf(actor, documents));
