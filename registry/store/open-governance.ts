import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { Actor, IdKind, Surroundings } from "../governance/act.ts";
import type { Command } from "../governance/acts/acts.ts";
import { decide } from "../governance/acts/acts.ts";
import { emptyGovernance } from "../governance/draft.ts";
import { replayGovernance } from "../governance/evolve-state.ts";
import { recordDecided } from "../governance/record.ts";
import type { GovernanceState } from "../governance/state.ts";
import { contentHash } from "../identity/content-hash.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { loadAll } from "./load-snapshot.ts";
import { actorOf, withActRows } from "./act-rows.ts";
import type { Head, Store } from "./store.ts";

/** What acts are decided with, beside what the registry holds. */
export interface GovernanceOptions extends Pick<Surroundings, "checks" | "scan" | "tryGenerated"> {
  readonly store: Store;
  readonly now: () => string;
  readonly newId: (kind: IdKind) => string;
}

/** Who asks for an act, and the key under which it is done once. */
export interface Asking {
  readonly actor: Actor;
  /** Chosen by the caller; the same key again gives the same answer and changes nothing. */
  readonly key?: string;
  /** Narrows the state to what the caller's sign-in leaves of their membership; absent means all of it. */
  readonly stateFor?: (state: GovernanceState) => GovernanceState;
}

/** An act that was done. */
export interface Performed {
  /** Id of what was made or changed. */
  readonly subject: string;
  /** Last line of the ledger that it wrote. */
  readonly revision: number;
  /** True when it had been done under this key before. */
  readonly repeated: boolean;
}

/** Where people act: the state that follows from the ledger, and the one door through which it changes. */
export interface Governance {
  /** The state at the ledger's present end, also when another program wrote it. */
  readonly state: () => Promise<GovernanceState>;
  /** Everything that is published, as acts see it. */
  readonly items: () => Promise<Snapshot>;
  /** What people wrote, by hash; a document that was withheld is missing. */
  readonly documents: (hashes: readonly string[]) => Promise<ReadonlyMap<string, unknown>>;
  /** What an act would be decided with now, for someone who only asks what is still missing. */
  readonly surroundings: (actor: Actor, documents: readonly string[]) => Promise<Surroundings>;
  readonly perform: (
    command: Command,
    asking: Asking,
  ) => Promise<Result<Performed, readonly Problem[]>>;
}

const pageOfEvents = 2000;
const mostAttempts = 5;

/** The days of the shipped list of bank holidays. */
const holidaysIn = (items: Snapshot): ReadonlySet<string> => {
  const content = items.versionsOf("chorus:bank-holidays").at(-1)?.content;
  const rows = content?.kind === "record" ? (content.rows ?? "") : "";
  return new Set(rows.split("\n").flatMap((row) => /^\d{4}-\d{2}-\d{2}/u.exec(row) ?? []));
};

/** Acts that are decided on what a proposal says, beside what happened to it. */
const readsContent: ReadonlySet<Command["type"]> = new Set(["submit-proposal", "decide-at-gate"]);

/** The documents that an act is decided on: the body of its proposal and the contents of the candidate that stands. */
const documentsOf = (state: GovernanceState, command: Command): readonly string[] => {
  if (command.type === "withhold-text") return [command.document];
  const id = readsContent.has(command.type) && "proposal" in command ? command.proposal : undefined;
  const proposal = id === undefined ? undefined : state.proposals.get(id);
  if (proposal === undefined) return [];
  const candidate = proposal.candidates.at(-1);
  return [
    proposal.document,
    ...(candidate === undefined
      ? []
      : [candidate.document, ...candidate.entries.map(({ hash }) => hash)]),
  ];
};

const memberOf = (actor: Actor): string => (actor.kind === "member" ? actor.member : "");

/** One after another: two acts of one program never race each other to the end of the ledger. */
const createQueue = (): (<Value>(job: () => Promise<Value>) => Promise<Value>) => {
  let last: Promise<unknown> = Promise.resolve();
  return async (job) => {
    const mine = last.then(job, job);
    last = mine.catch(() => undefined);
    return mine;
  };
};

/** What is published, and the days on which nobody works. */
interface Published {
  readonly versions: number;
  readonly snapshot: Snapshot;
  readonly holidays: ReadonlySet<string>;
}

/** What a desk keeps between acts: the state at the end of the ledger that it has read, and what is published. */
interface Desk extends GovernanceOptions {
  state: GovernanceState;
  kept?: Published;
}

const catchUp = async (desk: Desk): Promise<Head> => {
  const head = await desk.store.head();
  while (desk.state.revision < head.revision) {
    // Each page begins where the last one ended.
    const events = await desk.store.events({ after: desk.state.revision, limit: pageOfEvents });
    if (events.length === 0) break;
    desk.state = replayGovernance(events, desk.state);
  }
  return head;
};

const publishedIn = async (desk: Desk): Promise<Published> => {
  const versions = desk.state.versions.size;
  if (desk.kept?.versions === versions) return desk.kept;
  const snapshot = await loadAll(desk.store);
  const published = { versions, snapshot, holidays: holidaysIn(snapshot) };
  desk.kept = published;
  return published;
};

const readDocuments = async (
  { store }: Desk,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, unknown>> => {
  if (hashes.length === 0) return new Map();
  const found = await store.contents(hashes);
  return new Map([...found].map(([hash, json]): [string, unknown] => [hash, JSON.parse(json)]));
};

const surroundingsOf = async (
  desk: Desk,
  actor: Actor,
  hashes: readonly string[],
): Promise<Surroundings> => {
  const { snapshot: items, holidays } = await publishedIn(desk);
  const documents = await readDocuments(desk, hashes);
  const { now, newId, checks, tryGenerated, scan } = desk;
  return {
    actor,
    now: now(),
    newId,
    items,
    document: (hash) => documents.get(hash),
    holidays,
    checks,
    tryGenerated,
    scan,
  };
};

type Outcome = Result<Performed, readonly Problem[]>;

const doneBefore = async (
  { store }: Desk,
  commandHash: string,
  { actor, key }: Asking,
): Promise<Outcome | undefined> => {
  const act = key === undefined ? undefined : await store.act(memberOf(actor), key);
  if (act === undefined) return undefined;
  return act.commandHash === commandHash
    ? ok({ subject: act.subject, revision: act.seq, repeated: true })
    : fail([problemOf("KEY_USED", "This key was used for another act before.")]);
};

const attempt = async (
  desk: Desk,
  { command, commandHash }: { readonly command: Command; readonly commandHash: string },
  { actor, key, stateFor }: Asking,
): Promise<Outcome> => {
  const head = await catchUp(desk);
  const surroundings = await surroundingsOf(desk, actor, documentsOf(desk.state, command));
  const decided = decide(stateFor?.(desk.state) ?? desk.state, command, surroundings);
  if (!decided.ok) return decided;
  const withheld = [...decided.value.documents.keys()].find((hash) =>
    desk.state.withheld.has(hash),
  );
  if (withheld !== undefined)
    return fail([problemOf("TEXT_WITHHELD", "Exactly these words were taken out of view before.")]);
  const acting = { now: surroundings.now, actor: actorOf(decided.value) };
  const act = { member: memberOf(actor), commandHash, ...(key === undefined ? {} : { key }) };
  const transaction = withActRows(recordDecided(head, decided.value, acting), decided.value, act);
  const committed = await desk.store.commit(transaction);
  if (!committed.ok) return fail([committed.error]);
  desk.state = replayGovernance(transaction.events, desk.state);
  const { revision } = committed.value;
  return ok({ subject: decided.value.subject, revision, repeated: false });
};

/** What makes two acts the same. The votes of a ballot are left out: they are forgotten, and their hash would tell of them. */
const hashOf = (command: Command): string => {
  if (command.type !== "close-ballot") return contentHash(command);
  const { votes: _votes, ...rest } = command;
  return contentHash(rest);
};

const perform = async (desk: Desk, command: Command, asking: Asking): Promise<Outcome> => {
  const commandHash = hashOf(command);
  for (let tries = 1; ; tries += 1) {
    // Another program may have done the same act under the same key meanwhile.
    const before = await doneBefore(desk, commandHash, asking);
    if (before !== undefined) return before;
    const done = await attempt(desk, { command, commandHash }, asking);
    const isRaced = !done.ok && done.error.every(({ code }) => code === "STORE_CONFLICT");
    if (!isRaced || tries === mostAttempts) return done;
  }
};

/** Opens the door through which people act on a registry that is open for writing. */
export const openGovernance = (options: GovernanceOptions): Governance => {
  const desk: Desk = { ...options, state: emptyGovernance };
  const inTurn = createQueue();
  const caughtUp = async <Value>(ask: () => Promise<Value>): Promise<Value> =>
    inTurn(async () => {
      await catchUp(desk);
      return ask();
    });
  return {
    state: async () => caughtUp(async () => desk.state),
    items: async () => caughtUp(async () => (await publishedIn(desk)).snapshot),
    documents: async (hashes) => readDocuments(desk, hashes),
    surroundings: async (actor, hashes) =>
      caughtUp(async () => surroundingsOf(desk, actor, hashes)),
    perform: async (command, asking) => inTurn(async () => perform(desk, command, asking)),
  };
};
