import type { Problem } from "../../../runtime/problems.ts";
import { problemOf } from "../../../runtime/problems.ts";
import type { Result } from "../../../runtime/result.ts";
import { fail, ok } from "../../../runtime/result.ts";
import { canonicalJson } from "../../identity/canonical.ts";
import { canonicalHash } from "../../identity/content-hash.ts";
import type { ItemVersion } from "../../model/snapshot.ts";
import type { Decided, Surroundings } from "../act.ts";
import type { LedgerFact } from "../event.ts";
import { textsOf } from "../proposal-body.ts";

/** What somebody wrote, as it is kept beside the ledger: canonical JSON under its hash. */
export interface Writing {
  readonly hash: string;
  readonly json: string;
}

/** Longest single text that an act takes, in characters. */
const longestText = 20_000;

/** Largest document that an act takes, in characters of its JSON. */
const largestDocument = 1_000_000;

const textProblems = (
  { text, pointer }: { readonly text: string; readonly pointer: string },
  scan: Surroundings["scan"],
): readonly Problem[] => {
  if (text.length > longestText)
    return [
      problemOf("TEXT_TOO_LONG", `This text has ${text.length} characters.`, {
        place: { pointer },
      }),
    ];
  return scan(text).map((message) => problemOf("PERSONAL_DATA", message, { place: { pointer } }));
};

/** Half a character, as a cut text may hold, has no place in a document: it could not be hashed. */
export const brokenTexts = (words: unknown): readonly Problem[] =>
  textsOf(words)
    .filter(({ text }) => !text.isWellFormed())
    .map(({ pointer }) =>
      problemOf("INPUT_INVALID", "This text holds half a character.", {
        fix: "Write or paste the text again.",
        place: { pointer },
      }),
    );

/** Takes what somebody wrote: refused when a text holds personal data or is too long; else a document under its hash. */
export const write = (
  value: unknown,
  { scan }: Pick<Surroundings, "scan">,
): Result<Writing, readonly Problem[]> => {
  const broken = brokenTexts(value);
  if (broken.length > 0) return fail(broken);
  const json = canonicalJson(value);
  if (json.length > largestDocument)
    return fail([problemOf("TEXT_TOO_LONG", `This holds ${json.length} characters in all.`)]);
  const problems = textsOf(value).flatMap((text) => textProblems(text, scan));
  return problems.length > 0 ? fail(problems) : ok({ hash: canonicalHash(json), json });
};

/** Checks that texts that an act cannot do without are there; each is named by its place in the input. */
export const missingTexts = (
  texts: Readonly<Record<string, string | undefined>>,
): readonly Problem[] =>
  Object.entries(texts)
    .filter(([, text]) => text === undefined || text.trim() === "")
    .map(([name]) =>
      problemOf("TEXT_MISSING", `${name} is empty.`, { place: { pointer: `/${name}` } }),
    );

/** What an act led to, from its facts and what was written with them. */
export const decided = (
  subject: string,
  facts: readonly LedgerFact[],
  more: {
    readonly writings?: readonly Writing[];
    readonly published?: readonly ItemVersion[];
  } = {},
): { readonly ok: true; readonly value: Decided } =>
  ok({
    subject,
    facts,
    documents: new Map((more.writings ?? []).map(({ hash, json }) => [hash, json])),
    published: more.published ?? [],
  });
