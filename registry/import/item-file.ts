import type { RegistryItem } from "../../generated/items/types.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { CheckTitle, Finding } from "../check/finding.ts";
import { findingOf } from "../check/checks.ts";
import { parseItem, schemaCheck } from "../check/schema.ts";
import type { ImportFile } from "./import-file.ts";
import { mostBytes } from "./import-file.ts";
import type { ParsedText, ParseOutcome, TextFault } from "./yaml.ts";
import { parseJson, parseYaml } from "./yaml.ts";

/** A file that holds one item, and where each part of it stands. */
export interface ItemFile {
  readonly path: string;
  readonly content: RegistryItem;
  readonly positionOf: ParsedText["positionOf"];
}

const fileCheck = (code: string, title: string, fix: string): CheckTitle => ({
  code,
  title,
  severity: "error",
  fix,
});

/** What is asked of a file before its item is looked at. */
export const fileChecks = {
  size: fileCheck(
    "FILE_SIZE",
    "A file has a size that an item can have",
    "Write one item version in each file.",
  ),
  text: fileCheck("FILE_TEXT", "A file is text in UTF-8", "Save it as UTF-8 text."),
  syntax: fileCheck(
    "FILE_SYNTAX",
    "A file is well-formed YAML or JSON",
    "Compare it with a file in standard/.",
  ),
  place: fileCheck(
    "FILE_PLACE",
    "A file stands where its item belongs",
    "Name it slug@version.yaml, in the folder of its agency.",
  ),
} as const;

const firstNul = (bytes: Uint8Array): number => bytes.indexOf(0);

const textFault = (bytes: Uint8Array): string | undefined => {
  if (bytes.length === 0) return "The file is empty.";
  const nul = firstNul(bytes);
  if (nul === -1) return undefined;
  const looksWide = nul < 4 && bytes.length % 2 === 0;
  return looksWide
    ? "The file is not UTF-8; it looks like UTF-16."
    : `The file holds a NUL byte (byte ${nul + 1}).`;
};

const decode = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** The text of a file, or why it has none. */
const textOf = ({ bytes }: ImportFile): Result<string, readonly [CheckTitle, string]> => {
  if (bytes.length > mostBytes)
    return fail([fileChecks.size, `The file is larger than ${mostBytes / 1_000_000} MB.`]);
  const fault = textFault(bytes);
  if (fault !== undefined) return fail([fileChecks.text, fault]);
  const text = decode(bytes);
  return text === undefined ? fail([fileChecks.text, "The file is not UTF-8."]) : ok(text);
};

const parse = (path: string, text: string): ParseOutcome =>
  path.toLowerCase().endsWith(".json") ? parseJson(text) : parseYaml(text);

const faultFinding =
  (path: string) =>
  ({ message, fix, position }: TextFault): Finding => ({
    ...findingOf(fileChecks.syntax, "", { pointer: "", message, fix }),
    file: path,
    ...(position ?? { line: 1, column: 1 }),
  });

/** Reads a file as plain data. */
export const parseFile = (file: ImportFile): Result<ParsedText, readonly Finding[]> => {
  const text = textOf(file);
  if (!text.ok) {
    const [check, message] = text.error;
    return fail([
      { ...findingOf(check, "", { pointer: "", message }), file: file.path, line: 1, column: 1 },
    ]);
  }
  const outcome = parse(file.path, text.value);
  return outcome.ok ? ok(outcome.parsed) : fail(outcome.faults.map(faultFinding(file.path)));
};

/** A finding with the place in the file where it stands. */
export const placed = (file: Pick<ItemFile, "path" | "positionOf">, finding: Finding): Finding => ({
  ...finding,
  file: file.path,
  ...file.positionOf(finding.pointer, finding.within),
});

const namedIn = (value: unknown, field: "id" | "version"): string =>
  typeof value === "object" && value !== null && Object.hasOwn(value, field)
    ? String(Reflect.get(value, field))
    : "";

/** Reads a file as one item, or says everything that keeps it from being one. */
export const parseItemFile = (file: ImportFile): Result<ItemFile, readonly Finding[]> => {
  const parsed = parseFile(file);
  if (!parsed.ok) return parsed;
  const { value, positionOf } = parsed.value;
  const item = parseItem(value);
  if (item.ok) return ok({ path: file.path, content: item.value, positionOf });
  const name = [namedIn(value, "id"), namedIn(value, "version")]
    .filter((part) => part !== "")
    .join("@");
  return fail(
    item.error.map((remark) =>
      placed({ path: file.path, positionOf }, findingOf(schemaCheck, name, remark)),
    ),
  );
};
