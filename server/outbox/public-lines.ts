import { idOfRef } from "../../registry/identity/item-ref.ts";
import type { LedgerEvent, LedgerFact } from "../../registry/governance/event.ts";
import type { About } from "../../registry/governance/fact/voices.ts";
import { isTold } from "../../registry/store/act-rows.ts";
import type { Store } from "../../registry/store/store.ts";

/** A line of the ledger that anyone may be told of, with what it is about. */
export interface PublicLine {
  readonly seq: number;
  readonly proposal?: string;
  /** Items without their versions, `agency:slug`. */
  readonly items: readonly string[];
  /** Who acted, and whose word it is. */
  readonly authorities: readonly string[];
}

/** What is asked for of the public lines. Both: lines that are of the authority and about the item. */
export interface LineFilter {
  readonly authority?: string;
  readonly item?: string;
}

/** The public lines of a ledger up to its end, in memory: numbers and names only. */
export interface PublicLines {
  /** The last line of the ledger that was looked at. */
  readonly revision: number;
  /** Oldest first. */
  readonly listed: (filter: LineFilter) => readonly PublicLine[];
  /** Undefined for a line that nobody is told of. */
  readonly line: (seq: number) => PublicLine | undefined;
  /** The document that the candidate of a submitted proposal was frozen from. */
  readonly documentOf: (proposal: string) => string | undefined;
}

interface Submitted {
  readonly document: string;
  readonly items: readonly string[];
}

interface Index {
  revision: number;
  readonly lines: PublicLine[];
  readonly bySeq: Map<number, PublicLine>;
  readonly byItem: Map<string, PublicLine[]>;
  readonly byAuthority: Map<string, PublicLine[]>;
  readonly submitted: Map<string, Submitted>;
  /** What holds, records, concerns and other things that later lines name only by their id are about. */
  readonly threads: Map<string, About>;
}

/** Names under which a fact begins something that later facts speak of. */
const threadNames = ["hold", "feedback", "record", "concern", "effect", "adoption"] as const;

const textIn = (fact: LedgerFact, name: string): string | undefined => {
  const value: unknown = Reflect.get(fact, name);
  return typeof value === "string" ? value : undefined;
};

const ownAbout = (fact: LedgerFact): About => {
  const about: About = "about" in fact ? fact.about : {};
  const proposal = textIn(fact, "proposal") ?? about.proposal;
  const item =
    about.item ??
    ["item", "itemId", "id", "profile"]
      .map((name) => textIn(fact, name))
      .find((id) => id !== undefined);
  return {
    ...(proposal === undefined ? {} : { proposal }),
    ...(item === undefined ? {} : { item }),
  };
};

const followThreads = (fact: LedgerFact, { threads }: Index): About => {
  const keys = threadNames.flatMap((name) => {
    const id = textIn(fact, name);
    return id === undefined ? [] : [`${name} ${id}`];
  });
  const known = keys.map((key) => threads.get(key)).find((about) => about !== undefined);
  const about = { ...known, ...ownAbout(fact) };
  for (const key of keys) if (!threads.has(key)) threads.set(key, about);
  return about;
};

const authoritiesOf = ({ actor, fact }: LedgerEvent): readonly string[] => [
  ...new Set([actor, textIn(fact, "authority")].filter((name) => name !== undefined)),
];

const push = (lists: Map<string, PublicLine[]>, key: string, line: PublicLine): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [line]);
  else list.push(line);
};

const addLine = (index: Index, line: PublicLine): void => {
  index.lines.push(line);
  index.bySeq.set(line.seq, line);
  for (const item of line.items) push(index.byItem, item, line);
  for (const authority of line.authorities) push(index.byAuthority, authority, line);
};

const readOn = (index: Index, event: LedgerEvent): void => {
  const { fact, seq } = event;
  index.revision = seq;
  const { proposal, item } = followThreads(fact, index);
  if (fact.type === "proposal-submitted")
    index.submitted.set(fact.proposal, {
      document: fact.document,
      items: fact.entries.map(({ id }) => id),
    });
  const submitted = proposal === undefined ? undefined : index.submitted.get(proposal);
  // What is said of a draft is for those who write it.
  if (!isTold(fact) || (proposal !== undefined && submitted === undefined)) return;
  const items = item === undefined ? (submitted?.items ?? []) : [idOfRef(item)];
  addLine(index, {
    seq,
    ...(proposal === undefined ? {} : { proposal }),
    items,
    authorities: authoritiesOf(event),
  });
};

const listed = (index: Index, { authority, item }: LineFilter): readonly PublicLine[] => {
  if (authority === undefined)
    return item === undefined ? index.lines : (index.byItem.get(item) ?? []);
  const ofAuthority = index.byAuthority.get(authority) ?? [];
  return item === undefined ? ofAuthority : ofAuthority.filter(({ items }) => items.includes(item));
};

const pageOfEvents = 2000;

/** Reads the public lines of a ledger, each line once, however often it is asked. */
export const createPublicLines = (
  store: Pick<Store, "events" | "head">,
): (() => Promise<PublicLines>) => {
  const index: Index = {
    revision: 0,
    lines: [],
    bySeq: new Map(),
    byItem: new Map(),
    byAuthority: new Map(),
    submitted: new Map(),
    threads: new Map(),
  };
  const lines: PublicLines = {
    get revision() {
      return index.revision;
    },
    listed: (filter) => listed(index, filter),
    line: (seq) => index.bySeq.get(seq),
    documentOf: (proposal) => index.submitted.get(proposal)?.document,
  };
  const catchUp = async (): Promise<PublicLines> => {
    const { revision } = await store.head();
    while (index.revision < revision) {
      // Each page begins where the last one ended.
      const events = await store.events({ after: index.revision, limit: pageOfEvents });
      if (events.length === 0) break;
      for (const event of events) readOn(index, event);
    }
    return lines;
  };
  let last: Promise<unknown> = Promise.resolve();
  return async () => {
    // One after another, so that no line is read twice.
    const mine = last.then(catchUp, catchUp);
    last = mine.catch(() => undefined);
    return mine;
  };
};
