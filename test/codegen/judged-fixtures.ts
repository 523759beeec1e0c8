import { join } from "node:path";
import { pathToFileURL } from "node:url";

import type { EmittedFile } from "../../codegen/emit/emitted-file.ts";
import { invariant } from "../../runtime/result.ts";
import type { WrittenFiles } from "./written-files.ts";

/** An example record of a voice field, what its index says of it, and what the validator says. */
interface JudgedFixture {
  readonly folder: string;
  readonly name: string;
  /** As its index says; absent where the field has no record of that name. */
  readonly expected: boolean | undefined;
  readonly judged: boolean | undefined;
}

interface FixtureIndex {
  readonly fixtures: readonly {
    readonly name: string;
    readonly file?: string;
    readonly valid?: boolean;
  }[];
}

/** What tells whether a voice record keeps its field. */
type Validate = (record: unknown) => boolean;

const isIndex = (value: unknown): value is FixtureIndex =>
  typeof value === "object" && value !== null && "fixtures" in value;

const isModule = (value: unknown): value is { readonly validate: Validate } =>
  typeof value === "object" && value !== null && "validate" in value;

const indexName = "/fixtures/index.json";

/** The validator that writers of records use, from a folder of generated files. */
export const validatorOf = async (written: WrittenFiles, folder: string): Promise<Validate> => {
  const path = join(written.folder, folder, "record.closed.js");
  const module: unknown = await import(pathToFileURL(path).href);
  invariant(isModule(module), `${folder} has a validator`);
  return module.validate;
};

/** Every example record among generated files, judged by the validator that was generated with it. */
export const judgedFixtures = async (
  files: readonly EmittedFile[],
  written: WrittenFiles,
): Promise<readonly JudgedFixture[]> => {
  const textByPath = new Map(files.map(({ path, text }) => [path, text]));
  const indexes = files.filter(({ path }) => path.endsWith(indexName));
  const judged = indexes.map(async ({ path, text }) => {
    const folder = path.slice(0, -indexName.length);
    const validate = await validatorOf(written, folder);
    const index: unknown = JSON.parse(text);
    invariant(isIndex(index), `${folder} lists its example records`);
    return index.fixtures.map(({ name, file, valid }) => {
      const record = file === undefined ? undefined : textByPath.get(`${folder}/fixtures/${file}`);
      const isValid = record === undefined ? undefined : validate(JSON.parse(record));
      return { folder, name, expected: valid, judged: isValid };
    });
  });
  return (await Promise.all(judged)).flat();
};
