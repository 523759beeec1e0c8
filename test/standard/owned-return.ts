import { mkdtempDisposableSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { checkReturn } from "../../cli/check/check-return.ts";
import { returnModel } from "../../codegen/model/return-model.ts";
import type { CheckResult } from "../../engine/index.ts";
import type { DataElement, RecordTable } from "../../generated/items/types.ts";
import type { Snapshot } from "../../registry/model/snapshot.ts";
import { resolveText } from "../../registry/model/snapshot.ts";
import { invariant } from "../../runtime/result.ts";
import type { ReturnModel } from "../../runtime/return-model.ts";
import { typedAs, worldAt } from "../engine/map/mapping-world.ts";
import { shippedRelease } from "../law/shipped-release.ts";
import { shippedOf } from "./shipped.ts";

/** Everything that stands in `standard/`, as one release. */
export const everything: Snapshot = shippedRelease();

/** A return of it, ready to be checked or mapped to. */
export const modelOf = (ref: string, release: Snapshot = everything): ReturnModel => {
  const version = resolveText(release, ref);
  invariant(version !== undefined, `${ref} is there`);
  const model = returnModel(release, version);
  invariant(model.ok, JSON.stringify(model));
  return model.value;
};

/** The tables of a return by their names. */
export const recordsOf = (agency: string): ReadonlyMap<string, RecordTable> =>
  new Map(
    shippedOf("record")
      .filter(({ id }) => id.startsWith(`${agency}:`))
      .map((record) => [record.table, record]),
  );

/** The elements of an agency by their ids. */
export const elementsOf = (agency: string): ReadonlyMap<string, DataElement> =>
  new Map(
    shippedOf("element")
      .filter(({ id }) => id.startsWith(`${agency}:`))
      .map((element) => [element.id, element]),
  );

/** Checks files as the command line does. */
export const checked = async (
  returnRef: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<CheckResult> => {
  using folder = mkdtempDisposableSync(join(tmpdir(), "chorus-check-"));
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder.path, name), content);
  const found = await checkReturn(
    everything,
    { paths: [folder.path], returnRef, year: undefined, format: "json", workers: 1 },
    { typed: typedAs({}), surroundings: worldAt(folder.path) },
  );
  invariant(found.ok, JSON.stringify(found));
  return found.value.result;
};

/** The files of a folder of fixtures by their names. */
export const filesIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );

/** What was found, in short: table, row counted from 1, check and columns. */
export const inShort = ({ findings }: CheckResult): readonly string[] =>
  findings.map(({ table, row, rule, fields }) =>
    [table, row === null ? "all" : row + 1, rule, ...fields].join(" "),
  );
