import type { ReadNote } from "../read/given-table.ts";
import { columnOf, foldedPostcode, postcodesIn, textsOf } from "./derive-placements.ts";
import type { ReferenceList } from "./reference-lists.ts";

/** Names of the columns of the list of providers. */
const columns = { postcode: "POSTCODE", authority: "LA_CODE" } as const;

const listNamed = (lists: readonly ReferenceList[], name: string): ReferenceList | undefined =>
  lists.find(({ model }) => model.name === name);

const asksForAuthority = ({ model }: ReferenceList): boolean =>
  model.columns.some(({ name }) => name === columns.authority);

/** The list with the authority of every provider whose postcode tells it, and how many those are. */
const withAuthorities = (
  providers: ReferenceList,
  postcodes: ReferenceList,
): { readonly list: ReferenceList; readonly placed: number } => {
  const { given } = providers;
  const postcode = textsOf(given, columns.postcode) ?? (() => "");
  const authority = textsOf(given, columns.authority) ?? (() => "");
  const rows = Array.from({ length: given.rows }, (_, row) => ({
    said: authority(row),
    folded: foldedPostcode(postcode(row)),
  }));
  const open = rows.filter(({ said }) => said === "");
  const found = postcodesIn(postcodes, new Set(open.map(({ folded }) => folded)));
  const texts = rows.map(({ said, folded }) => said || (found.get(folded)?.authority ?? ""));
  const others = given.columns.filter(({ name }) => name !== columns.authority);
  const all = [...others, columnOf(columns.authority, texts)];
  const placed = open.filter(({ folded }) => (found.get(folded)?.authority ?? "") !== "").length;
  return { list: { ...providers, given: { ...given, columns: all } }, placed };
};

/**
 * Works out in which authority providers are. The lists that Ofsted publishes name the authority in words and give the
 * postcode of the setting, but no code: with a list of postcodes the code is that of the postcode. Without one nothing
 * is added, and rules that ask for the code say that it is not there.
 */
export const placeProviders = (
  lists: readonly ReferenceList[],
): { readonly lists: readonly ReferenceList[]; readonly notes: readonly ReadNote[] } => {
  const providers = listNamed(lists, "providers");
  const postcodes = listNamed(lists, "postcodes");
  if (providers === undefined || postcodes === undefined || !asksForAuthority(providers))
    return { lists, notes: [] };
  const hasPostcodes = providers.given.columns.some(({ name }) => name === columns.postcode);
  const tellsAuthority = postcodes.given.columns.some(({ name }) => name === columns.authority);
  if (!hasPostcodes || !tellsAuthority) return { lists, notes: [] };
  const { list, placed } = withAuthorities(providers, postcodes);
  if (placed === 0) return { lists, notes: [] };
  const text = `The authority of ${placed} of ${list.given.rows} providers is taken from their postcodes.`;
  return {
    lists: lists.map((one) => (one === providers ? list : one)),
    notes: [{ file: list.given.file, text }],
  };
};
