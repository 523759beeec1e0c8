import { proposalDirections, proposalKinds } from "../../registry/governance/fact/words.ts";
import type { Finding } from "../../registry/check/finding.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { Command, Outcome, Surroundings, Typed } from "../command.ts";
import { counted } from "../counted.ts";
import type { ProposedFile, ProposedFiles } from "../remote/proposed-files.ts";
import { readProposedFiles } from "../remote/proposed-files.ts";
import type { ShownProposal } from "../remote/proposal-question.ts";
import { missingFragment, neededOf, proposalFields } from "../remote/proposal-question.ts";
import type { RegistryServer, UserError } from "../remote/registry-server.ts";
import { openServer, problemsOf, serverOptions } from "../remote/registry-server.ts";
import type { PlaceOf } from "../remote/render-proposal.ts";
import { renderLine, renderNeeded } from "../remote/render-proposal.ts";
import { renderFinding } from "../render-finding.ts";
import { usage } from "../registry-access.ts";

interface Around {
  readonly typed: Typed;
  readonly surroundings: Surroundings;
  readonly server: RegistryServer;
  /** Different in each run, and for each act of a run. */
  readonly keyOf: (act: string) => string;
}

interface Change {
  readonly kind: string;
  readonly content?: unknown;
  readonly [field: string]: unknown;
}

interface Body {
  readonly changes: readonly Change[];
  readonly [field: string]: unknown;
}

type Found<Value> = Promise<Result<Value, readonly Problem[]>>;

const userErrors = "userErrors { code message fix path }";
const payload = `{ proposal {${proposalFields}} revision repeated ${userErrors} }`;

const changeFields =
  "kind content item reason successor lastYear whatHappensToGiven effectOnDependants";

const bodyQuestion = `query ($id: ID!) {
  proposal(id: $id) {
    revision title reason needOrGap tangibleChange nationalNote
    duplicatesChecked { looked found why }
    changes { ${changeFields} }
  }
}`;

const idIn = (content: unknown): unknown =>
  typeof content === "object" && content !== null ? Reflect.get(content, "id") : undefined;

const contentChange = ({ content }: ProposedFile): Change => ({ kind: "CONTENT", content });

/** What was proposed before, with the contents of files in place of those of the same items. */
const mergedChanges = (
  before: readonly Change[],
  files: readonly ProposedFile[],
): readonly Change[] => {
  const ids = new Set(files.map(({ content }) => content["id"]));
  return [
    ...files.map(contentChange),
    ...before.filter(({ kind, content }) => kind !== "CONTENT" || !ids.has(idIn(content))),
  ];
};

/** That someone looked for something like it; absent when nobody says so. */
const duplicatesTyped = (typed: Typed): Readonly<Record<string, unknown>> => {
  if (!typed.isSet("looked")) return {};
  const why = typed.text("near-why");
  const found = typed.texts("near");
  return {
    duplicatesChecked: { looked: true, found, ...(why === undefined ? {} : { why }) },
  };
};

const wordsTyped = (typed: Typed): Readonly<Record<string, unknown>> => ({
  ...duplicatesTyped(typed),
  ...Object.fromEntries(
    [
      ["title", "title"],
      ["reason", "reason"],
      ["need", "needOrGap"],
      ["tangible-change", "tangibleChange"],
    ].flatMap(([option = "", field = ""]) => {
      const text = typed.text(option);
      return text === undefined ? [] : [[field, text] as const];
    }),
  ),
});

interface Saved {
  readonly proposal: ShownProposal | null;
  readonly userErrors: readonly UserError[];
}

const saved = (
  answer: Result<Readonly<Record<string, Saved>>, readonly Problem[]>,
  placeOf: PlaceOf,
): Result<ShownProposal, readonly Problem[]> => {
  if (!answer.ok) return answer;
  const [done] = Object.values(answer.value);
  if (done === undefined || done.userErrors.length > 0)
    return fail(problemsOf(done?.userErrors ?? [], placeOf));
  return done.proposal === null
    ? fail([problemOf("SERVER_ANSWER_STRANGE", "The server did not show the proposal.")])
    : ok(done.proposal);
};

const act = (name: string): string => {
  const input = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${input}!) { ${name}(input: $input) ${payload} } ${missingFragment}`;
};

const create = async (
  files: readonly ProposedFile[],
  { typed, server, keyOf }: Around,
  placeOf: PlaceOf,
): Found<ShownProposal> => {
  const given = ["decider", "answers"].flatMap((name) => {
    const text = typed.text(name);
    return text === undefined ? [] : [[name, text] as const];
  });
  const input = {
    kind: typed.text("kind") ?? "NEW",
    direction: typed.text("direction") ?? "ACROSS",
    ...Object.fromEntries(given),
    body: { ...wordsTyped(typed), changes: files.map(contentChange) },
    idempotencyKey: keyOf("create"),
  };
  return saved(await server.ask(act("createProposal"), { input }), placeOf);
};

const revise = async (
  id: string,
  files: readonly ProposedFile[],
  { typed, server, keyOf, placeOf }: Around & { readonly placeOf: PlaceOf },
): Found<ShownProposal> => {
  const before = await server.ask<{
    readonly proposal: (Body & { readonly revision: number }) | null;
  }>(bodyQuestion, { id });
  if (!before.ok) return before;
  if (before.value.proposal === null)
    return fail([problemOf("PROPOSAL_NOT_FOUND", `There is no proposal "${id}" to be seen.`)]);
  const { revision: expectedRevision, ...body } = before.value.proposal;
  const changes = mergedChanges(body.changes, files);
  const input = {
    proposal: id,
    expectedRevision,
    body: { ...body, ...wordsTyped(typed), changes },
    idempotencyKey: keyOf("revise"),
  };
  return saved(await server.ask(act("reviseProposal"), { input }), placeOf);
};

const submit = async (
  { id, revision }: ShownProposal,
  { server, keyOf }: Around,
  placeOf: PlaceOf,
): Found<ShownProposal> => {
  const input = { proposal: id, expectedRevision: revision, idempotencyKey: keyOf("submit") };
  return saved(await server.ask(act("submitProposal"), { input }), placeOf);
};

/** Places in a proposal, told as places in the files that were sent: they are its first changes, in order. */
const placeIn =
  (files: readonly ProposedFile[]): PlaceOf =>
  (pointer) => {
    const found = /^\/changes\/(\d+)\/content(.*)$/u.exec(pointer);
    const [, index = "", within = ""] = found ?? [];
    return (found === null ? undefined : files[Number(index)]?.placeOf(within)) ?? { pointer };
  };

const tell = async (
  proposal: ShownProposal,
  { typed, surroundings }: Around,
  { findings, placeOf }: { readonly findings: readonly Finding[]; readonly placeOf: PlaceOf },
): Promise<void> => {
  if (typed.isSet("json")) {
    const needed = Object.fromEntries(
      neededOf(proposal).map(([gate, needs]) => [
        gate,
        needs.map((one) => ({ ...one, place: one.pointer === null ? null : placeOf(one.pointer) })),
      ]),
    );
    const { id, state, revision, candidate } = proposal;
    const told = { proposal: id, state, revision, candidate: candidate?.hash ?? null };
    await surroundings.write(`${JSON.stringify({ ...told, needed, findings }, undefined, 2)}\n`);
    return;
  }
  const { candidate } = proposal;
  await surroundings.write(
    [
      ...findings.map(renderFinding),
      `${renderLine(proposal)}\n`,
      candidate === null ? "" : `Candidate ${candidate.hash}.\n`,
      renderNeeded(proposal, placeOf),
    ].join(""),
  );
};

const send = async ({ files, findings }: ProposedFiles, around: Around): Promise<Outcome> => {
  const { typed } = around;
  const id = typed.text("proposal");
  const placeOf = placeIn(files);
  const draft = await (id === undefined
    ? create(files, around, placeOf)
    : revise(id, files, { ...around, placeOf }));
  if (!draft.ok) return draft.error;
  if (!typed.isSet("submit")) {
    await tell(draft.value, around, { findings, placeOf });
    return 0;
  }
  const submitted = await submit(draft.value, around, placeOf);
  await tell(submitted.ok ? submitted.value : draft.value, around, { findings, placeOf });
  return submitted.ok ? 0 : submitted.error;
};

/** What keeps files from being sent: a draft may lack anything, but it must be readable, and whole to be submitted. */
const stopped = ({ files, findings }: ProposedFiles, typed: Typed): boolean =>
  files.length === 0 ||
  findings.some(({ check }) => check.startsWith("FILE_")) ||
  (typed.isSet("submit") && findings.some(({ severity }) => severity === "error"));

const run = async (typed: Typed, surroundings: Surroundings): Promise<Outcome> => {
  if (typed.words.length === 0)
    return usage("No file was named.", "For example chorus propose drafts --server URL.");
  const read = readProposedFiles(typed.words, surroundings.cwd);
  if (!read.ok) return read.error;
  const server = openServer(typed, surroundings);
  if (!server.ok) return server.error;
  const { findings } = read.value;
  if (stopped(read.value, typed)) {
    await surroundings.write(
      typed.isSet("json")
        ? `${JSON.stringify({ findings }, undefined, 2)}\n`
        : findings.map(renderFinding).join(""),
    );
    surroundings.say(`Nothing was sent: ${counted(findings.length, "finding")}.`);
    return 1;
  }
  const key = surroundings.newKey();
  const keyOf = (name: string): string => `${key}-${name}`;
  return send(read.value, { typed, surroundings, server: server.value, keyOf });
};

/** `chorus propose`: item files as a draft proposal, with what each gate still needs. */
export const propose: Command = {
  name: "propose",
  usage:
    "chorus propose FILES… --server URL [--proposal ID] [--kind KIND] [--title TEXT] [--reason TEXT] [--submit] [--json]",
  about: "Save item files as a draft proposal, and tell what each gate still needs.",
  options: {
    proposal: {
      type: "string",
      value: "ID",
      about: "Write on this proposal; a new one is begun unless told.",
    },
    kind: {
      type: "string",
      value: "KIND",
      about: "What it asks for; NEW unless told",
      oneOf: proposalKinds,
    },
    direction: {
      type: "string",
      value: "DIRECTION",
      about: "Where it goes; ACROSS unless told",
      oneOf: proposalDirections,
    },
    title: { type: "string", value: "TEXT", about: "What it is called." },
    reason: { type: "string", value: "TEXT", about: "Why it is proposed." },
    need: { type: "string", value: "TEXT", about: "The need or the gap that it meets." },
    "tangible-change": {
      type: "string",
      value: "TEXT",
      about: "What will be different for somebody when it is accepted.",
    },
    looked: { type: "boolean", about: "Say that you looked for something like it." },
    near: {
      type: "string",
      value: "ITEM",
      about: "An item that comes near; give it once for each.",
      multiple: true,
    },
    "near-why": { type: "string", value: "TEXT", about: "Why those that come near do not do." },
    decider: {
      type: "string",
      value: "ID",
      about: "Authority that it is put to; the network unless told.",
    },
    answers: { type: "string", value: "ID", about: "Gap or concern that it answers." },
    submit: { type: "boolean", about: "Put it to others at once." },
    ...serverOptions,
  },
  run,
};
