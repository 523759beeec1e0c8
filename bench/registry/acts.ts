/**
 * Reviews recorded a second, each durable when it is acknowledged: decided, written with its ledger line, document, outbox
 * row and key; beside bare single-row inserts of the same bytes into a table of the same engine with the same durability.
 */
import { mkdtempDisposableSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";

import type { Command } from "../../registry/governance/acts/acts.ts";
import type { Governance } from "../../registry/store/open-governance.ts";
import { openGovernance } from "../../registry/store/open-governance.ts";
import { openRegistry } from "../../registry/store/open-registry.ts";
import { sqlite } from "../../registry/store/sql.ts";
import { invariant } from "../../runtime/result.ts";

/** Acts a second beside bare inserts a second. */
export interface ActFigures {
  readonly acts: number;
  readonly bareInserts: number;
  /** Acts for each bare insert. */
  readonly ratio: number;
}

const standardFolder = fileURLToPath(new URL("../../standard/", import.meta.url));
const proposals = 50;
const reviewers = 10;
const rounds = 4;

const now = (): string => "2026-04-01T10:00:00.000Z";

const text = "Read with care, and tried with two families; nothing in it would hurt.";

const must = async (governance: Governance, member: string, command: Command): Promise<string> => {
  const done = await governance.perform(command, { actor: { kind: "member", member } });
  invariant(done.ok, `the bench may do what it does: ${JSON.stringify(done)}`);
  return done.value.subject;
};

const settle = async (governance: Governance): Promise<void> => {
  await must(governance, "root", { type: "name-first-administrator" });
  for (const authority of ["chorus:network", "north"]) {
    const name = authority.replace("chorus:", "");
    await must(governance, "root", {
      type: "register-authority",
      authority,
      name,
      kind: authority === "north" ? "COUNTY_OR_UNITARY" : "NETWORK",
      nation: "ENGLAND",
      administrator: `${name}-administrator`,
    });
    for (const member of [
      `${name}-writer`,
      ...Array.from({ length: reviewers }, (_, at) => `${name}-${at}`),
    ])
      await must(governance, `${name}-administrator`, {
        type: "set-membership",
        member,
        capacities: ["PRACTICE_LEAD"],
        roles: [],
      });
  }
  await must(governance, "north-administrator", { type: "claim-agency", agency: "north" });
};

const term = (at: number): Readonly<Record<string, unknown>> => ({
  kind: "term",
  id: `north:word-${at}`,
  version: "1.0.0",
  titles: [{ audience: "PUBLIC", language: "en", text: `Word ${at}` }],
  definition: [{ audience: "PRACTITIONER", language: "en", text: "A word." }],
  askedBy: { organisation: "North", reason: "To measure." },
  sources: [{ title: "Made up", state: "MADE_UP" }],
  labels: [{ text: `word ${at}`, audience: "PUBLIC", language: "en" }],
  meanings: [{ text: "A word." }],
});

const propose = async (governance: Governance, at: number): Promise<string> => {
  const proposal = await must(governance, "north-writer", {
    type: "create-proposal",
    kind: "NEW",
    direction: "ACROSS",
    body: {
      title: `Word ${at}`,
      reason: "To measure.",
      duplicatesChecked: { looked: true, found: [] },
      changes: [{ kind: "content", content: term(at) }],
    },
  });
  await must(governance, "north-writer", { type: "submit-proposal", proposal });
  return proposal;
};

const measureActs = async (dataFolder: string): Promise<number> => {
  const registry = await openRegistry({ dataFolder, standardFolder, now, mode: "write" });
  invariant(registry.ok, "the shipped standard opens");
  let ids = 0;
  const governance = openGovernance({
    store: registry.value.store,
    now,
    newId: (kind) => `${kind}-${(ids += 1)}`,
    checks: [],
    scan: () => [],
    tryGenerated: () => [],
  });
  await settle(governance);
  const made: string[] = [];
  for (let at = 0; at < proposals; at += 1) made.push(await propose(governance, at));
  const state = await governance.state();
  const commands = Array.from({ length: rounds * proposals * reviewers }, (_, at) => {
    const proposal = made[at % proposals] ?? "";
    const candidate = state.proposals.get(proposal)?.candidates.at(-1)?.hash ?? "";
    const command = {
      type: "record-review",
      proposal,
      candidate,
      capacity: "PRACTICE_LEAD",
      decision: "SUPPORT",
      ownChild: "YES",
      body: { reason: `${text} ${at}` },
    } as const;
    return {
      command,
      member: `north-${Math.floor(at / proposals) % reviewers}`,
      key: `bench-${at}`,
    };
  });
  const started = performance.now();
  for (const { command, member, key } of commands) {
    const done = await governance.perform(command, { actor: { kind: "member", member }, key });
    invariant(done.ok, "each review is taken in");
  }
  const perSecond = Math.round((commands.length / (performance.now() - started)) * 1000);
  await registry.value.close();
  return perSecond;
};

const measureBare = (file: string): number => {
  using database = new DatabaseSync(file);
  for (const setting of sqlite.settings) database.exec(setting);
  database.exec("CREATE TABLE bare (name TEXT PRIMARY KEY, json TEXT NOT NULL)");
  const insert = database.prepare("INSERT INTO bare (name, json) VALUES (?, ?)");
  const count = rounds * proposals * reviewers;
  const started = performance.now();
  for (let at = 0; at < count; at += 1) insert.run(`review-${at}`, JSON.stringify({ text, at }));
  return Math.round((count / (performance.now() - started)) * 1000);
};

/** Measures acts beside bare inserts, in turn, and again the other way round. */
export const measureActsBesideInserts = async (): Promise<ActFigures> => {
  using folder = mkdtempDisposableSync(join(tmpdir(), "chorus-bench-"));
  const before = measureBare(join(folder.path, "before.sqlite"));
  const acts = await measureActs(join(folder.path, "registry"));
  const after = measureBare(join(folder.path, "after.sqlite"));
  const bareInserts = Math.round((before + after) / 2);
  return { acts, bareInserts, ratio: Math.round((acts / bareInserts) * 100) / 100 };
};

if (import.meta.main) process.stdout.write(`${JSON.stringify(await measureActsBesideInserts())}\n`);
