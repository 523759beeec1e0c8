import type { Actor } from "../../../registry/governance/act.ts";
import type { Command } from "../../../registry/governance/acts/acts.ts";
import type { Asking, Performed } from "../../../registry/store/open-governance.ts";
import type { Problem } from "../../../runtime/problems.ts";
import { problemOf } from "../../../runtime/problems.ts";
import type { Result } from "../../../runtime/result.ts";
import { fail } from "../../../runtime/result.ts";
import { stateFor } from "../../access/governed-members.ts";
import type { Scope, Viewer } from "../../access/viewer.ts";
import { allow } from "../../access/viewer-of.ts";
import type { ApiContext } from "../context.ts";
import { errorOf, orThrow } from "../errors.ts";
import type { Asked } from "../governance/asked.ts";
import { prepareCandidate } from "../governance/judged.ts";
import type { ActInput, UserError } from "./act-input.ts";
import { readInput, userErrorOf } from "./act-input.ts";
import type { OfferedAct, Subject } from "./act-table.ts";
import { offeredActs } from "./act-table.ts";

/** What a mutation answers. */
export interface Payload extends Subject {
  readonly revision: number | null;
  readonly repeated: boolean;
  readonly userErrors: readonly UserError[];
}

/** An act that was not done. */
export const refusedAct = (input: ActInput, problems: readonly Problem[]): Payload => ({
  revision: null,
  repeated: false,
  userErrors: problems.map(userErrorOf(input)),
});

const readOnly = (): Problem =>
  problemOf("STORE_READ_ONLY", "Nothing can be done here: this registry is for reading only.", {
    fix: "Act on the server to which the registry belongs.",
  });

/** Where acts are done, once the asker's allowance was looked at; who may not even ask is told above the data. */
export const openDoor = (context: ApiContext, isOpen: boolean): Asked => {
  const { asked } = context;
  if (asked === undefined) throw errorOf(readOnly());
  orThrow(asked.countAct());
  if (!isOpen && asked.viewer.kind === "anonymous")
    throw errorOf(problemOf("SIGN_IN_NEEDED", "Nobody is signed in, and this needs an account."));
  return asked;
};

/** What stands in the way before the act itself is looked at: the token's scope, and the key that a program must send. */
export const doorProblems = (
  viewer: Viewer,
  scope: Scope,
  key: string | undefined,
): readonly Problem[] => {
  if (viewer.kind === "anonymous") return [];
  const allowed = allow(viewer, scope);
  if (!allowed.ok) return [allowed.error];
  return viewer.via === "token" && key === undefined
    ? [
        problemOf("KEY_NEEDED", "An act by token needs a key.", {
          place: { pointer: "/idempotencyKey" },
        }),
      ]
    : [];
};

const actorOf = (viewer: Viewer): Actor =>
  viewer.kind === "member" ? { kind: "member", member: viewer.member } : { kind: "anonymous" };

const askingOf = (viewer: Viewer, key: string | undefined): Asking => ({
  actor: actorOf(viewer),
  ...(key === undefined ? {} : { key }),
  ...(viewer.kind === "member" ? { stateFor: (state) => stateFor(state, viewer) } : {}),
});

const tallied = async (
  { ballots }: Asked["desk"],
  { type, ...fields }: ActInput,
): Promise<ActInput> => {
  if (type !== "close-ballot") return { type, ...fields };
  const { proposal, panel, candidate } = fields;
  const key = {
    proposal: String(proposal),
    panel: String(panel),
    candidate: String(candidate),
  };
  return { type, ...fields, votes: await ballots.tally(key) };
};

// The schema has checked every field of the input, and its inputs are the commands' own fields by the same names.
const isCommand = (fields: ActInput): fields is ActInput & Command => "type" in fields;

const perform = async (
  asked: Asked,
  { type }: OfferedAct,
  { fields, key }: { readonly fields: ActInput; readonly key?: string },
): Promise<Result<Performed, readonly Problem[]>> => {
  const { desk, viewer } = asked;
  if (type === "submit-proposal") await desk.prepare();
  if (type === "decide-at-gate") await prepareCandidate(asked, String(fields["proposal"]));
  const command = await tallied(desk, { type, ...fields });
  return isCommand(command)
    ? desk.governance.perform(command, askingOf(viewer, key))
    : fail([readOnly()]);
};

const subjectAfter = async (
  asked: Asked,
  { subjectOf }: OfferedAct,
  done: { readonly subject: string; readonly input: ActInput },
): Promise<Subject> => {
  asked.renew();
  return subjectOf({ ...done, state: await asked.state() });
};

/** Does one act: from the input of its mutation to the payload. */
export const performAct = async (
  name: keyof typeof offeredActs,
  input: ActInput,
  context: ApiContext,
): Promise<Payload> => {
  const act: OfferedAct = offeredActs[name];
  const asked = openDoor(context, act.isOpen === true);
  const read = readInput(name, input);
  if (!read.ok) return refusedAct(input, read.error);
  const barred = doorProblems(asked.viewer, act.scope, read.value.key);
  if (barred.length > 0) return refusedAct(input, barred);
  const done = await perform(asked, act, read.value);
  if (!done.ok) return refusedAct(input, done.error);
  const { subject, revision, repeated } = done.value;
  return {
    ...(await subjectAfter(asked, act, { subject, input: read.value.fields })),
    revision,
    repeated,
    userErrors: [],
  };
};
