// Made by chorus 0.3.0 from release 2026.1 (sha256:1111111111111111111111111111111111111111111111111111111111111111).
// From club:club@2026.0.0, club:visit@1.0.0.

import type { ClubVisit } from "./types.js";

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

/** One row of Visit. */
export declare const validate: Validator<ClubVisit>;
