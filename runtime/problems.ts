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
  IMPORT_NOTHING_FOUND: { exit: 2, title: "Nothing to import", fix: "Name a folder that holds item files: .yaml or .json, one item version in each." },
  IMPORT_UNREADABLE: { exit: 2, title: "A file or folder cannot be read", fix: "Check the path and its permissions, and remove links that lead nowhere." },
  IMPORT_REFUSED: { exit: 1, title: "The import was refused", fix: "Mend the findings listed and import again; nothing was changed." },
  RELEASE_NAME_MALFORMED: { exit: 2, title: "Malformed release name", fix: "Write the year and a number, for example 2026.1." },
  RELEASE_EXISTS: { exit: 3, title: "The release exists already", fix: "A release never changes: cut the next one under the next name." },
  RELEASE_EMPTY: { exit: 3, title: "Nothing to release", fix: "Import items first; a release holds versions on trial or standard with an authority." },
  RELEASE_DANGLING: { exit: 3, title: "A reference leads nowhere", fix: "Import or register what is referred to, or mend the reference, then cut again." },
  RELEASE_FILE_MALFORMED: { exit: 4, title: "A shipped release file cannot be read", fix: "Restore standard/releases from the distribution; these files are never edited by hand." },
  STANDARD_CHANGED: { exit: 4, title: "The shipped standard is not what its release says", fix: "Restore standard/ from the distribution. To change an item, add a file with a new version." },
  BUNDLE_FILE_MISSING: { exit: 4, title: "A file of the bundle is missing", fix: "Fetch the whole bundle again." },
  BUNDLE_FILE_CHANGED: { exit: 4, title: "A file of the bundle is not what was signed", fix: "Fetch the bundle again from where it was published." },
  BUNDLE_DIGEST_MISMATCH: { exit: 4, title: "The bundle's digest does not match its entries", fix: "Fetch the bundle again from where it was published." },
  SIGNATURE_MISSING: { exit: 4, title: "No signature by a known key", fix: "Fetch signatures.json and public-key.pem with the bundle, or name the key that you trust." },
  SIGNATURE_INVALID: { exit: 4, title: "The signature does not match", fix: "Do not use it. Fetch it again, and tell the publisher." },
  KEY_UNREADABLE: { exit: 4, title: "The signing key cannot be read", fix: "Restore the key file in the data folder, or move it away: a new key is then made on first use." },
  STORE_CONFLICT: { exit: 3, title: "The registry has moved on", fix: "Read it again and repeat the change." },
  STORE_CORRUPT: { exit: 4, title: "The data folder is damaged", fix: "Keep a copy of the folder, then restore the latest backup: chorus restore FILE." },
  STORE_DISK_FULL: { exit: 3, title: "The disk is full", fix: "Make room on the disk and repeat; nothing of the change was kept." },
  STORE_FOLDER_NOT_EMPTY: { exit: 3, title: "There is a registry in this folder already", fix: "Restore into an empty folder, or say plainly that this one is to be replaced." },
  STORE_IN_USE: { exit: 3, title: "The data folder is in use", fix: "Wait for the other program to finish writing, or stop it, and try again." },
  STORE_NEWER: { exit: 3, title: "The data folder is from a newer version", fix: "Use the version of Chorus that wrote it, or a later one." },
  STORE_NOT_FOUND: { exit: 3, title: "There is no registry here", fix: "Check the folder, or run npm start to make one." },
  STORE_READ_ONLY: { exit: 3, title: "The data folder cannot be written", fix: "Check the folder's permissions, or name another with --data DIR." },
  STORE_UNAVAILABLE: { exit: 3, title: "The data folder cannot be opened", fix: "Check that the folder exists, is a folder, and may be read." },
  LEDGER_BROKEN: { exit: 4, title: "The ledger does not hold together", fix: "Keep a copy of the folder, then restore the latest backup: chorus restore FILE." },
  LEDGER_MISMATCH: { exit: 4, title: "What is shown is not what the ledger says", fix: "Keep a copy of the folder, then restore the latest backup: chorus restore FILE." },
  CONTENT_CHANGED: { exit: 4, title: "Published content was changed", fix: "Keep a copy of the folder, then restore the latest backup: chorus restore FILE." },
  REGISTRATION_NOT_OWN: { exit: 4, title: "An authority set another's status", fix: "Each authority sets only its own status for a version." },
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
