import { randomBytes } from "node:crypto";
import { join } from "node:path";

import type { ItemCheck } from "../../registry/check/check.ts";
import { refusalsOf } from "../../registry/check/personal-scan.ts";
import type { IdKind } from "../../registry/governance/act.ts";
import type { ItemVersion, Snapshot } from "../../registry/model/snapshot.ts";
import { createSnapshot } from "../../registry/model/snapshot.ts";
import { databaseName } from "../../registry/store/backup.ts";
import { openSqliteBallotStore } from "../../registry/store/ballot-store.ts";
import type { Governance } from "../../registry/store/open-governance.ts";
import { openGovernance } from "../../registry/store/open-governance.ts";
import type { Registry } from "../../registry/store/open-registry.ts";
import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { ok } from "../../runtime/result.ts";
import type { GovernanceDesk } from "../api/governance/asked.ts";
import { refOf } from "../view/view.ts";

const alphabet = "abcdefghijklmnopqrstuvwxyz234567";

/** 80 random bits after the kind: nobody can guess the id of a draft. */
const randomId = (kind: IdKind): string => {
  const bits = randomBytes(16);
  return `${kind}-${[...bits].map((byte) => alphabet[byte % 32]).join("")}`;
};

/** A trial that was made, or is being made, of what is generated from a version. */
type Trials = Map<string, readonly string[]>;

/** Everything published, with versions that are not yet. */
const snapshotWith = (published: Snapshot, fresh: readonly ItemVersion[]): Snapshot => {
  const all = new Map([...published.versions, ...fresh].map((one) => [refOf(one), one]));
  return createSnapshot("", "", [...all.values()]);
};

/** Trials are asked again and again while a proposal is open; more than these are forgotten. */
const mostTrials = 1000;

/** What reads expressions and makes validators: loaded when an act first needs it, since every start would wait for it. */
const createJudges = (itemsNow: () => Promise<Snapshot>) => {
  const checks: ItemCheck[] = [];
  const trials: Trials = new Map();
  const load = async (): Promise<void> => {
    const [{ ruleFits }, { measureFits }] = await Promise.all([
      import("../../codegen/rules/rule-check.ts"),
      import("../../codegen/measure/measure-check.ts"),
    ]);
    // Another act may have loaded them while this one waited.
    if (checks.length === 0) checks.push(ruleFits, measureFits);
  };
  const prepare = async (items: readonly ItemVersion[] = []): Promise<void> => {
    if (checks.length === 0) await load();
    const untried = items.filter(({ hash }) => !trials.has(hash));
    if (untried.length === 0) return;
    const { tryGenerated } = await import("./try-generated.ts");
    const snapshot = snapshotWith(await itemsNow(), items);
    if (trials.size > mostTrials) trials.clear();
    const refs = new Set(items.map(refOf));
    for (const item of untried)
      trials.set(item.hash, await tryGenerated(item, snapshot, (ref) => refs.has(ref)));
  };
  const tryGenerated = (items: readonly ItemVersion[]): readonly string[] =>
    items.flatMap(
      ({ id, hash }) => trials.get(hash) ?? [`What is generated from ${id} was not tried yet.`],
    );
  return { prepare, checks, tryGenerated };
};

/** What a desk is opened over. */
export interface DeskOptions {
  /** Open for writing. */
  readonly registry: Registry;
  readonly dataFolder: string;
  readonly now: () => Date;
  /** Makes the ids of new things; random unless told. */
  readonly newId?: (kind: IdKind) => string;
}

/** A desk that can be closed. */
export interface OpenDesk extends GovernanceDesk {
  readonly close: () => Promise<void>;
}

/** Opens what people act through, over a registry that is open for writing. */
export const openDesk = ({
  registry,
  dataFolder,
  now,
  newId = randomId,
}: DeskOptions): Result<OpenDesk, Problem> => {
  const ballots = openSqliteBallotStore({ file: join(dataFolder, databaseName) });
  if (!ballots.ok) return ballots;
  const { prepare, checks, tryGenerated } = createJudges(() => governance.items());
  const governance: Governance = openGovernance({
    store: registry.store,
    now: () => now().toISOString(),
    newId,
    checks,
    tryGenerated,
    scan: refusalsOf,
  });
  return ok({
    governance,
    ballots: ballots.value,
    prepare,
    now,
    cut: registry.cut,
    close: ballots.value.close,
  });
};
