import { ballotActs, performBallotAct } from "../acts/ballot-acts.ts";
import type { ActInput } from "../acts/act-input.ts";
import { offeredActs } from "../acts/act-table.ts";
import { performAct } from "../acts/perform-act.ts";
import { publishRelease } from "../acts/publish-release.ts";
import type { ApiContext } from "../context.ts";
import { viewerQueries } from "../resolvers/viewer.ts";
import { governanceFields } from "./fields.ts";
import { findingsField, neededAtField, proposalFields } from "./proposal-fields.ts";
import { governanceQueries, ownQueue } from "./queries.ts";

interface HasInput {
  readonly input: ActInput;
}

const namesOf = <Table extends object>(table: Table): readonly (keyof Table & string)[] =>
  // The tables are literals: their keys are the names of their type and no others.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  Object.keys(table) as (keyof Table & string)[];

const mutations = {
  ...Object.fromEntries(
    namesOf(offeredActs).map((name) => [
      name,
      (_root: unknown, { input }: HasInput, context: ApiContext) =>
        performAct(name, input, context),
    ]),
  ),
  ...Object.fromEntries(
    namesOf(ballotActs).map((name) => [
      name,
      (_root: unknown, { input }: HasInput, context: ApiContext) =>
        performBallotAct(name, input, context),
    ]),
  ),
  publishRelease: (_root: unknown, { input }: HasInput, context: ApiContext) =>
    publishRelease(input, context),
};

/** Every resolver of what people do, by type and field. */
export const governanceResolvers = {
  ...governanceFields,
  Query: { ...governanceQueries, ...viewerQueries },
  Registration: { itemId: ({ id }: { readonly id: string }) => id },
  Mutation: mutations,
  Proposal: { ...proposalFields, neededAt: neededAtField },
  CandidateEntry: { ...governanceFields.CandidateEntry, findings: findingsField },
  Viewer: { queue: ownQueue },
} as const;

/** Values of enums that are written differently in the API than in the registry. */
export const governanceEnums: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ProposedChangeKind: { CONTENT: "content", END: "end" },
  ViewerScope: {
    READ: "read",
    PROPOSE: "propose",
    REVIEW: "review",
    DECIDE: "decide",
    ADMINISTER: "administer",
  },
};
