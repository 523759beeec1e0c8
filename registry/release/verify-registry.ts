import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { LedgerEvent } from "../governance/event.ts";
import type { RegistryState } from "../governance/evolve.ts";
import { emptyState, replay } from "../governance/evolve.ts";
import type { ChainEnd } from "../governance/ledger.ts";
import { emptyChain, verifyChain } from "../governance/ledger.ts";
import { canonicalJson } from "../identity/canonical.ts";
import { canonicalHash } from "../identity/content-hash.ts";
import type { Store } from "../store/store.ts";
import { StoreFault } from "../store/store-fault.ts";
import type { VerifyKey } from "./envelope.ts";
import { verifyRelease } from "./verify-release.ts";

/** What was proved, in numbers, and everything that was found wrong. */
export interface Verification {
  readonly events: number;
  readonly versions: number;
  readonly registrations: number;
  readonly releases: number;
  readonly head: ChainEnd;
  readonly problems: readonly Problem[];
}

const pageSize = 5000;

interface Chain {
  readonly state: RegistryState;
  readonly head: ChainEnd;
  readonly problems: readonly Problem[];
}

/** Reads the whole ledger page by page, checks every link and recomputes what follows from it. */
const readChain = async (store: Store): Promise<Chain> => {
  const problems: Problem[] = [];
  let head = emptyChain;
  let state = emptyState;
  for (;;) {
    // Each page begins where the one before it ended.
    const page: readonly LedgerEvent[] = await store.events({
      after: head.revision,
      limit: pageSize,
    });
    const last = page.at(-1);
    if (last === undefined) return { state, head, problems };
    problems.push(...verifyChain(page, head));
    state = replay(page, state);
    if (last.seq <= head.revision) return { state, head, problems };
    head = { revision: last.seq, hash: last.hash };
  }
};

const mismatch = (what: string): Problem =>
  problemOf("LEDGER_MISMATCH", `${what} is not what the ledger says.`);

type Lines = ReadonlyMap<string, string>;

const linesOf = (rows: readonly (readonly [string, unknown])[]): Lines =>
  new Map(rows.map(([name, row]) => [name, canonicalJson(row)]));

/** Compares what is shown with what the ledger says, both ways. */
const compare = (shown: Lines, told: Lines): readonly Problem[] =>
  [...new Set([...told.keys(), ...shown.keys()])]
    .filter((name) => shown.get(name) !== told.get(name))
    .map(mismatch);

const versionLines = async (store: Store, state: RegistryState): Promise<readonly Problem[]> =>
  compare(
    linesOf((await store.versions()).map((row) => [`Version ${row.id}@${row.version}`, row])),
    linesOf(
      [...state.versions.values()].map(({ fact, seq, at }) => {
        const { id, version, kind, hash } = fact;
        return [`Version ${id}@${version}`, { id, version, kind, hash, recordedAt: at, seq }];
      }),
    ),
  );

const registrationLines = async (store: Store, state: RegistryState): Promise<readonly Problem[]> =>
  compare(
    linesOf((await store.registrations()).map((row) => [`Registration ${row.seq}`, row])),
    linesOf(
      state.registrations.map(
        ({ fact: { authority, id, version, status, from, reason }, seq, at }) => [
          `Registration ${seq}`,
          { authority, id, version, status, from, reason, recordedAt: at, seq },
        ],
      ),
    ),
  );

const releaseLines = async (store: Store, state: RegistryState): Promise<readonly Problem[]> =>
  compare(
    linesOf(
      (await store.releases()).map(({ name, digest, publishedAt, seq }) => [
        `Release ${name}`,
        { name, digest, at: publishedAt, seq },
      ]),
    ),
    linesOf(
      [...state.releases.values()].map(({ fact, seq, at }) => [
        `Release ${fact.name}`,
        { name: fact.name, digest: fact.digest, at, seq },
      ]),
    ),
  );

/** INV-04: an authority sets its own registrations only. */
const foreignRegistrations = (state: RegistryState): readonly Problem[] =>
  state.registrations
    .filter(({ fact, actor }) => fact.authority !== actor)
    .map(({ fact, seq, actor }) =>
      problemOf(
        "REGISTRATION_NOT_OWN",
        `In event ${seq} ${actor} set the status of ${fact.id}@${fact.version} for ${fact.authority}.`,
      ),
    );

const contentProblems = async (store: Store, state: RegistryState): Promise<readonly Problem[]> => {
  const facts = [...state.versions.values()].map(({ fact }) => fact);
  const contents = await store.contents(facts.map(({ hash }) => hash));
  return facts.flatMap(({ id, version, hash }) => {
    const json = contents.get(hash);
    if (json === undefined)
      return [problemOf("CONTENT_CHANGED", `The content of ${id}@${version} is missing.`)];
    return canonicalHash(json) === hash
      ? []
      : [
          problemOf(
            "CONTENT_CHANGED",
            `The content of ${id}@${version} does not have the hash it was published with.`,
          ),
        ];
  });
};

const releaseProblems = async (store: Store, parseKey: ParseKey): Promise<readonly Problem[]> => {
  const hashes = new Map(
    (await store.versions()).map(({ id, version, hash }) => [`${id}@${version}`, hash]),
  );
  const keys = (await store.publicKeys()).flatMap(({ pem }) => parseKey(pem) ?? []);
  return (await store.releases()).flatMap((row) => verifyRelease(row, hashes, keys));
};

/** Reads a public key; given by whoever has cryptography. */
export type ParseKey = (pem: string) => VerifyKey | undefined;

const verifyWhole = async (store: Store, parseKey: ParseKey): Promise<Verification> => {
  const { state, head, problems } = await readChain(store);
  const found = [
    await store.selfCheck(),
    problems,
    foreignRegistrations(state),
    await versionLines(store, state),
    await registrationLines(store, state),
    await releaseLines(store, state),
    await contentProblems(store, state),
    await releaseProblems(store, parseKey),
  ].flat();
  return {
    events: head.revision,
    versions: state.versions.size,
    registrations: state.registrations.length,
    releases: state.releases.size,
    head,
    problems: found,
  };
};

/**
 * Proves a registry: the chain of its ledger, that everything shown follows from it, every content's hash, every
 * release's digest and signature. Needs nothing but the registry itself.
 */
export const verifyRegistry = async (store: Store, parseKey: ParseKey): Promise<Verification> => {
  try {
    return await verifyWhole(store, parseKey);
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error;
    return {
      events: 0,
      versions: 0,
      registrations: 0,
      releases: 0,
      head: emptyChain,
      problems: [error.problem],
    };
  }
};
