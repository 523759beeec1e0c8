/** A file as an emitter makes it: a relative path with forward slashes, and its text. */
export interface EmittedFile {
  readonly path: string;
  readonly text: string;
}

/** Orders files by path, so that the same files always come in the same order. */
export const sortFiles = (files: readonly EmittedFile[]): readonly EmittedFile[] =>
  files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
