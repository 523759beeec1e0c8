import type { DatabaseSync, StatementSync } from "node:sqlite";

import type { SearchTerm } from "../model/search-query.ts";
import { nearness, searchTerms, trigramsOf } from "../model/search-query.ts";
import { compareVersions } from "../identity/version.ts";
import { sqlite, statements } from "./sql.ts";
import type { SearchHit, SearchQuery, SearchRow } from "./store.ts";

/** Full-text search inside one SQLite file. */
export interface SqliteSearch {
  /** Puts a version's words in place of the item's older ones. */
  readonly index: (row: SearchRow) => void;
  readonly find: (query: SearchQuery) => readonly SearchHit[];
}

interface Candidate extends SearchHit {
  readonly names: string;
  readonly statutory: string;
}

const asCandidate = (row: Readonly<Record<string, unknown>>): Candidate => ({
  id: String(row["id"]),
  version: String(row["version"]),
  kind: String(row["kind"]),
  score: Number(row["score"]),
  names: String(row["names"]),
  statutory: String(row["statutory"]),
});

// Words hold letters and digits only, so a quoted phrase needs no escaping.
const phrase = (words: string, isPrefix: boolean): string => `"${words}"${isPrefix ? " *" : ""}`;

const allOf = (terms: readonly SearchTerm[], isPrefix: boolean): string =>
  terms
    .map(({ typed, alternatives }) =>
      alternatives.map((words) => phrase(words, isPrefix && words === typed)).join(" OR "),
    )
    .map((any) => `(${any})`)
    .join(" AND ");

const isNamed = (candidate: Candidate, typed: string): boolean =>
  `${candidate.names}\n${candidate.statutory}`
    .split("\n")
    .some((line) => line.toLowerCase().trim() === typed);

/** Places a score inside its stage: (0, 1), growing with the engine's own. */
const within = (score: number): number => Math.max(0, score) / (1 + Math.max(0, score));

const leastNearness = 0.4;
const trigramCandidates = 60;

const nearHits = (
  candidates: readonly Candidate[],
  terms: readonly SearchTerm[],
): readonly Candidate[] =>
  candidates
    .map((candidate) => {
      const text = `${candidate.names}\n${candidate.statutory}`;
      const each = terms
        .flatMap(({ typed }) => typed.split(" "))
        .map((word) => nearness(word, text));
      return { ...candidate, score: Math.min(...each) };
    })
    .filter(({ score }) => score >= leastNearness)
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));

const findIn = (
  words: StatementSync,
  trigrams: StatementSync,
  query: SearchQuery,
): readonly SearchHit[] => {
  const terms = searchTerms(query.text);
  if (terms.length === 0 || query.limit <= 0) return [];
  const typed = query.text.trim().toLowerCase();
  const hits = new Map<string, Candidate>();
  const take = (stage: number, found: readonly Candidate[]): void => {
    for (const one of found) {
      if (hits.has(one.id) || (query.kinds !== undefined && !query.kinds.includes(one.kind)))
        continue;
      hits.set(one.id, { ...one, score: (isNamed(one, typed) ? 3 : stage) + within(one.score) });
    }
  };
  const most = query.kinds === undefined ? Math.max(query.limit, 50) : 100_000;
  take(2, words.all(allOf(terms, false), most).map(asCandidate));
  if (hits.size < query.limit) take(1, words.all(allOf(terms, true), most).map(asCandidate));
  const pieces = [...new Set(terms.flatMap(({ typed: word }) => [...trigramsOf(word)]))];
  if (hits.size === 0 && pieces.length > 0) {
    const any = pieces.map((piece) => `"${piece}"`).join(" OR ");
    take(0, nearHits(trigrams.all(any, trigramCandidates).map(asCandidate), terms));
  }
  return [...hits.values()]
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, query.limit)
    .map(({ id, version, kind, score }) => ({ id, version, kind, score }));
};

const createIndexer = (database: DatabaseSync): ((row: SearchRow) => void) => {
  const known = database.prepare(statements.searchItem);
  const lastPlace = database.prepare(statements.searchPlaces);
  const addItem = database.prepare(statements.addSearchItem);
  const addWords = database.prepare(sqlite.addWords);
  const dropWords = database.prepare(sqlite.dropWords);
  const addTrigrams = database.prepare(sqlite.addTrigrams);
  const dropTrigrams = database.prepare(sqlite.dropTrigrams);
  return ({ id, version, kind, names, statutory, codes, labels, text }) => {
    const before = known.get(id);
    if (before !== undefined && compareVersions(String(before["version"]), version) > 0) return;
    const place =
      before === undefined ? Number(lastPlace.get()?.["place"]) + 1 : Number(before["place"]);
    if (before !== undefined) {
      dropWords.run(place);
      dropTrigrams.run(place);
    }
    addItem.run(place, id, version, kind, names, statutory, codes, labels, text);
    addWords.run(place, names, statutory, codes, labels, text);
    addTrigrams.run(place, `${names}\n${statutory}`);
  };
};

/** Prepares search on an open database; a reader cannot index. */
export const createSqliteSearch = (database: DatabaseSync): SqliteSearch => {
  const words = database.prepare(sqlite.findWords);
  const trigrams = database.prepare(sqlite.findTrigrams);
  return { index: createIndexer(database), find: (query) => findIn(words, trigrams, query) };
};
