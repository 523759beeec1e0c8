import { orThrow } from "../errors.ts";
import { itemConnection } from "../item-connection.ts";
import { releaseNodeId } from "../node-id.ts";
import { scopeOf } from "../nodes.ts";
import { pageOf } from "../page.ts";
import type { QueryResolvers, ReleaseResolvers } from "../resolver-types.generated.ts";
import { viewFor } from "../view-for.ts";
import type { Target } from "../../../codegen/generate.ts";
import { manifestPath, signaturesPath } from "../../artefacts/paths.ts";

/** Answers questions about releases. */
export const releaseQueries = {
  release: (_root, { name }, { catalogue }) => {
    const [newest] = catalogue.releases;
    const release =
      (name ?? undefined) === undefined
        ? newest
        : catalogue.releases.find((row) => row.name === name);
    return release === undefined ? null : { release };
  },
  releases: (_root, page, { catalogue, limits }) => {
    const listing = {
      identity: ["releases"],
      entries: catalogue.releases,
      keyOf: ({ name }: { readonly name: string }) => name,
    };
    const { entries, pageInfo, totalCount } = orThrow(pageOf(listing, page, limits.pageSize));
    const edges = entries.map(({ entry, cursor }) => ({ node: { release: entry }, cursor }));
    return { edges, nodes: edges.map(({ node }) => node), pageInfo, totalCount };
  },
} as const satisfies QueryResolvers;

const targetMember = {
  "json-schema": "JSON_SCHEMA",
  ajv: "AJV",
  typescript: "TYPESCRIPT",
  fixtures: "FIXTURES",
  rules: "RULES",
  browser: "BROWSER",
  calculator: "CALCULATOR",
} as const satisfies Record<Target, string>;

/** The fields of a release. */
export const releaseFields = {
  id: ({ release }) => releaseNodeId(release.name),
  name: ({ release }) => release.name,
  digest: ({ release }) => release.digest,
  publishedAt: ({ release }) => release.publishedAt,
  previous: ({ release }, _arguments, { catalogue }) => {
    const previous = catalogue.releases.find(({ seq }) => seq < release.seq);
    return previous === undefined ? null : { release: previous };
  },
  size: ({ release }, _arguments, { catalogue }) =>
    orThrow(viewFor(catalogue, { release: release.name })).snapshot.versions.length,
  items: ({ release }, page, context) => {
    const view = orThrow(viewFor(context.catalogue, { release: release.name }));
    const items = view.snapshot.versions.flatMap(({ id, version }) => {
      const found = view.versionsByRef.get(`${id}@${version}`);
      return found === undefined ? [] : [{ version: found }];
    });
    return itemConnection({ scope: scopeOf(view), items }, ["release-items", release.name], {
      page,
      context,
    });
  },
  artefacts: async ({ release }, _arguments, { artefacts, catalogue }) => {
    const view = orThrow(viewFor(catalogue, { release: release.name }));
    const files = await artefacts.filesOf(view.snapshot);
    return files.map(({ target, path, sha256, bytes, url }) => ({
      target: targetMember[target],
      path,
      sha256,
      bytes: bytes.byteLength,
      url,
    }));
  },
  manifestUrl: ({ release }) => manifestPath(release.name),
  signaturesUrl: ({ release }) => signaturesPath(release.name),
} as const satisfies ReleaseResolvers;
