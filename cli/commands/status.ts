import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { ok } from "../../runtime/result.ts";
import type { Command, Outcome, Surroundings, Typed } from "../command.ts";
import { counted } from "../counted.ts";
import type { ShownProposal } from "../remote/proposal-question.ts";
import { missingFragment, proposalFields } from "../remote/proposal-question.ts";
import type { RegistryServer } from "../remote/registry-server.ts";
import { openServer, serverOptions } from "../remote/registry-server.ts";
import { renderLine, renderProposal } from "../remote/render-proposal.ts";

interface QueueEntry {
  readonly reason: string;
  readonly due: string | null;
  readonly isOverdue: boolean;
  readonly proposal: Pick<ShownProposal, "id" | "state" | "title"> | null;
  readonly concern: { readonly id: string } | null;
}

interface Queue {
  readonly totalCount: number;
  readonly nodes: readonly QueueEntry[];
}

interface Waiting {
  readonly authority: string;
  readonly queue: Queue;
}

const queueFields = `
  totalCount
  nodes { reason due isOverdue proposal { id state title } concern { id } }
`;

const reasons: Readonly<Record<string, string>> = {
  DRAFT_TO_FINISH: "a draft to finish",
  HOLD_TO_ANSWER: "a hold to answer",
  REVIEW_NEEDED: "a review is needed",
  DECISION_DUE: "a decision is due",
  PANEL_ASKED: "a panel was asked",
  CONCERN_TO_ANSWER: "a concern to answer",
};

const renderEntry = ({ reason, due, isOverdue, proposal, concern }: QueueEntry): string => {
  const what = proposal === null ? (concern?.id ?? "") : renderLine(proposal);
  const by = due === null ? "" : `, by ${due}${isOverdue ? " (overdue)" : ""}`;
  return `${what}\n  ${reasons[reason] ?? reason}${by}\n`;
};

const renderQueue = ({ authority, queue }: Waiting): string => {
  const { totalCount, nodes } = queue;
  if (totalCount === 0) return `Nothing waits for ${authority}.\n`;
  const more = totalCount - nodes.length;
  return [
    `For ${authority}, ${counted(totalCount, "thing")} ${totalCount === 1 ? "waits" : "wait"}:\n`,
    ...nodes.map(renderEntry),
    more > 0 ? `And ${more} more.\n` : "",
  ].join("");
};

type Found<Value> = Promise<Result<Value, readonly Problem[]>>;

const queueOf = async (server: RegistryServer, authority: string): Found<Waiting> => {
  const query = `query ($authority: String!) { queue(authority: $authority, first: 100) {${queueFields}} }`;
  const answer = await server.ask<{ readonly queue: Queue }>(query, { authority });
  return answer.ok ? ok({ authority, queue: answer.value.queue }) : answer;
};

interface Me {
  readonly me: { readonly authority: { readonly id: string } | null; readonly queue: Queue } | null;
}

const ownQueue = async (server: RegistryServer): Found<Waiting> => {
  const query = `{ me { authority { id } queue(first: 100) {${queueFields}} } }`;
  const answer = await server.ask<Me>(query, {});
  if (!answer.ok) return answer;
  const { me } = answer.value;
  if (me?.authority) return ok({ authority: me.authority.id, queue: me.queue });
  const fix = "Name one with --authority, or give a token of somebody who acts for one.";
  return {
    ok: false,
    error: [problemOf("USAGE", "It is not known which authority is meant.", { fix })],
  };
};

const tellProposal = async (
  server: RegistryServer,
  id: string,
  { typed, surroundings }: { readonly typed: Typed; readonly surroundings: Surroundings },
): Promise<Outcome> => {
  const query = `query ($id: ID!) { proposal(id: $id) {${proposalFields}} } ${missingFragment}`;
  const answer = await server.ask<{ readonly proposal: ShownProposal | null }>(query, { id });
  if (!answer.ok) return answer.error;
  const { proposal } = answer.value;
  if (proposal === null)
    return [problemOf("PROPOSAL_NOT_FOUND", `There is no proposal "${id}" to be seen.`)];
  await surroundings.write(
    typed.isSet("json") ? `${JSON.stringify(proposal, undefined, 2)}\n` : renderProposal(proposal),
  );
  return 0;
};

/** `chorus status`: what waits for an authority, or where a proposal stands and what it still needs. */
export const status: Command = {
  name: "status",
  usage: "chorus status [PROPOSAL] --server URL [--authority ID] [--token-file FILE] [--json]",
  about: "Tell what waits for an authority, or where a proposal stands and what it still needs.",
  options: {
    authority: {
      type: "string",
      value: "ID",
      about: "The authority; that for which you act unless told.",
    },
    ...serverOptions,
  },
  mostWords: 1,
  run: async (typed, surroundings) => {
    const server = openServer(typed, surroundings);
    if (!server.ok) return server.error;
    const [proposal] = typed.words;
    if (proposal !== undefined)
      return tellProposal(server.value, proposal, { typed, surroundings });
    const authority = typed.text("authority");
    const waiting = await (authority === undefined
      ? ownQueue(server.value)
      : queueOf(server.value, authority));
    if (!waiting.ok) return waiting.error;
    await surroundings.write(
      typed.isSet("json")
        ? `${JSON.stringify(waiting.value, undefined, 2)}\n`
        : renderQueue(waiting.value),
    );
    return 0;
  },
};
