import type { ApiContext } from "../context.ts";

const anonymousFields = { isSignedIn: false, authority: null, capacities: [], scopes: [] };

/** Answers who is asking. Nothing here tells one person from another. */
export const viewerQueries = {
  me: async (_root: unknown, _given: unknown, context: ApiContext): Promise<unknown> => {
    const { limits, requestsPerMinute, asked, drawnOn } = context;
    const viewer = asked?.viewer;
    const shown = { limits: { ...limits, requestsPerMinute } };
    if (asked === undefined || viewer?.kind !== "member")
      return { ...shown, ...anonymousFields, roles: ["READER"] };
    drawnOn.viewer = true;
    const { authority, capacities, roles, scopes } = viewer;
    const { authorities } = await asked.state();
    return {
      ...shown,
      isSignedIn: true,
      roles: ["READER", ...roles],
      authority: authorities.get(authority ?? "") ?? null,
      capacities,
      scopes,
    };
  },
};
