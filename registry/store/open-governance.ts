import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, invariant, ok } from "../../runtime/result.ts";
import type { Actor, Decided, IdKind, Surroundings } from "../governance/act.ts";
import type { Command } from "../governance/acts/acts.ts";
import { decide } from "../governance/acts/acts.ts";
import { emptyGovernance } from "../governance/draft.ts";
import { replayGovernance } from "../governance/evolve-state.ts";
import { recordDecided } from "../governance/record.ts";
import type { GovernanceState } from "../governance/state.ts";
import { contentHash } from "../identity/content-hash.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { loadAll } from "./load-snapshot.ts";
import type { Head, Store, Transaction } from "./store.ts";

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

interface Kept {
  state: GovernanceState;
  items: { readonly versions: number; readonly snapshot: Snapshot } | undefined;
}

/** The days of the shipped list of bank holidays. */
export const holidaysIn = (items: Snapshot): ReadonlySet<string> => {
  const content = items.versionsOf("chorus:bank-holidays").at(-1)?.content;
  const rows = content?.kind === "record" ? (content.rows ?? "") : "";
  return new Set(rows.split("\n").flatMap((row) => /^\d{4}-\d{2}-\d{2}/u.exec(row) ?? []));
};

/** The documents that an act is decided on: the body of its proposal and the contents of the candidate that stands. */
const documentsOf = (state: GovernanceState, command: Command): readonly string[] => {
  const id = "proposal" in command ? command.proposal : undefined;
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

const textOf = (actor: Actor): string => (actor.kind === "member" ? actor.member : "");

/** What the ledger names as the one who acted: an authority, never a person. */
const actorOf = ({ facts }: Decided): string => {
  const by = facts.flatMap((fact) => ("by" in fact ? [fact.by.authority] : []))[0];
  return by ?? "public";
};

const withRows = (
  transaction: Transaction,
  decided: Decided,
  act: { readonly member: string; readonly key?: string; readonly commandHash: string },
): Transaction => {
  const last = transaction.events.at(-1);
  invariant(last !== undefined, "an act writes at least one line of the ledger");
  const { key, ...rest } = act;
  return {
    ...transaction,
    rows: [
      ...transaction.rows,
      ...transaction.events.map(({ seq, at, fact }) => ({
        table: "outbox" as const,
        row: { seq, at, type: fact.type },
      })),
      ...transaction.events.flatMap(({ fact }) =>
        fact.type === "text-withheld"
          ? [{ table: "contents-withheld" as const, row: { hash: fact.document } }]
          : [],
      ),
      ...transaction.events.flatMap(({ fact }) =>
        fact.type === "panel-view-recorded"
          ? [
              {
                table: "ballots-closed" as const,
                row: { proposal: fact.proposal, panel: fact.panel },
              },
            ]
          : [],
      ),
      ...(key === undefined
        ? []
        : [
            {
              table: "acts" as const,
              row: { ...rest, key, subject: decided.subject, seq: last.seq, at: last.at },
            },
          ]),
    ],
  };
};

/** One after another: two acts of one program never race each other to the end of the ledger. */
const createQueue = (): (<Value>(job: () => Promise<Value>) => Promise<Value>) => {
  let last: Promise<unknown> = Promise.resolve();
  return async (job) => {
    const mine = last.then(job, job);
    last = mine.catch(() => undefined);
    return mine;
  };
};

/** Opens the door through which people act on a registry that is open for writing. */
export const openGovernance = (options: GovernanceOptions): Governance => {
  const { store } = options;
  const kept: Kept = { state: emptyGovernance, items: undefined };
  const inTurn = createQueue();

  const catchUp = async (): Promise<Head> => {
    const head = await store.head();
    while (kept.state.revision < head.revision) {
      // Each page begins where the last one ended.
      const events = await store.events({ after: kept.state.revision, limit: pageOfEvents });
      if (events.length === 0) break;
      kept.state = replayGovernance(events, kept.state);
    }
    return head;
  };

  const items = async (): Promise<Snapshot> => {
    const versions = kept.state.versions.size;
    if (kept.items?.versions !== versions)
      kept.items = { versions, snapshot: await loadAll(store) };
    return kept.items.snapshot;
  };

  const documents = async (hashes: readonly string[]): Promise<ReadonlyMap<string, unknown>> => {
    const found = await store.contents(hashes);
    return new Map([...found].map(([hash, json]) => [hash, JSON.parse(json) as unknown]));
  };

  const surroundingsOf = async (actor: Actor, hashes: readonly string[]): Promise<Surroundings> => {
    const snapshot = await items();
    const byHash = await documents(hashes);
    return {
      actor,
      now: options.now(),
      newId: options.newId,
      items: snapshot,
      document: (hash) => byHash.get(hash),
      holidays: holidaysIn(snapshot),
      checks: options.checks,
      tryGenerated: options.tryGenerated,
      scan: options.scan,
    };
  };

  const doneBefore = async (
    commandHash: string,
    { actor, key }: Asking,
  ): Promise<Result<Performed, readonly Problem[]> | undefined> => {
    const act = key === undefined ? undefined : await store.act(textOf(actor), key);
    if (act === undefined) return undefined;
    return act.commandHash === commandHash
      ? ok({ subject: act.subject, revision: act.seq, repeated: true })
      : fail([
          problemOf("KEY_USED", "This key was used for another act before.", {
            place: { pointer: "/key" },
          }),
        ]);
  };

  const attempt = async (
    command: Command,
    { actor, key }: Asking,
    commandHash: string,
  ): Promise<Result<Performed, readonly Problem[]>> => {
    const head = await catchUp();
    const surroundings = await surroundingsOf(actor, documentsOf(kept.state, command));
    const decided = decide(kept.state, command, surroundings);
    if (!decided.ok) return decided;
    const acting = { now: surroundings.now, actor: actorOf(decided.value) };
    const transaction = withRows(recordDecided(head, decided.value, acting), decided.value, {
      member: textOf(actor),
      commandHash,
      ...(key === undefined ? {} : { key }),
    });
    const committed = await store.commit(transaction);
    if (!committed.ok) return fail([committed.error]);
    kept.state = replayGovernance(transaction.events, kept.state);
    return ok({
      subject: decided.value.subject,
      revision: committed.value.revision,
      repeated: false,
    });
  };

  const perform: Governance["perform"] = async (command, asking) => {
    const commandHash = contentHash(command);
    for (let tries = 1; ; tries += 1) {
      // Another program may have done the same act under the same key meanwhile.
      const before = await doneBefore(commandHash, asking);
      if (before !== undefined) return before;
      const done = await attempt(command, asking, commandHash);
      const isRaced = !done.ok && done.error.every(({ code }) => code === "STORE_CONFLICT");
      if (!isRaced || tries === mostAttempts) return done;
    }
  };

  return {
    state: async () =>
      inTurn(async () => {
        await catchUp();
        return kept.state;
      }),
    items: async () =>
      inTurn(async () => {
        await catchUp();
        return items();
      }),
    documents,
    surroundings: async (actor, hashes) =>
      inTurn(async () => {
        await catchUp();
        return surroundingsOf(actor, hashes);
      }),
    perform: async (command, asking) => inTurn(async () => perform(command, asking)),
  };
};
