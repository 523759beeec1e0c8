/** The dialects that a measure can be printed in, by the word that names each. */
export const emittedDialects = ["duckdb", "postgres", "tsql", "spark"] as const;

/** A word that names a dialect. */
export type EmittedDialect = (typeof emittedDialects)[number];
