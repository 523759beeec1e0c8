import type { LedgerEvent, LedgerFact } from "../../../registry/governance/event.ts";
import { isRegistryFact } from "../../../registry/governance/event.ts";
import { canonicalJson } from "../../../registry/identity/canonical.ts";
import type { ApiContext } from "../context.ts";
import { orThrow } from "../errors.ts";
import { proposalIn } from "../governance/nodes.ts";
import type { AnyItemNode } from "../nodes.ts";
import { lookUp, openItem, scopeOf } from "../nodes.ts";
import { checkPageSize, cursorOf, markOf, pageInfoOf, parseCursor } from "../page.ts";
import type {
  ActRecordedResolvers,
  LedgerFactResolvers,
  QueryResolvers,
  RegistrationSetResolvers,
  ReleasePublishedResolvers,
  VersionPublishedResolvers,
} from "../resolver-types.generated.ts";

const mark = markOf(["ledger"]);

const positionOf = (after: string | null | undefined): number =>
  (after ?? undefined) === undefined || after === null || after === undefined
    ? 0
    : Number(orThrow(parseCursor(mark, after)));

/** Answers questions about the ledger. */
export const ledgerQueries = {
  ledger: async (_root, { first, after }, { store, catalogue, limits, drawnOn }) => {
    drawnOn.ledger = true;
    orThrow(checkPageSize(first, limits.pageSize));
    const position = positionOf(after);
    const totalCount = catalogue.head.revision;
    const found = await store.events({ after: position, limit: first });
    const events = found.filter(({ seq }) => seq <= totalCount);
    const edges = events.map((node: LedgerEvent) => ({
      node,
      cursor: cursorOf(mark, String(node.seq)),
    }));
    const cursors = edges.map(({ cursor }) => cursor);
    return {
      edges,
      nodes: events,
      pageInfo: pageInfoOf(cursors, Math.min(position, totalCount), totalCount),
      totalCount,
    };
  },
} as const satisfies QueryResolvers;

/** Tells the facts of the ledger apart. */
export const factType = {
  __resolveType: (fact) => {
    if (!isRegistryFact(fact)) return "ActRecorded";
    switch (fact.type) {
      case "version-published":
        return "VersionPublished";
      case "registration-set":
        return "RegistrationSet";
      case "release-published":
        return "ReleasePublished";
    }
  },
} as const satisfies LedgerFactResolvers;

const versionNode = (
  { id, version }: { readonly id: string; readonly version: string },
  { catalogue, budget }: ApiContext,
): AnyItemNode | null => {
  const scope = scopeOf(catalogue.everything);
  const found = lookUp(scope, `${id}@${version}`);
  return found === undefined ? null : openItem(found, scope, budget);
};

/** The fields of a published version's line. */
export const publishedFields = {
  itemId: ({ id }) => id,
  item: (fact, _arguments, context) => versionNode(fact, context),
} as const satisfies VersionPublishedResolvers;

/** The fields of a registration's line. */
export const registeredFields = {
  itemId: ({ id }) => id,
  item: (fact, _arguments, context) => versionNode(fact, context),
} as const satisfies RegistrationSetResolvers;

/** The fields of a release's line. */
export const releasedFields = {
  release: ({ name }, _arguments, { catalogue }) => {
    const release = catalogue.releases.find((row) => row.name === name);
    return release === undefined ? null : { release };
  },
} as const satisfies ReleasePublishedResolvers;

/** The proposal that a line is about, if it is about one. */
const proposalOf = (fact: LedgerFact): string | undefined => {
  if ("proposal" in fact) return fact.proposal;
  return "about" in fact ? fact.about.proposal : undefined;
};

const ofDrafts: ReadonlySet<LedgerFact["type"]> = new Set<LedgerFact["type"]>([
  "proposal-created",
  "proposal-revised",
  "proposal-joined",
  "proposal-withdrawn",
]);

/** Who knows a draft's id may join it, so a line about a draft tells it only to those who propose it. */
const isOfHiddenDraft = async (fact: LedgerFact, context: ApiContext): Promise<boolean> => {
  const id = proposalOf(fact);
  if (id === undefined || fact.type === "proposal-submitted") return false;
  // Where nobody can act, nothing tells which drafts were submitted since: what is written on drafts stays untold.
  if (context.asked === undefined) return "about" in fact || ofDrafts.has(fact.type);
  return (await proposalIn(id, context)) === null;
};

/** The fields of the line of an act. */
export const actFields = {
  act: ({ type }) => type,
  content: async (fact, _arguments, context) =>
    (await isOfHiddenDraft(fact, context)) ? null : canonicalJson(fact),
} as const satisfies ActRecordedResolvers;
