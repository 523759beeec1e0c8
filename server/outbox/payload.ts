import { eventTypeOf } from "./event-type.ts";
import { feedAddress, lineAddress } from "./feed.ts";
import type { ToldLine } from "./told-line.ts";
import { publicFieldsOf } from "./told-line.ts";

/** What a webhook is told, as Standard Webhooks ask: a type, when it happened, and a little to begin with. */
export interface Payload {
  readonly type: string;
  readonly timestamp: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The payload of a public line: what happened in a sentence, the public fields, and where to read more. */
export const payloadOf = ({ event, line, sentence }: ToldLine, publicUrl: URL): Payload => ({
  type: eventTypeOf(event.fact.type),
  timestamp: event.at,
  data: {
    line: event.seq,
    hash: event.hash,
    summary: sentence,
    authority: event.actor,
    ...(line.proposal === undefined ? {} : { proposal: line.proposal }),
    items: line.items,
    fields: publicFieldsOf(event.fact),
    links: {
      event: lineAddress(publicUrl, event.seq),
      feed: feedAddress(publicUrl, {}),
      ...(line.items[0] === undefined
        ? {}
        : { item: feedAddress(publicUrl, { item: line.items[0] }) }),
    },
  },
});

/** The id of the message about a line: the same for every attempt, and in every registry another. */
export const messageIdOf = ({ event }: Pick<ToldLine, "event">): string =>
  `msg_${event.hash.slice(0, 32)}`;
