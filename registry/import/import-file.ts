/** A file to import: its path below the folder that was named, with slashes, and its bytes. */
export interface ImportFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Most bytes that a file to import may have. */
export const mostBytes = 5_000_000;
