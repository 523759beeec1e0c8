import type { GovernanceState, Proposal } from "../../../registry/governance/state.ts";
import type { ItemVersion } from "../../../registry/model/snapshot.ts";
import type { BallotStore } from "../../../registry/store/ballot-store.ts";
import type { Registry } from "../../../registry/store/open-registry.ts";
import type { Governance } from "../../../registry/store/open-governance.ts";
import type { Problem } from "../../../runtime/problems.ts";
import type { Result } from "../../../runtime/result.ts";
import { stateFor } from "../../access/governed-members.ts";
import type { Viewer } from "../../access/viewer.ts";

/** What a server opens once, so that people can act and ask about what was done. */
export interface GovernanceDesk {
  readonly governance: Governance;
  readonly ballots: BallotStore;
  /**
   * Loads what judges items, and tries what would be generated from these. Few questions need it, and every start would
   * wait for it.
   */
  readonly prepare: (items?: readonly ItemVersion[]) => Promise<void>;
  readonly now: () => Date;
  /** Signs and publishes what stands now. */
  readonly cut: Registry["cut"];
}

/** What people wrote, by the name of the field. */
export type Words = Readonly<Record<string, unknown>>;

/** One request's view of what people do: the state is read once, and again after each act. */
export interface Asked {
  readonly desk: GovernanceDesk;
  readonly viewer: Viewer;
  /** ISO day. */
  readonly today: string;
  /** Counts an act against the asker's allowance. */
  readonly countAct: () => Result<void, Problem>;
  /** The state as the asker's sign-in lets them act in it. */
  readonly state: () => Promise<GovernanceState>;
  /** Forgets the state that was read: an act has changed it. */
  readonly renew: () => void;
  /** What somebody wrote, by its hash; undefined when it was withheld. Questions of one turn are asked together. */
  readonly words: (hash: string) => Promise<Words | undefined>;
}

const isWords = (value: unknown): value is Words => typeof value === "object" && value !== null;

/** Collects the hashes that are asked for in one turn, and reads them at once. */
const createReader = (documents: Governance["documents"]): Asked["words"] => {
  const known = new Map<string, Promise<unknown>>();
  let waiting: string[] = [];
  let batch: Promise<ReadonlyMap<string, unknown>> | undefined;
  const readWaiting = async (): Promise<ReadonlyMap<string, unknown>> => {
    // Everything that is resolved in this turn has asked by the time of the next one.
    await new Promise<void>((resolve) => {
      setImmediate(resolve);
    });
    const hashes = waiting;
    waiting = [];
    batch = undefined;
    return documents(hashes);
  };
  const read = async (hash: string): Promise<unknown> => {
    waiting.push(hash);
    batch ??= readWaiting();
    return (await batch).get(hash);
  };
  return async (hash) => {
    const found = known.get(hash) ?? read(hash);
    known.set(hash, found);
    const value = await found;
    return isWords(value) ? value : undefined;
  };
};

/** Opens one request's view. */
export const createAsked = (
  desk: GovernanceDesk,
  viewer: Viewer,
  countAct: Asked["countAct"],
): Asked => {
  let state: Promise<GovernanceState> | undefined;
  const readState = async (): Promise<GovernanceState> => {
    const found = await desk.governance.state();
    return viewer.kind === "member" ? stateFor(found, viewer) : found;
  };
  return {
    desk,
    viewer,
    today: desk.now().toISOString().slice(0, 10),
    countAct,
    state: () => (state ??= readState()),
    renew: () => {
      state = undefined;
    },
    words: createReader(desk.governance.documents),
  };
};

/** The authority for which the viewer acts; undefined for somebody who acts for none. */
export const authorityOf = ({ viewer }: Pick<Asked, "viewer">): string | undefined =>
  viewer.kind === "member" ? (viewer.authority ?? undefined) : undefined;

/** Whether the viewer sees a proposal: everybody does once it was submitted, before that those who propose it. */
export const isSeen = ({ candidates, proposers }: Proposal, asked: Asked): boolean => {
  const authority = authorityOf(asked);
  return candidates.length > 0 || (authority !== undefined && proposers.includes(authority));
};
