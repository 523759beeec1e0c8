// Made by chorus 0.3.0 from schema/item. Do not edit: npm run generate.

import type { ItemKind, RegistryItem } from "./types.ts";

/** One thing that a value breaks: where, which keyword of the schema, and what it allows. */
export interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Says whether a value keeps the schema; what is wrong stands in `errors` until the next call. */
export interface Validator<Value> {
  (value: unknown): value is Value;
  readonly errors?: readonly ValidationError[] | null;
}

/** The validator of each kind of item. */
export declare const validators: {
  readonly [Kind in ItemKind]: Validator<Extract<RegistryItem, { readonly kind: Kind }>>;
};
