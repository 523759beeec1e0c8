import type { IncomingMessage } from "node:http";

import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { AccessCore, Done } from "./core.ts";
import { checkSameSite } from "./same-site.ts";
import { viewerFrom } from "./seats.ts";
import { findSession } from "./sessions.ts";
import { findToken } from "./tokens.ts";
import type { MemberViewer, Scope, Viewer } from "./viewer.ts";
import { anonymous, isScope, scopes } from "./viewer.ts";

const viewerOfToken = async (core: AccessCore, header: string): Done<Viewer> => {
  const found = await findToken(core, header);
  if (!found.ok) return found;
  const { id, member, authority, scopes: held } = found.value;
  const entry = {
    member,
    authority,
    scopes: held.filter(isScope),
    via: "token",
    tokenId: id,
  } as const;
  return ok(await viewerFrom(core, entry));
};

const viewerOfSession = async (core: AccessCore, request: IncomingMessage): Done<Viewer> => {
  const session = await findSession(core, request);
  if (session === undefined) return ok(anonymous);
  const sameSite = checkSameSite(request, core.publicUrl);
  if (!sameSite.ok) return sameSite;
  const { member, authority } = session.row;
  return ok(await viewerFrom(core, { member, authority, scopes, via: "session" }));
};

/** Finds out who asks, once a request. A token counts before a session. */
export const createViewerOf = (
  core: AccessCore,
): ((request: IncomingMessage) => Promise<Result<Viewer, Problem>>) => {
  const known = new WeakMap<IncomingMessage, Promise<Result<Viewer, Problem>>>();
  return (request) => {
    const before = known.get(request);
    if (before !== undefined) return before;
    const { authorization } = request.headers;
    const viewer =
      authorization === undefined
        ? viewerOfSession(core, request)
        : viewerOfToken(core, authorization);
    known.set(request, viewer);
    return viewer;
  };
};

/** The member behind a viewer who may do this kind of thing, or why they may not. */
export const allow = (viewer: Viewer, scope: Scope): Result<MemberViewer, Problem> => {
  if (viewer.kind === "anonymous")
    return fail(problemOf("SIGN_IN_NEEDED", "Nobody is signed in, and this needs an account."));
  return viewer.scopes.includes(scope)
    ? ok(viewer)
    : fail(problemOf("TOKEN_SCOPE_MISSING", `The token does not have the scope "${scope}".`));
};
