import { capacities, reviewDecisions } from "../../registry/governance/fact/words.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { Command, Outcome, Surroundings, Typed } from "../command.ts";
import { counted } from "../counted.ts";
import type { RegistryServer, UserError } from "../remote/registry-server.ts";
import { openServer, problemsOf, serverOptions } from "../remote/registry-server.ts";
import { usage } from "../registry-access.ts";

interface EntryChange {
  readonly title: string;
  readonly place: string;
  readonly before: unknown;
  readonly after: unknown;
}

interface Entry {
  readonly itemId: string;
  readonly version: string;
  readonly base: string | null;
  readonly action: "ADD" | "REPLACE" | "STOP";
  readonly content: unknown;
  readonly changes: readonly EntryChange[];
}

interface Read {
  readonly id: string;
  readonly title: string | null;
  readonly reason: string | null;
  readonly state: string;
  readonly proposers: readonly { readonly name: string }[];
  readonly candidate: { readonly hash: string; readonly entries: readonly Entry[] } | null;
}

const question = `query ($id: ID!) {
  proposal(id: $id) {
    id title reason state
    proposers { name }
    candidate {
      hash
      entries { itemId version base action content changes { title place before after } }
    }
  }
}`;

const mutation = `mutation ($input: RecordReviewInput!) {
  recordReview(input: $input) {
    review { id }
    proposal { state }
    revision
    repeated
    userErrors { code message fix path }
  }
}`;

const shownValue = (value: unknown): string => JSON.stringify(value, undefined, 2);

const lines = (sign: string, value: unknown): string =>
  value === undefined || value === null
    ? ""
    : shownValue(value)
        .split("\n")
        .map((line) => `    ${sign} ${line}\n`)
        .join("");

const renderChange = ({ title, place, before, after }: EntryChange): string =>
  `  ${place}: ${title}\n${lines("-", before)}${lines("+", after)}`;

const renderEntry = ({ itemId, version, base, action, content, changes }: Entry): string => {
  const name = `${itemId} ${version}`;
  if (action === "STOP") return `${name} ends.\n`;
  if (action === "ADD" || base === null) return `${name} is new:\n${lines("+", content)}`;
  return `${name} follows ${base}, with ${counted(changes.length, "change")}:\n${changes.map(renderChange).join("")}`;
};

const renderRead = ({ id, title, reason, proposers, candidate }: Read): string =>
  [
    `${title ?? id}\n`,
    `Proposed by ${proposers.map(({ name }) => name).join(", ")}. ${reason ?? ""}`.trimEnd(),
    "\n\n",
    ...(candidate?.entries ?? []).map(renderEntry),
    `\nYour review is bound to exactly this: ${candidate?.hash ?? ""}\n`,
  ].join("");

const read = async (
  server: RegistryServer,
  id: string,
): Promise<Result<Read & { readonly hash: string }, readonly Problem[]>> => {
  const answer = await server.ask<{ readonly proposal: Read | null }>(question, { id });
  if (!answer.ok) return answer;
  const { proposal } = answer.value;
  if (proposal === null)
    return fail([problemOf("PROPOSAL_NOT_FOUND", `There is no proposal "${id}" to be seen.`)]);
  return proposal.candidate === null
    ? fail([problemOf("PROPOSAL_STATE", `${id} is a draft: nothing can be reviewed yet.`)])
    : ok({ ...proposal, hash: proposal.candidate.hash });
};

const confirmed = async (
  typed: Typed,
  { confirm }: Surroundings,
  verdict: string,
): Promise<readonly Problem[]> => {
  if (typed.isSet("yes")) return [];
  const isSure = (await confirm?.(`Record ${verdict}?`)) ?? false;
  return isSure ? [] : [problemOf("CONFIRMATION_NEEDED", "The review was not recorded.")];
};

interface Recorded {
  readonly recordReview: {
    readonly review: { readonly id: string } | null;
    readonly proposal: { readonly state: string } | null;
    readonly revision: number | null;
    readonly userErrors: readonly UserError[];
  };
}

interface Verdict {
  readonly capacity: string;
  readonly decision: string;
}

const inputOf = (
  { id, hash }: { readonly id: string; readonly hash: string },
  { typed, surroundings, ...verdict }: Verdict & Around,
): Readonly<Record<string, unknown>> => {
  const reason = typed.text("reason");
  const changes = typed.texts("change");
  return {
    proposal: id,
    candidate: hash,
    ...verdict,
    ownChild: typed.text("own-child") ?? "NOT_APPLICABLE",
    body: {
      ...(reason === undefined ? {} : { reason }),
      ...(changes.length === 0 ? {} : { changes }),
    },
    idempotencyKey: surroundings.newKey(),
  };
};

const record = async (
  server: RegistryServer,
  found: { readonly id: string; readonly hash: string },
  around: Verdict & Around,
): Promise<Outcome> => {
  const answer = await server.ask<Recorded>(mutation, { input: inputOf(found, around) });
  if (!answer.ok) return answer.error;
  const { review, revision, proposal, userErrors } = answer.value.recordReview;
  if (userErrors.length > 0) return problemsOf(userErrors);
  const { typed, surroundings } = around;
  const told = { review: review?.id, candidate: found.hash, revision, state: proposal?.state };
  await surroundings.write(
    typed.isSet("json")
      ? `${JSON.stringify(told, undefined, 2)}\n`
      : `Recorded as ${told.review ?? "a review"}, in line ${revision ?? "?"} of the ledger.\n`,
  );
  return 0;
};

interface Around {
  readonly typed: Typed;
  readonly surroundings: Surroundings;
}

const reviewProposal = async (
  id: string,
  verdict: Verdict,
  { typed, surroundings }: Around,
): Promise<Outcome> => {
  const server = openServer(typed, surroundings);
  if (!server.ok) return server.error;
  const found = await read(server.value, id);
  if (!found.ok) return found.error;
  // With --json standard output holds the answer only.
  if (typed.isSet("json")) surroundings.say(renderRead(found.value).trimEnd());
  else await surroundings.write(renderRead(found.value));
  const unsure = await confirmed(typed, surroundings, `${verdict.decision} as ${verdict.capacity}`);
  if (unsure.length > 0) return unsure;
  return record(server.value, found.value, { ...verdict, typed, surroundings });
};

/** `chorus review`: shows what a proposal changes, and records a verdict on exactly that. */
export const review: Command = {
  name: "review",
  usage:
    "chorus review PROPOSAL --capacity CAPACITY --decision DECISION --server URL [--reason TEXT] [--yes] [--json]",
  about: "Show what a proposal changes, and record your verdict on exactly that.",
  options: {
    capacity: {
      type: "string",
      value: "CAPACITY",
      about: "What you speak for",
      oneOf: capacities,
    },
    decision: {
      type: "string",
      value: "DECISION",
      about: "Your verdict",
      oneOf: reviewDecisions,
    },
    reason: { type: "string", value: "TEXT", about: "Why; needed for any verdict but support." },
    change: {
      type: "string",
      value: "TEXT",
      about: "What has to change for support; give it once for each change.",
      multiple: true,
    },
    "own-child": {
      type: "string",
      value: "ANSWER",
      about: "Would you want this asked of your own child",
      oneOf: ["YES", "NO", "NOT_APPLICABLE"],
    },
    yes: { type: "boolean", about: "Record it without asking you first." },
    ...serverOptions,
  },
  mostWords: 1,
  run: async (typed, surroundings) => {
    const [id] = typed.words;
    const [capacity, decision] = [typed.text("capacity"), typed.text("decision")];
    if (id === undefined)
      return usage("No proposal was named.", "chorus status lists those that wait for you.");
    if (capacity === undefined || decision === undefined)
      return usage(
        `--${capacity === undefined ? "capacity" : "decision"} is missing.`,
        "For example --capacity PRACTICE_LEAD --decision SUPPORT.",
      );
    return reviewProposal(id, { capacity, decision }, { typed, surroundings });
  },
};
