import type { ApiContext } from "../context.ts";
import { orThrow } from "../errors.ts";
import type { PageArguments, PageInfo } from "../page.ts";
import { pageOf } from "../page.ts";

/** A page of a list as the API shows it. */
export interface ConnectionPage<Entry> {
  readonly edges: readonly { readonly node: Entry; readonly cursor: string }[];
  readonly nodes: readonly Entry[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

/** A list with what names its entries. */
export interface Listed<Entry> {
  /** Name of the list, and everything that it was filtered by. */
  readonly identity: unknown;
  readonly entries: readonly Entry[];
  readonly keyOf: (entry: Entry) => string;
}

/** Takes a page of a list; refuses sizes and cursors that do not fit. */
export const connectionOf = <Entry>(
  listed: Listed<Entry>,
  page: PageArguments,
  { limits }: Pick<ApiContext, "limits">,
): ConnectionPage<Entry> => {
  const { entries, pageInfo, totalCount } = orThrow(pageOf(listed, page, limits.pageSize));
  const edges = entries.map(({ entry, cursor }) => ({ node: entry, cursor }));
  return { edges, nodes: edges.map(({ node }) => node), pageInfo, totalCount };
};
