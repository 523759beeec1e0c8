/** A JSON value, read-only. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue };

/** The part of JSON Schema 2020-12 that item schemas use and emitters write. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly $comment?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: JsonValue;
  readonly enum?: readonly JsonValue[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly not?: JsonSchema;
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly else?: JsonSchema;
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  /** Kinds of item that a reference may name. */
  readonly "x-refers-to"?: readonly string[];
  /** What each member of an enumeration means. */
  readonly "x-enum-descriptions"?: Readonly<Record<string, string>>;
  /** What each code is called. */
  readonly "x-labels"?: Readonly<Record<string, string>>;
  /** Exact references of the items that a schema was made from. */
  readonly "x-item"?: string | readonly string[];
}

/** The last step of a `$ref`: the name of the definition it points at. */
export const refName = (ref: string): string => ref.slice(ref.lastIndexOf("/") + 1);
