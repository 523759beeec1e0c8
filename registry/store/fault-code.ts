/** The code that Node gives a failure of the file system, for example ENOENT; empty when it has none. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "";
