import type { LedgerEvent, LedgerFact } from "../../registry/governance/event.ts";
import type { GovernanceState } from "../../registry/governance/state.ts";
import { bodyOf } from "../../registry/governance/proposal-body.ts";
import type { Store } from "../../registry/store/store.ts";
import { invariant } from "../../runtime/result.ts";
import type { CatalogueReader } from "../view/read-catalogue.ts";
import type { LineNames } from "./line-words.ts";
import { sentenceOf } from "./line-words.ts";
import type { PublicLine, PublicLines } from "./public-lines.ts";

/** A public line as it is told: what happened, in a sentence, and the names of who and what. */
export interface ToldLine {
  readonly event: LedgerEvent;
  readonly line: PublicLine;
  readonly sentence: string;
  /** Where it belongs, in a sentence or two. */
  readonly summary: string;
  readonly actor: string;
}

/** What lines are told from. */
export interface TellOptions {
  readonly store: Pick<Store, "events" | "contents">;
  readonly readCatalogue: CatalogueReader;
  readonly state: () => Promise<Pick<GovernanceState, "authorities" | "panels">>;
}

/** Tells public lines, in the order given. */
export type TellLines = (
  lines: PublicLines,
  wanted: readonly PublicLine[],
) => Promise<readonly ToldLine[]>;

const eventOf = async (
  { store }: TellOptions,
  { seq }: Pick<PublicLine, "seq">,
): Promise<LedgerEvent> => {
  const [event] = await store.events({ after: seq - 1, limit: 1 });
  invariant(event?.seq === seq, `line ${seq} of the ledger is there`);
  return event;
};

/** Titles of submitted proposals, as they were when they were put forward last; one that was withheld has none. */
const titlesOf = async (
  { store }: TellOptions,
  lines: PublicLines,
  wanted: readonly PublicLine[],
): Promise<ReadonlyMap<string, string>> => {
  const proposals = [...new Set(wanted.flatMap(({ proposal }) => proposal ?? []))];
  const documents = new Map(proposals.map((id) => [id, lines.documentOf(id) ?? ""]));
  const contents = await store.contents([...new Set(documents.values())]);
  return new Map(
    [...documents].flatMap(([id, hash]) => {
      const json = contents.get(hash);
      const title = json === undefined ? undefined : bodyOf(JSON.parse(json)).title;
      return title === undefined ? [] : [[id, title] as const];
    }),
  );
};

interface Known {
  readonly titles: ReadonlyMap<string, string>;
  readonly itemTitle: (id: string) => string | undefined;
  readonly authority: (id: string) => string;
  readonly panel: (id: string) => string;
}

const knownTo = async (
  options: TellOptions,
  lines: PublicLines,
  wanted: readonly PublicLine[],
): Promise<Known> => {
  const [titles, catalogue, { authorities, panels }] = await Promise.all([
    titlesOf(options, lines, wanted),
    options.readCatalogue(),
    options.state(),
  ]);
  return {
    titles,
    itemTitle: (id) => catalogue.everything.snapshot.versionsOf(id).at(-1)?.content.titles[0]?.text,
    authority: (id) => {
      if (id === "chorus") return "Chorus";
      return id === "public" || id === "" ? "somebody" : (authorities.get(id)?.name ?? id);
    },
    panel: (id) => panels.get(id)?.name ?? "a panel",
  };
};

const namesOf = ({ actor }: LedgerEvent, line: PublicLine, known: Known): LineNames => {
  const title = known.titles.get(line.proposal ?? "");
  const proposal = title === undefined ? "a proposal" : `“${title}”`;
  const item = (id: string): string => {
    const [name = id] = id.split("@");
    const words = known.itemTitle(name);
    return words === undefined ? id : `${words} (${id})`;
  };
  const [about] = line.items;
  const subject = about === undefined ? "something that nobody records yet" : item(about);
  return {
    actor: known.authority(actor),
    authority: known.authority,
    panel: known.panel,
    proposal,
    item,
    subject: line.proposal === undefined ? subject : proposal,
  };
};

const summaryOf = (event: LedgerEvent, line: PublicLine, known: Known): string =>
  [
    `Recorded as line ${event.seq} of the ledger, by ${known.authority(event.actor)}.`,
    ...(line.items.length === 0 ? [] : [`It is about ${line.items.join(", ")}.`]),
    ...(line.proposal === undefined ? [] : [`It belongs to proposal ${line.proposal}.`]),
  ].join(" ");

const told = (event: LedgerEvent, line: PublicLine, known: Known): ToldLine => ({
  event,
  line,
  sentence: sentenceOf(event.fact, namesOf(event, line, known)),
  summary: summaryOf(event, line, known),
  actor: known.authority(event.actor),
});

/** Makes what tells lines. */
export const createTellLines =
  (options: TellOptions): TellLines =>
  async (lines, wanted) => {
    const known = await knownTo(options, lines, wanted);
    const events = await Promise.all(wanted.map((line) => eventOf(options, line)));
    return events.flatMap((event, index) => {
      const line = wanted[index];
      return line === undefined ? [] : [told(event, line, known)];
    });
  };

/**
 * The fields of a fact that anyone may be told: who did it is the authority only, what was written is asked for by
 * those who want it, and how many took part in a view is nobody's business.
 */
export const publicFieldsOf = (fact: LedgerFact): Readonly<Record<string, unknown>> => {
  const {
    type: _type,
    by: _by,
    document: _document,
    member: _member,
    reach: _reach,
    how: _how,
    ...shown
  }: Readonly<Record<string, unknown>> = { ...fact };
  return shown;
};
