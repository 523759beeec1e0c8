import { itemConnection } from "../item-connection.ts";
import { orThrow } from "../errors.ts";
import { listItems } from "../item-list.ts";
import { readNodeId } from "../node-id.ts";
import type { ApiContext } from "../context.ts";
import type { AnyItemNode, ReleaseNode } from "../nodes.ts";
import { lookUp, openItem, scopeOf } from "../nodes.ts";
import { checkPageSize } from "../page.ts";
import type { QueryResolvers } from "../resolver-types.generated.ts";
import { viewFor } from "../view-for.ts";

const nodeOf = (
  id: string,
  { catalogue, budget }: ApiContext,
): AnyItemNode | ReleaseNode | null => {
  const key = readNodeId(id, catalogue);
  if (key?.kind === "item") return openItem(key.node.version, key.node.scope, budget);
  const release = catalogue.releases.find(({ name }) => name === key?.name);
  return release === undefined ? null : { release };
};

/** Answers questions about items. */
export const itemQueries = {
  item: (_root, { ref, asAt, release }, { catalogue, budget }) => {
    const scope = scopeOf(orThrow(viewFor(catalogue, { asAt, release })));
    const version = lookUp(scope, ref);
    return version === undefined ? null : openItem(version, scope, budget);
  },
  items: async (_root, { filter, search, first, after, release }, context) => {
    orThrow(checkPageSize(first, context.limits.pageSize));
    const view = orThrow(viewFor(context.catalogue, { release }));
    const list = await listItems(view, { filter, search }, context.store);
    const identity = ["items", view.sight, filter ?? {}, search ?? null];
    return itemConnection(list, identity, { page: { first, after }, context });
  },
  node: (_root, { id }, context) => nodeOf(id, context),
  nodes: (_root, { ids }, context) => {
    if (ids.length > 0) orThrow(checkPageSize(ids.length, context.limits.pageSize));
    return ids.map((id) => nodeOf(id, context));
  },
} as const satisfies QueryResolvers;
