import type { Actor } from "../../../registry/governance/act.ts";
import { requireRole } from "../../../registry/governance/allowed.ts";
import type { WebhookRow } from "../../../registry/store/webhook-store.ts";
import type { Problem } from "../../../runtime/problems.ts";
import { problemOf } from "../../../runtime/problems.ts";
import type { Result } from "../../../runtime/result.ts";
import { fail, ok } from "../../../runtime/result.ts";
import type { Viewer } from "../../access/viewer.ts";
import { allow } from "../../access/viewer-of.ts";
import type { ToldSecret, WebhookDesk, WebhookPlace } from "../../outbox/webhook-desk.ts";
import type { UserError } from "../acts/act-input.ts";
import { readInput, userErrorOf } from "../acts/act-input.ts";
import { doorProblems, openDoor } from "../acts/perform-act.ts";
import type { ApiContext } from "../context.ts";
import { orThrow } from "../errors.ts";
import type { MutationResolvers, QueryResolvers, Webhook } from "../resolver-types.generated.ts";

interface Keeper {
  readonly desk: WebhookDesk;
  readonly viewer: Viewer;
  readonly member: string;
  readonly authority: string;
}

/** Whoever looks after the people of the authority for which they act looks after its webhooks too. */
const keeperOf = async ({ asked, webhooks }: ApiContext): Promise<Result<Keeper, Problem>> => {
  if (asked === undefined || webhooks === undefined)
    return fail(problemOf("STORE_READ_ONLY", "This registry tells no webhooks of anything."));
  const allowed = allow(asked.viewer, "administer");
  if (!allowed.ok) return allowed;
  const { member } = allowed.value;
  const actor: Actor = { kind: "member", member };
  const may = requireRole(await asked.state(), actor, "AUTHORITY_ADMINISTRATOR");
  const { viewer } = asked;
  return may.ok ? ok({ desk: webhooks, viewer, member, authority: may.value.authority }) : may;
};

type Input = Readonly<Record<string, unknown>>;

interface Outcome<Value> {
  readonly value?: Value;
  readonly userErrors: readonly UserError[];
}

/** Does something to webhooks for an administrator who may, and counts it as an act. */
const done = async <Value>(
  context: ApiContext,
  input: Input,
  act: (keeper: Keeper) => Promise<Result<Value, Problem>>,
): Promise<Outcome<Value>> => {
  openDoor(context, false);
  const keeper = await keeperOf(context);
  const result = keeper.ok ? await act(keeper.value) : keeper;
  return result.ok
    ? { value: result.value, userErrors: [] }
    : { userErrors: [userErrorOf(input)(result.error)] };
};

const placeOf = (
  { authority }: Keeper,
  { webhook }: { readonly webhook: string },
): WebhookPlace => ({ authority, id: webhook });

/** A webhook as it is shown: what it is signed with is no part of it. */
const shown = (row: WebhookRow): Webhook => {
  const { id, authority, url, types, state, told, failures, nextAt, problem, createdAt } = row;
  return { id, authority, url, types, state, told, failures, nextAt, problem, at: createdAt };
};

const payloadOf = ({ value, userErrors }: Outcome<WebhookRow>) => ({
  ...(value === undefined ? {} : { webhook: shown(value) }),
  userErrors,
});

const payloadWithSecret = ({ value, userErrors }: Outcome<ToldSecret>) => ({
  ...(value === undefined ? {} : { webhook: shown(value.webhook), secret: value.secret }),
  repeated: value !== undefined && value.secret === undefined,
  userErrors,
});

const create = async (
  input: { readonly url: string; readonly types?: readonly string[] | null | undefined },
  context: ApiContext,
): Promise<Outcome<ToldSecret>> => {
  const fields: Input = { ...input };
  const read = readInput("createWebhook", fields);
  if (!read.ok) return { userErrors: read.error.map(userErrorOf(fields)) };
  const { key } = read.value;
  return done(context, fields, async ({ desk, viewer, ...who }) => {
    const { url, types } = input;
    const barred = doorProblems(viewer, "administer", key)[0];
    if (barred !== undefined) return fail(barred);
    return desk.create({ ...who, url, types: types ?? [], ...(key === undefined ? {} : { key }) });
  });
};

/** Answers which webhooks an authority has. */
export const webhookQueries = {
  webhooks: async (_root, _arguments, context) => {
    context.drawnOn.viewer = true;
    const { desk, authority } = orThrow(await keeperOf(context));
    return (await desk.list(authority)).map(shown);
  },
} as const satisfies QueryResolvers;

/** What can be done to webhooks. */
export const webhookMutations = {
  createWebhook: async (_root, { input }, context) =>
    payloadWithSecret(await create(input, context)),
  rotateWebhookSecret: async (_root, { input }, context) =>
    payloadWithSecret(
      await done(context, { ...input }, (keeper) => keeper.desk.rotate(placeOf(keeper, input))),
    ),
  deleteWebhook: async (_root, { input }, context) =>
    payloadOf(
      await done(context, { ...input }, (keeper) => keeper.desk.remove(placeOf(keeper, input))),
    ),
  resumeWebhook: async (_root, { input }, context) =>
    payloadOf(
      await done(context, { ...input }, (keeper) => keeper.desk.resume(placeOf(keeper, input))),
    ),
  testWebhook: async (_root, { input }, context) => {
    const { value, userErrors } = await done(context, { ...input }, async (keeper) => {
      const tried = await keeper.desk.tryOut(placeOf(keeper, input));
      return tried.ok ? ok({ reason: tried.value }) : tried;
    });
    const arrived = value !== undefined && value.reason === undefined;
    return { arrived, problem: value?.reason, userErrors };
  },
} as const satisfies MutationResolvers;
