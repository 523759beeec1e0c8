import type { LedgerFact } from "../../registry/governance/event.ts";
import { isTold } from "../../registry/store/act-rows.ts";
import { factTypes } from "./line-words.ts";

/** The public name of a type of event, as webhooks write it: `panel-view-recorded` is `panel_view.recorded`. */
export const eventTypeOf = (fact: LedgerFact["type"]): string => {
  const words = fact.split("-");
  return `${words.slice(0, -1).join("_")}.${words.at(-1) ?? ""}`;
};

/** Every type of event that webhooks can be told of, sorted. */
export const eventTypes: readonly string[] = factTypes
  .filter((type) => isTold({ type }))
  .map(eventTypeOf)
  .toSorted();
