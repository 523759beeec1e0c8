import { resolve } from "node:path";

import { parseItem } from "../../registry/check/schema.ts";
import { findingOf } from "../../registry/check/checks.ts";
import { schemaCheck } from "../../registry/check/schema.ts";
import type { Finding } from "../../registry/check/finding.ts";
import { parseFile, placed } from "../../registry/import/item-file.ts";
import type { ImportFile } from "../../registry/import/import-file.ts";
import { readItemFolder } from "../../registry/store/read-folder.ts";
import type { Place, Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";

/** An item that somebody proposes, as it stands in a file; anything may be missing. */
export interface ProposedFile {
  readonly path: string;
  readonly content: Readonly<Record<string, unknown>>;
  readonly placeOf: (pointer: string) => Place;
}

/** Files that can be sent, and what the checks of their kinds say of them. */
export interface ProposedFiles {
  readonly files: readonly ProposedFile[];
  readonly findings: readonly Finding[];
}

const isContent = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const textIn = (content: unknown, name: string): string =>
  isContent(content) && typeof content[name] === "string" ? content[name] : "";

const readOne = (file: ImportFile, path: string): ProposedFiles => {
  const parsed = parseFile({ ...file, path });
  if (!parsed.ok) return { files: [], findings: parsed.error };
  const { value, positionOf } = parsed.value;
  const item = parseItem(value);
  const name = [textIn(value, "id"), textIn(value, "version")].filter(Boolean).join("@");
  const findings = item.ok
    ? []
    : item.error.map((remark) =>
        placed({ path, positionOf }, findingOf(schemaCheck, name, remark)),
      );
  if (!isContent(value)) return { files: [], findings };
  const placeOf = (pointer: string): Place => ({ file: path, ...positionOf(pointer) });
  return { files: [{ path, content: value, placeOf }], findings };
};

/** Reads item files and folders of them as they are typed, and looks at each by itself. */
export const readProposedFiles = (
  words: readonly string[],
  cwd: string,
): Result<ProposedFiles, readonly Problem[]> => {
  const read = words.map((word) => {
    const root = resolve(cwd, word);
    const found = readItemFolder(root);
    if (!found.ok) return found;
    // Places are told as they were typed.
    const nameOf = ({ path }: ImportFile): string => (path === root ? word : `${word}/${path}`);
    return ok(found.value.map((file) => readOne(file, nameOf(file))));
  });
  const problems = read.flatMap((one) => (one.ok ? [] : one.error));
  if (problems.length > 0) return fail(problems);
  const all = read.flatMap((one) => (one.ok ? one.value : []));
  return ok({
    files: all.flatMap(({ files }) => files),
    findings: all.flatMap(({ findings }) => findings),
  });
};
