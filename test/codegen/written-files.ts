import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import type { EmittedFile } from "../../codegen/emit/emitted-file.ts";

/** Emitted files in a folder of their own, gone when the test is over. */
export interface WrittenFiles extends Disposable {
  readonly folder: string;
}

/** Writes emitted files into a new folder. */
export const writeFiles = (files: readonly EmittedFile[]): WrittenFiles => {
  const folder = mkdtempSync(join(tmpdir(), "chorus-codegen-"));
  for (const { path, text } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return {
    folder,
    [Symbol.dispose]: () => {
      rmSync(folder, { recursive: true });
    },
  };
};

/** What tsc says of files in a folder when it reads them as strictly as it can; empty when all is well. */
export const compileErrors = (folder: string, files: readonly string[]): string => {
  const tsc = join(import.meta.dirname, "../../node_modules/typescript/bin/tsc");
  const options = [
    "--noEmit",
    "--strict",
    "--exactOptionalPropertyTypes",
    "--target",
    "es2022",
    "--module",
    "nodenext",
  ];
  return spawnSync(process.execPath, [tsc, ...options, ...files], { cwd: folder, encoding: "utf8" })
    .stdout;
};
