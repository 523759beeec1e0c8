import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

import type { RecordTable, ValidationRule } from "../../generated/items/types.ts";
import { compareVersions, majorOf } from "../../registry/identity/version.ts";
import type { ItemVersion, Snapshot } from "../../registry/model/snapshot.ts";
import { createSnapshot } from "../../registry/model/snapshot.ts";
import type { ItemFile } from "../../registry/import/item-file.ts";
import { parseItemFile } from "../../registry/import/item-file.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";

/** A rule in a file of its own. */
export interface RuleFile {
  readonly rule: ValidationRule;
  readonly file: ItemFile;
}

const isItem = (name: string): boolean => /@[^@]+\.ya?ml$/u.test(name);

const filesUnder = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => isItem(name))
      .toSorted();
  } catch {
    return [];
  }
};

const parsed = (folder: string, name: string): Result<ItemFile, readonly Problem[]> => {
  const path = join(folder, name);
  const found = parseItemFile({ path, bytes: readFileSync(path) });
  if (found.ok) return found;
  return fail(
    found.error.map(({ message, fix, pointer, file, line, column }) =>
      problemOf("IMPORT_REFUSED", message, {
        fix,
        place: {
          pointer,
          ...(file === undefined ? {} : { file }),
          ...(line === undefined ? {} : { line }),
          ...(column === undefined ? {} : { column }),
        },
      }),
    ),
  );
};

/** Code of a rule as far as its file name tells: `ssda903-rule-101@1.0.0.yaml` is 101. */
const codeInName = (name: string): string =>
  (/-rule-(.+)@/u.exec(basename(name))?.[1] ?? "").toLowerCase();

/** True when a file may hold one of the codes asked for; all files when none was. */
const isWanted = (name: string, only: ReadonlySet<string>): boolean =>
  only.size === 0 || only.has(codeInName(name));

/** Reads the rules of a folder; with codes, only the files that are named after them. */
export const loadRuleFolder = (
  folder: string,
  codes: readonly string[],
): Result<readonly RuleFile[], readonly Problem[]> => {
  const only = new Set(codes.map((code) => code.toLowerCase().replaceAll(/[^a-z0-9]/gu, "-")));
  const all = filesUnder(folder);
  const named = all.filter((name) => /(?:^|[/\\-])rule[/\\-]/u.test(name));
  const names = named.length > 0 ? named : all;
  if (names.length === 0) {
    const message = `${folder} holds no rule files.`;
    return fail([problemOf("IMPORT_NOTHING_FOUND", message, { place: { file: folder } })]);
  }
  const files = names.filter((name) => isWanted(name, only)).map((name) => parsed(folder, name));
  const problems = files.flatMap((file) => (file.ok ? [] : file.error));
  if (problems.length > 0) return fail(problems);
  return ok(
    files.flatMap((file) =>
      file.ok && file.value.content.kind === "rule"
        ? [{ rule: file.value.content, file: file.value }]
        : [],
    ),
  );
};

const versionOf = ({ content }: ItemFile): ItemVersion => ({
  id: content.id,
  version: content.version,
  hash: "",
  content,
});

const nameOf = (path: string): string => basename(path).replace(/\.ya?ml$/u, "");

/** A return as it will be when it binds the newer versions of its records' lines that stand in the folder. */
const rebound = (version: ItemVersion, fresh: readonly ItemVersion[]): ItemVersion => {
  const { content } = version;
  if (content.kind !== "return") return version;
  const binds = content.binds.map((text) => {
    const [id = "", bound = ""] = text.split("@");
    const newer = fresh.findLast(
      (one) =>
        one.id === id &&
        one.content.kind === "record" &&
        majorOf(one.version) === majorOf(bound) &&
        compareVersions(one.version, bound) > 0,
    );
    return newer === undefined ? text : `${id}@${newer.version}`;
  });
  return { ...version, content: { ...content, binds } };
};

/** Adds to a release what stands in the standard's folder and is in no release yet, but for rules. */
export const withUnreleased = (
  release: Snapshot,
  standardFolder: string,
): Result<Snapshot, readonly Problem[]> => {
  const released = new Set(
    release.versions.map(({ id, version }) => `${id.slice(id.indexOf(":") + 1)}@${version}`),
  );
  const fresh = filesUnder(standardFolder)
    .filter((name) => !/(?:^|[/\\])rule[/\\]/u.test(name) && !released.has(nameOf(name)))
    .map((name) => parsed(standardFolder, name));
  const problems = fresh.flatMap((file) => (file.ok ? [] : file.error));
  if (problems.length > 0) return fail(problems);
  const versions = fresh.flatMap((file) => (file.ok ? [versionOf(file.value)] : []));
  const all = [...release.versions.map((one) => rebound(one, versions)), ...versions];
  return ok(createSnapshot(release.name, release.digest, all));
};

/** Records that things are looked up in, the newest version of each. */
export const referenceRecords = (snapshot: Snapshot): readonly RecordTable[] => [
  ...new Map(
    snapshot.versions.flatMap(({ content }) =>
      content.kind === "record" && content.role === "REFERENCE" ? [[content.id, content]] : [],
    ),
  ).values(),
];
