import type { QueryResolvers } from "../resolver-types.generated.ts";

/** Answers who is asking. */
export const viewerQueries = {
  me: (_root, _arguments, { limits, requestsPerMinute }) => ({
    isSignedIn: false,
    roles: ["READER"],
    limits: { ...limits, requestsPerMinute },
  }),
} as const satisfies QueryResolvers;
