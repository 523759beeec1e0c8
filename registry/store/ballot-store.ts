import type { DatabaseSync } from "node:sqlite";

import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { ReviewDecision } from "../governance/fact/words.ts";
import type { DatabaseOptions } from "./sqlite-database.ts";
import { openDatabase } from "./sqlite-database.ts";
import { guarded, sqliteProblem } from "./store-fault.ts";

/** A ballot: what one panel is asked about one candidate of a proposal. */
export interface BallotKey {
  readonly proposal: string;
  readonly panel: string;
  /** Hash of the candidate. */
  readonly candidate: string;
}

/** A vote, until the panel's view is recorded. */
export interface Vote extends BallotKey {
  readonly member: string;
  readonly vote: ReviewDecision;
}

/** Who sits on a panel. */
export interface Seat {
  readonly panel: string;
  readonly member: string;
}

/**
 * Who sits on panels, and how they vote until the panel's view is recorded: beside the ledger, in no release, never served.
 * Votes are forgotten in the transaction that records the view.
 */
export interface BallotStore {
  readonly isMember: (seat: Seat) => Promise<boolean>;
  readonly addMember: (seat: Seat) => Promise<Result<void, Problem>>;
  /** Takes their open votes away too. */
  readonly removeMember: (seat: Seat) => Promise<Result<void, Problem>>;
  /** Takes the place of an earlier vote of the same person in the same panel on the same proposal. */
  readonly cast: (vote: Vote) => Promise<Result<void, Problem>>;
  /** How many of those who sit on the panel still voted for what. */
  readonly tally: (key: BallotKey) => Promise<Readonly<Partial<Record<ReviewDecision, number>>>>;
  readonly close: () => Promise<void>;
}

/** The SQL of panels and ballots; plain, as the rest of it. */
const ballotStatements = {
  isMember: "SELECT 1 FROM panel_members WHERE panel = ? AND member = ?",
  addMember: "INSERT INTO panel_members (panel, member) VALUES (?, ?) ON CONFLICT DO NOTHING",
  removeMember: "DELETE FROM panel_members WHERE panel = ? AND member = ?",
  removeVotes: "DELETE FROM ballots WHERE panel = ? AND member = ?",
  cast: `INSERT INTO ballots (proposal, panel, member, candidate, vote) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (proposal, panel, member) DO UPDATE SET candidate = excluded.candidate, vote = excluded.vote`,
  tally: `SELECT vote, COUNT(*) AS votes FROM ballots JOIN panel_members
    ON panel_members.panel = ballots.panel AND panel_members.member = ballots.member
    WHERE ballots.proposal = ? AND ballots.panel = ? AND ballots.candidate = ? GROUP BY vote`,
} as const;

const attempt = async (file: string, act: () => void): Promise<Result<void, Problem>> => {
  try {
    act();
    return ok(undefined);
  } catch (error) {
    const problem = sqliteProblem(error, file);
    if (problem === undefined) throw error;
    return fail(problem);
  }
};

const ballotsOf = (database: DatabaseSync, file: string): BallotStore => {
  const statement = (name: keyof typeof ballotStatements) =>
    database.prepare(ballotStatements[name]);
  return {
    isMember: async ({ panel, member }) =>
      guarded(file, () => statement("isMember").get(panel, member) !== undefined),
    addMember: ({ panel, member }) =>
      attempt(file, () => void statement("addMember").run(panel, member)),
    removeMember: ({ panel, member }) =>
      attempt(file, () => {
        // The seat goes first: a vote without a seat is never counted, even when the second step fails.
        statement("removeMember").run(panel, member);
        statement("removeVotes").run(panel, member);
      }),
    cast: ({ proposal, panel, member, candidate, vote }) =>
      attempt(file, () => void statement("cast").run(proposal, panel, member, candidate, vote)),
    tally: async ({ proposal, panel, candidate }) =>
      guarded(file, () =>
        Object.fromEntries(
          statement("tally")
            .all(proposal, panel, candidate)
            .map(({ vote, votes }) => [String(vote), Number(votes)]),
        ),
      ),
    close: async () => database.close(),
  };
};

/** Opens panels and ballots in the file of a registry, beside whoever else reads and writes it. */
export const openSqliteBallotStore = (
  options: Pick<DatabaseOptions, "file" | "busyTimeout">,
): Result<BallotStore, Problem> => {
  const opened = openDatabase({ ...options, mode: "write" });
  return opened.ok ? ok(ballotsOf(opened.value, options.file)) : opened;
};
