/** How the program ends: 0 clean, 1 findings, 2 usage, 3 registry or network, 4 integrity, 5 stale. */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 5;

interface ProblemKind {
  readonly exit: ExitCode;
  readonly title: string;
  readonly fix: string;
}

/**
 * Every expected failure, once. Codes are public: add, never rename. README, command exit codes and the GraphQL
 * `ProblemCode` enum come from this table.
 */
export const problems = {
  INTERNAL: { exit: 3, title: "Something went wrong inside Chorus", fix: "This is our mistake, not yours. Please report it with the command you ran." },
  USAGE: { exit: 2, title: "The command was not understood", fix: "Run chorus --help to see the commands and their options." },
  ITEM_ID_MALFORMED: { exit: 2, title: "Malformed item id", fix: "Write agency:slug in lower case, for example dfe:placement-type." },
  ITEM_REF_MALFORMED: { exit: 2, title: "Malformed reference", fix: "Write agency:slug, agency:slug@3 or agency:slug@3.1.0." },
  ITEM_NOT_FOUND: { exit: 3, title: "No such item", fix: "Check the id and the release you asked for." },
  RELEASE_NOT_FOUND: { exit: 3, title: "No such release", fix: "Run chorus release list to see the releases here." },
} as const satisfies Record<string, ProblemKind>;

/** The public code of an expected failure. */
export type ProblemCode = keyof typeof problems;

/** Where something is: a file, a line and column counted from 1, and a JSON pointer into an item. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly pointer?: string;
}

/** An expected failure, told for people: code, what, where, how to fix. */
export interface Problem {
  readonly code: ProblemCode;
  readonly message: string;
  readonly fix: string;
  readonly place?: Place;
}

/** Makes a problem from its code; the fix comes from the table unless a nearer one is given. */
export const problemOf = (
  code: ProblemCode,
  message: string,
  more: { readonly fix?: string; readonly place?: Place } = {},
): Problem => ({
  code,
  message,
  fix: more.fix ?? problems[code].fix,
  ...(more.place === undefined ? {} : { place: more.place }),
});
