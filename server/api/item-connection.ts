import { refOf } from "../view/view.ts";
import type { ApiContext } from "./context.ts";
import { orThrow } from "./errors.ts";
import type { ItemList } from "./item-list.ts";
import type { AnyItemNode } from "./nodes.ts";
import { openItem } from "./nodes.ts";
import type { PageArguments, PageInfo } from "./page.ts";
import { pageOf } from "./page.ts";

/** An item on a page of a list. */
export interface ItemEdgeNode {
  readonly node: AnyItemNode;
  readonly cursor: string;
  readonly score?: number;
}

/** A page of items as the API shows it. */
export interface ItemPage {
  readonly edges: readonly ItemEdgeNode[];
  readonly nodes: readonly AnyItemNode[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

/** Takes a page of a list of items; refuses cursors of other lists. */
export const itemConnection = (
  { scope, items }: ItemList,
  identity: unknown,
  { page, context }: { readonly page: PageArguments; readonly context: ApiContext },
): ItemPage => {
  const listing = {
    identity,
    entries: items,
    keyOf: ({ version }: (typeof items)[number]) => refOf(version),
  };
  const { entries, pageInfo, totalCount } = orThrow(pageOf(listing, page, context.limits.pageSize));
  const edges = entries.flatMap(({ entry, cursor }): readonly ItemEdgeNode[] => {
    const node = openItem(entry.version, scope, context.budget);
    if (node === null) return [];
    return [{ node, cursor, ...(entry.score === undefined ? {} : { score: entry.score }) }];
  });
  return { edges, nodes: edges.map(({ node }) => node), pageInfo, totalCount };
};
