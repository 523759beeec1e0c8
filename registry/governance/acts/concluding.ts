import type { Problem } from "../../../runtime/problems.ts";
import { problemOf } from "../../../runtime/problems.ts";
import type { Result } from "../../../runtime/result.ts";
import { fail } from "../../../runtime/result.ts";
import type { Decided, Surroundings } from "../act.ts";
import type { LedgerFact } from "../event.ts";
import { textsOf } from "../proposal-body.ts";
import { repeatProblems } from "./input-checks.ts";
import { brokenTexts, decided, write } from "./writing.ts";

/** Longest text that stands in the ledger itself, such as a name or a role title. */
const longestName = 200;

/** An act that is allowed unless there are problems, with the texts that came in. */
export interface Attempt {
  /** Id of what is made or changed. */
  readonly subject: string;
  readonly problems: readonly Problem[];
  /** Long texts by the name of their field: together they are the document. */
  readonly words?: Readonly<Record<string, unknown>>;
  /** Short texts by the name of their field, for the ledger itself: they can never be withheld. */
  readonly names?: Readonly<Record<string, string | undefined>>;
  /** Hash of the words that stand already: the same again would change nothing. */
  readonly standing?: string | undefined;
}

/** A value without spaces around its texts, and without what is empty. */
const tidied = (value: unknown): unknown => {
  if (typeof value === "string") return value.trim();
  if (Array.isArray(value)) return value.map(tidied);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, part]) => [name, tidied(part)] as const)
      .filter(([, part]) => part !== undefined && part !== null && part !== ""),
  );
};

const nameProblems = (names: Attempt["names"], scan: Surroundings["scan"]): readonly Problem[] =>
  textsOf(names).flatMap(({ pointer, text }) => [
    ...(text.length > longestName
      ? [
          problemOf("TEXT_TOO_LONG", `This has ${text.length} characters.`, {
            fix: `Shorten it to ${longestName} characters.`,
            place: { pointer },
          }),
        ]
      : []),
    ...scan(text).map((message) => problemOf("PERSONAL_DATA", message, { place: { pointer } })),
  ]);

/** Ends a decision: every problem at once, or the facts with the document that they name. */
export const conclude = (
  { subject, problems, words, names, standing }: Attempt,
  { scan }: Pick<Surroundings, "scan">,
  factsOf: (document: string) => readonly LedgerFact[],
): Result<Decided, readonly Problem[]> => {
  const broken = [...brokenTexts(words), ...brokenTexts(names)];
  if (broken.length > 0) return fail([...problems, ...broken]);
  const writing = write(tidied(words ?? {}), { scan });
  const all = [
    ...problems,
    ...nameProblems(names, scan),
    ...(writing.ok
      ? repeatProblems(writing.value.hash === standing, "This is what stands.")
      : writing.error),
  ];
  if (all.length > 0 || !writing.ok) return fail(all);
  const writings = words === undefined ? [] : [writing.value];
  return decided(subject, factsOf(writing.value.hash), { writings });
};
