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
