import type { IncomingMessage } from "node:http";

import type { RequestHandler } from "express";

import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import type { Viewer } from "./viewer.ts";

/** Who may do what: sign-in, sessions, tokens and limits. */
export interface Access {
  /**
   * Who asks. A session that has ended is nobody in particular; a token that is wrong or has ended is a problem, as is a
   * form or question sent with a session by another site.
   */
  readonly viewerOf: (request: IncomingMessage) => Promise<Result<Viewer, Problem>>;
  /** Counts an act (a mutation) against the asker's allowance, which is narrower for someone without an account. */
  readonly countAct: (request: IncomingMessage, viewer: Viewer) => Result<void, Problem>;
  /**
   * Refuses a token in an address, too many requests from one token, member or address, and whoever is not who they say.
   * Stands before everything, so that what comes after it asks `viewerOf` and gets a viewer.
   */
  readonly gate: readonly RequestHandler[];
  /** `/sign-in`, `/sign-out` and `/account`. */
  readonly routes: RequestHandler;
  /** Makes the one sign-in link of a registry without an administrator; undefined when there is no need. Voids the last. */
  readonly bootstrapLink: () => Promise<Result<string | undefined, Problem>>;
  /** Ends every session of a member at once, for example when an authority takes them off its list. */
  readonly endSessionsOf: (member: string) => Promise<Result<void, Problem>>;
  /** Forgets what has expired. */
  readonly sweep: () => Promise<void>;
}
