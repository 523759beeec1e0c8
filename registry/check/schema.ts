import {
  fieldsByType,
  itemKinds,
  typeNameByKind,
  unionTypes,
} from "../../generated/items/fields.ts";
import type { ItemKind, RegistryItem } from "../../generated/items/types.ts";
import type { ValidationError } from "../../generated/items/validators.js";
import { validators } from "../../generated/items/validators.js";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { CheckTitle, Remark } from "./finding.ts";
import { nearestName } from "./nearest.ts";

/** Content keeps the schema of its kind; each thing that does not is told in words. */
export const schemaCheck: CheckTitle = {
  code: "ITEM_SCHEMA",
  title: "The item is written as its kind asks",
  severity: "error",
  fix: "Compare it with the schema of its kind in schema/item/.",
};

const isItemKind = (kind: unknown): kind is ItemKind => itemKinds.some((known) => known === kind);

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;

const valueAt = (content: unknown, pointer: string): unknown =>
  pointer
    .split("/")
    .slice(1)
    .reduce(
      (value, segment) => fieldOf(value, segment.replaceAll("~1", "/").replaceAll("~0", "~")),
      content,
    );

const quoted = (values: readonly unknown[]): string => values.map(String).join(", ");

const lastName = (pointer: string): string => {
  const segments = pointer.split("/").slice(1);
  const last = segments.at(-1) ?? "the item";
  return /^\d+$/u.test(last)
    ? `Entry ${Number(last) + 1} of "${segments.at(-2) ?? "the list"}"`
    : `"${last}"`;
};

const typeWords: Readonly<Record<string, string>> = {
  string: "text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "a group of named values",
};

const formatWords: Readonly<Record<string, string>> = {
  "item-ref": "a reference such as dfe:sex, dfe:sex@2 or dfe:sex@2.0.0",
  date: "a day that exists, as yyyy-mm-dd",
  uri: "a web address",
  regex: "a regular expression",
};

const patternWords = (name: string): string => {
  if (name === '"id"')
    return "an id such as dfe:placement-type: agency, colon, slug, in lower case";
  if (name === '"version"') return "a version of three numbers, such as 1.0.0";
  return name === '"language"'
    ? "a language tag, such as en or cy"
    : "of the form that the schema gives";
};

const wrongType = (error: ValidationError, name: string, value: unknown): Remark => {
  const wanted = String(error.params["type"]);
  const isBare = wanted === "string" && (typeof value === "number" || typeof value === "boolean");
  return {
    pointer: error.instancePath,
    message: `${name} must be ${typeWords[wanted] ?? wanted}.`,
    ...(isBare ? { fix: `Put it in quotes: '${String(value)}'.` } : {}),
  };
};

const unknownField = (error: ValidationError, type: string | undefined): Remark => {
  const name = String(error.params["additionalProperty"]);
  const known =
    type === undefined ? undefined : fieldsByType[type]?.map(({ property }) => property);
  const meant = known === undefined ? undefined : nearestName(name, known);
  return {
    pointer: `${error.instancePath}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`,
    message: `"${name}" is not a field that belongs here.`,
    fix: meant === undefined ? "Remove it, or check its spelling." : `Did you mean "${meant}"?`,
  };
};

const notOneOf = (pointer: string, value: unknown, allowed: readonly unknown[]): Remark => {
  const meant = typeof value === "string" ? nearestName(value, allowed.map(String)) : undefined;
  return {
    pointer,
    message: `${lastName(pointer)} must be one of: ${quoted(allowed)}.`,
    ...(meant === undefined ? {} : { fix: `Did you mean ${meant}?` }),
  };
};

const limitWords: Readonly<Record<string, string>> = {
  minLength: "must not be empty",
  minItems: "must have at least one entry",
  uniqueItems: "must not name a thing twice",
};

const limitRemark = (error: ValidationError, name: string): Remark => {
  const limit = String(error.params["limit"]);
  const words: Readonly<Record<string, string>> = {
    ...limitWords,
    minimum: `must be at least ${limit}`,
    maximum: `must be at most ${limit}`,
    maxLength: `must have at most ${limit} characters`,
    maxItems: `must have at most ${limit} entries`,
    format: `must be ${formatWords[String(error.params["format"])] ?? "well formed"}`,
    pattern: `must be ${patternWords(name)}`,
  };
  return {
    pointer: error.instancePath,
    message: `${name} ${words[error.keyword] ?? error.message ?? "is wrong"}.`,
  };
};

/** One schema error in words. */
const remarkOf = (error: ValidationError, content: unknown, type: string | undefined): Remark => {
  const name = lastName(error.instancePath);
  const value = valueAt(content, error.instancePath);
  switch (error.keyword) {
    case "required": {
      const missing = String(error.params["missingProperty"]);
      return {
        pointer: error.instancePath,
        message: `"${missing}" is missing.`,
        fix: `Add "${missing}".`,
      };
    }
    case "additionalProperties":
      return unknownField(error, type);
    case "type":
      return wrongType(error, name, value);
    case "enum":
    case "const":
      return notOneOf(
        error.instancePath,
        value,
        [error.params["allowedValues"] ?? error.params["allowedValue"]].flat(),
      );
    default:
      return limitRemark(error, name);
  }
};

const typeOfKind = (kind: unknown): string | undefined =>
  typeof kind === "string"
    ? Object.values(unionTypes).flatMap((types) =>
        Object.hasOwn(types, kind) ? [types[kind]] : [],
      )[0]
    : undefined;

const isInside = (pointer: string, root: string): boolean =>
  pointer === root || pointer.startsWith(`${root}/`);

/** An error below a union belongs to the form that its `kind` names; those of the other forms are noise. */
const isOfForm = (error: ValidationError, root: string, type: string): boolean => {
  const known = fieldsByType[type]?.map(({ property }) => property) ?? [];
  const below = error.instancePath.slice(root.length + 1).split("/")[0] ?? "";
  if (error.keyword === "required" && below === "")
    return known.includes(String(error.params["missingProperty"]));
  if (error.keyword === "additionalProperties" && below === "")
    return !known.includes(String(error.params["additionalProperty"]));
  return below !== "kind" && known.includes(below);
};

const unionRemarks = (
  errors: readonly ValidationError[],
  root: string,
  content: unknown,
): readonly Remark[] => {
  const value = valueAt(content, root);
  const inside = errors.filter(
    (error) => isInside(error.instancePath, root) && error.keyword !== "oneOf",
  );
  const type = typeOfKind(fieldOf(value, "kind"));
  if (type !== undefined)
    return inside
      .filter((error) => isOfForm(error, root, type))
      .map((error) => remarkOf(error, content, type));
  const kinds = inside.flatMap((error) =>
    error.keyword === "const" ? [error.params["allowedValue"]] : [],
  );
  if (typeof value !== "object" || value === null)
    return [
      {
        pointer: root,
        message: `${lastName(root)} must be a group of named values with a "kind".`,
      },
    ];
  return [
    kinds.length === 0
      ? { pointer: root, message: `"kind" is missing.`, fix: `Add "kind".` }
      : notOneOf(`${root}/kind`, fieldOf(value, "kind"), [...new Set(kinds)]),
  ];
};

const distinct = (remarks: readonly Remark[]): readonly Remark[] => [
  ...new Map(remarks.map((remark) => [`${remark.pointer}\n${remark.message}`, remark])).values(),
];

const remarksOf = (
  errors: readonly ValidationError[],
  content: unknown,
  type: string,
): readonly Remark[] => {
  const unions = errors
    .filter(({ keyword }) => keyword === "oneOf")
    .map(({ instancePath }) => instancePath);
  const plain = errors.filter(
    ({ instancePath }) => !unions.some((root) => isInside(instancePath, root)),
  );
  return distinct([
    ...plain.map((error) => remarkOf(error, content, error.instancePath === "" ? type : undefined)),
    ...unions.flatMap((root) => unionRemarks(errors, root, content)),
  ]);
};

const shapeless = (message: string, fix: string, pointer = ""): Result<never, readonly Remark[]> =>
  fail([{ pointer, message, fix }]);

/** Reads plain data as an item: the item, or everything in which it does not keep the schema of its kind. */
export const parseItem = (content: unknown): Result<RegistryItem, readonly Remark[]> => {
  if (typeof content !== "object" || content === null || Array.isArray(content))
    return shapeless(
      "This file does not hold an item.",
      "Write one item in each file, with kind, id and version.",
    );
  const kind = fieldOf(content, "kind");
  if (kind === undefined)
    return shapeless('"kind" is missing.', `Begin with kind: one of ${quoted(itemKinds)}.`);
  if (!isItemKind(kind)) return fail([notOneOf("/kind", kind, itemKinds)]);
  const validate = validators[kind];
  if (validate(content)) return ok(content);
  return fail(remarksOf(validate.errors ?? [], content, typeNameByKind[kind]));
};
