/** The types of a validator and of what it finds, as they stand in every published `.d.ts`. */
export const validatorTypes = `/** One thing that a value breaks: where, which keyword of the schema, and what it allows. */
export interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Says whether a value keeps the schema; what is wrong stands in \`errors\` until the next call. */
export interface Validator<Value> {
  (value: unknown): value is Value;
  readonly errors?: readonly ValidationError[] | null;
}
`;
