import { createHash } from "node:crypto";

import type { ArtefactFile, Target } from "../../codegen/generate.ts";
import type { Snapshot } from "../../registry/model/snapshot.ts";
import { artefactPath } from "./paths.ts";

/** Makes the files of a release; the same release gives the same bytes. */
export type Generate = (release: Snapshot) => Promise<readonly ArtefactFile[]>;

/** A generated file, ready to be sent. */
export interface ShelvedFile {
  readonly target: Target;
  readonly path: string;
  readonly url: string;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly bytes: Buffer;
}

/** The generated files of releases: made when first asked for, then kept. */
export interface ArtefactShelf {
  readonly filesOf: (release: Snapshot) => Promise<readonly ShelvedFile[]>;
}

/** The SHA-256 of bytes, in hexadecimal digits. */
export const sha256Of = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");

const shelve = (release: string, { target, path, text }: ArtefactFile): ShelvedFile => {
  const bytes = Buffer.from(text, "utf8");
  return { target, path, url: artefactPath(release, target, path), sha256: sha256Of(bytes), bytes };
};

/** Makes an empty shelf. */
export const createArtefactShelf = (generate: Generate): ArtefactShelf => {
  const filesByDigest = new Map<string, Promise<readonly ShelvedFile[]>>();
  const make = async (release: Snapshot): Promise<readonly ShelvedFile[]> =>
    (await generate(release)).map((file) => shelve(release.name, file));
  return {
    filesOf: async (release) => {
      const known = filesByDigest.get(release.digest);
      if (known !== undefined) return known;
      const files = make(release);
      filesByDigest.set(release.digest, files);
      try {
        return await files;
      } catch (cause) {
        // The next asker tries again.
        filesByDigest.delete(release.digest);
        throw cause;
      }
    },
  };
};
