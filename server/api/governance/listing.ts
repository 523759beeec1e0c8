import type { GovernanceState } from "../../../registry/governance/state.ts";
import type { ApiContext } from "../context.ts";
import type { PageArguments } from "../page.ts";
import type { Asked } from "./asked.ts";
import { connectionOf } from "./connection.ts";
import type { Field } from "./nodes.ts";
import { askedIn, isOfItem } from "./nodes.ts";

/** What a query starts from: the state and who asks; nothing where nobody can act. */
export interface Seen {
  readonly state: GovernanceState;
  readonly asked: Asked;
}

/** What this request sees. */
export const seenIn = async (context: ApiContext): Promise<Seen | undefined> => {
  const asked = askedIn(context);
  return asked === undefined ? undefined : { asked, state: await asked.state() };
};

/** A text that may be left out. */
export type Text = string | null;
/** The arguments of a list. */
export type Given<Filter = unknown> = PageArguments & Filter;

/** A root query: what it lists is worked out from the state. */
export const list =
  <Filter, Entry>(
    name: string,
    entriesOf: (seen: Seen, given: Given<Filter>) => readonly Entry[],
    keyOf: (entry: Entry) => string,
  ): Field<unknown, Given<Filter>> =>
  async (_root, given, context) => {
    const seen = await seenIn(context);
    const { first: _first, after: _after, ...filter } = given;
    const entries = seen === undefined ? [] : entriesOf(seen, given);
    return connectionOf({ identity: [name, filter], entries, keyOf }, given, context);
  };

/** What names a thing of the registry. */
export const idOf = ({ id }: { readonly id: string }): string => id;

/** Whether a filter that may be left out lets something through. */
export const isWanted = (wanted: Text | undefined, found: string | undefined): boolean =>
  wanted === undefined || wanted === null || wanted === found;

/** Whether one of these is the item, or a version of it, that a filter asks for. */
export const isOfWantedItem = (
  wanted: Text | undefined,
  items: readonly (string | undefined)[],
): boolean =>
  wanted === undefined || wanted === null || items.some((item) => isOfItem(item, wanted));

/** Orders by the line of the ledger, the last one first. */
export const newestFirst = <Entry extends { readonly seq: number }>(
  entries: readonly Entry[],
): readonly Entry[] => entries.toSorted((a, b) => b.seq - a.seq);

/** A filter by item and authority. */
export interface OfItem {
  readonly item?: Text;
  readonly authority?: Text;
}
