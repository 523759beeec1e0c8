import { cakeCount, cakeGaps } from "../../../registry/audit/cake-gaps.ts";
import { measureMix } from "../../../registry/audit/measure-mix.ts";
import { missingVoices } from "../../../registry/audit/missing-voices.ts";
import type { AuditScope } from "../../../registry/audit/scope.ts";
import { boundBy, versionsIn } from "../../../registry/audit/scope.ts";
import { voiceAudit } from "../../../registry/audit/voice-audit.ts";
import { resolveText } from "../../../registry/model/snapshot.ts";
import { orThrow } from "../errors.ts";
import { pageOf } from "../page.ts";
import type { QueryResolvers } from "../resolver-types.generated.ts";

interface GivenScope {
  readonly return?: string | null | undefined;
  readonly agency?: string | null | undefined;
}

const scopeOf = (given: GivenScope | null | undefined): AuditScope => ({
  ...(given?.return == null ? {} : { return: given.return }),
  ...(given?.agency == null ? {} : { agency: given.agency }),
});

/** Answers whose voice is in what is published, and whose is not. */
export const auditQueries = {
  voiceAudit: (_root, { return: text }, { catalogue }) => {
    const { snapshot } = catalogue.everything;
    const versions = boundBy(snapshot, text);
    return versions === undefined ? null : (voiceAudit(snapshot, versions) ?? null);
  },
  measureMix: (_root, { scope }, { catalogue }) => {
    const versions = versionsIn(catalogue.everything.snapshot, scopeOf(scope));
    return versions === undefined ? null : measureMix(versions);
  },
  cakeGaps: (_root, { scope, ...page }, { catalogue, limits }) => {
    const versions = versionsIn(catalogue.everything.snapshot, scopeOf(scope));
    if (versions === undefined) return null;
    const listing = {
      identity: ["cakeGaps", JSON.stringify(scopeOf(scope))],
      entries: cakeGaps(versions),
      keyOf: ({ id, version, layer }: ReturnType<typeof cakeGaps>[number]) =>
        `${id}@${version} ${layer}`,
    };
    const { entries, pageInfo, totalCount } = orThrow(pageOf(listing, page, limits.pageSize));
    const edges = entries.map(({ entry: { id, version, layer, what }, cursor }) => ({
      node: { itemId: id, version, layer, named: what ?? null },
      cursor,
    }));
    return {
      edges,
      nodes: edges.map(({ node }) => node),
      pageInfo,
      totalCount,
      count: cakeCount(versions),
    };
  },
  missingVoices: (_root, { item }, { catalogue }) => {
    const found = resolveText(catalogue.everything.snapshot, item);
    return found === undefined ? null : missingVoices(found.content);
  },
} as const satisfies QueryResolvers;
