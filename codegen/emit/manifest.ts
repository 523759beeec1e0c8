import type { ReleaseName } from "../model/release-model.ts";
import { generatorVersion } from "../version.ts";
import type { EmittedFile } from "./emitted-file.ts";
import { hashText } from "./hash-text.ts";

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Emits the list of the files of one target with the hash of each: a function of the release, generator and files. */
export const emitManifest = (
  release: ReleaseName,
  target: string,
  files: readonly EmittedFile[],
): EmittedFile => ({
  path: `manifest.${target}.json`,
  text: `${JSON.stringify(
    {
      release: release.name,
      digest: release.digest,
      generator: generatorVersion,
      target,
      files: files.map(({ path, text }) => ({
        path,
        sha256: hashText(text),
        bytes: bytesOf(text),
      })),
    },
    undefined,
    2,
  )}\n`,
});
