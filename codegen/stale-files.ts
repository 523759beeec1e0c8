import type { EmittedFile } from "./emit/emitted-file.ts";

/** A file that is not what the generator makes now. */
export interface StaleFile {
  readonly path: string;
  readonly state: "missing" | "changed" | "unexpected";
}

/** Compares what the generator makes with what is there, by path; empty when all is fresh. Sorted by path. */
export const compareFiles = (
  expected: readonly EmittedFile[],
  actualByPath: ReadonlyMap<string, string>,
): readonly StaleFile[] => {
  const known = new Set(expected.map(({ path }) => path));
  const differing = expected.flatMap(({ path, text }): readonly StaleFile[] => {
    const actual = actualByPath.get(path);
    if (actual === undefined) return [{ path, state: "missing" }];
    return actual === text ? [] : [{ path, state: "changed" }];
  });
  const unexpected = [...actualByPath.keys()]
    .filter((path) => !known.has(path))
    .map((path): StaleFile => ({ path, state: "unexpected" }));
  return [...differing, ...unexpected].toSorted((a, b) => (a.path < b.path ? -1 : 1));
};
