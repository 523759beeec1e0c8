import type { Problem } from "../runtime/problems.ts";
import { problemOf } from "../runtime/problems.ts";
import type { JsonSchema } from "./json-schema.ts";
import { refName } from "./json-schema.ts";
import type { SchemaFile } from "./own/item-schemas.ts";
import { rootType } from "./own/item-schemas.ts";

/** Where the check stands: the file, a JSON pointer in it, and all named types. */
interface Spot {
  readonly file: string;
  readonly pointer: string;
  readonly types: ReadonlyMap<string, JsonSchema>;
}

const at = (spot: Spot, message: string): Problem =>
  problemOf("SCHEMA_OUTSIDE_PROFILE", message, {
    place: { file: spot.file, pointer: spot.pointer },
  });

const step = (spot: Spot, ...names: readonly string[]): Spot => ({
  ...spot,
  pointer: names.reduce(
    (pointer, name) => `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`,
    spot.pointer,
  ),
});

const allowedKeywords = {
  object: ["type", "additionalProperties", "required", "properties"],
  enum: ["type", "enum", "x-enum-descriptions"],
  string: ["type", "const", "minLength", "maxLength", "pattern", "format", "x-refers-to"],
  integer: ["type", "minimum", "maximum"],
  number: ["type", "minimum", "maximum"],
  boolean: ["type"],
  array: ["type", "items", "minItems", "maxItems", "uniqueItems"],
  reference: ["$ref"],
  union: ["oneOf"],
} as const;

type Form = keyof typeof allowedKeywords;

const isForm = (word: unknown): word is Form =>
  typeof word === "string" && Object.hasOwn(allowedKeywords, word);

/** What a schema is, by its most telling keyword; undefined when the profile has nothing like it. */
const formOf = (schema: JsonSchema): Form | undefined => {
  if (schema.$ref !== undefined) return "reference";
  if (schema.oneOf !== undefined) return "union";
  if (schema.enum !== undefined) return "enum";
  return isForm(schema.type) ? schema.type : undefined;
};

const checkKeywords = (spot: Spot, schema: JsonSchema, form: Form): readonly Problem[] => {
  const allowed: readonly string[] = [...allowedKeywords[form], "description"];
  return Object.keys(schema)
    .filter((keyword) => !allowed.includes(keyword))
    .map((keyword) => at(step(spot, keyword), `The keyword ${keyword} is outside the profile.`));
};

const checkDescription = (spot: Spot, schema: JsonSchema): readonly Problem[] =>
  (schema.description ?? "").trim() === "" ? [at(spot, "It has no description.")] : [];

const checkReference = (spot: Spot, schema: JsonSchema): readonly Problem[] =>
  spot.types.has(refName(schema.$ref ?? ""))
    ? []
    : [at(step(spot, "$ref"), `${schema.$ref ?? ""} names no type of these schemas.`)];

const checkUnion = (spot: Spot, schema: JsonSchema): readonly Problem[] => {
  const members = (schema.oneOf ?? []).map((member) => spot.types.get(refName(member.$ref ?? "")));
  const kinds = members.map((member) => member?.properties?.["kind"]?.const);
  const areNamed = kinds.every((kind) => typeof kind === "string");
  if (!areNamed) {
    return [at(step(spot, "oneOf"), "Each member is a named object with a kind of its own.")];
  }
  return new Set(kinds).size === kinds.length
    ? []
    : [at(step(spot, "oneOf"), "Two members have the same kind.")];
};

const checkRefersTo = (spot: Spot, schema: JsonSchema): readonly Problem[] => {
  const isReference = schema.format === "item-ref";
  const kinds = schema["x-refers-to"];
  if (isReference && (kinds === undefined || kinds.length === 0)) {
    return [at(spot, "A reference says with x-refers-to which kinds it leads to.")];
  }
  return !isReference && kinds !== undefined
    ? [at(step(spot, "x-refers-to"), "Only a reference (format item-ref) has x-refers-to.")]
    : [];
};

const checkValue = (spot: Spot, schema: JsonSchema): readonly Problem[] => {
  const form = formOf(schema);
  if (form === undefined) {
    return [at(spot, "A value has one type: no scalar unions, no maps, nothing untyped.")];
  }
  if (form === "object") return [at(spot, "An object stands under a name of its own in $defs.")];
  if (form === "enum") return [at(spot, "An enumeration stands under a name of its own in $defs.")];
  return [
    ...checkKeywords(spot, schema, form),
    ...(form === "reference" ? checkReference(spot, schema) : []),
    ...(form === "union" ? checkUnion(spot, schema) : []),
    ...(form === "string" ? checkRefersTo(spot, schema) : []),
    ...(form === "array" ? checkItems(spot, schema) : []),
  ];
};

const checkItems = (spot: Spot, schema: JsonSchema): readonly Problem[] => {
  if (schema.items === undefined) return [at(spot, "A list says what its entries are.")];
  if (schema.items.items !== undefined) {
    return [at(step(spot, "items"), "A list of lists has no type of its own; name the inner one.")];
  }
  return checkValue(step(spot, "items"), schema.items);
};

const checkField = (spot: Spot, name: string, schema: JsonSchema): readonly Problem[] => [
  ...(/^(?!__)[A-Za-z_][A-Za-z0-9_]*$/u.test(name)
    ? []
    : [at(spot, `${name} is not a name that GraphQL can carry.`)]),
  ...checkDescription(spot, schema),
  ...checkValue(spot, schema),
];

const checkObject = (spot: Spot, schema: JsonSchema): readonly Problem[] => {
  const fields = schema.properties ?? {};
  const strays = (schema.required ?? []).filter((name) => !Object.hasOwn(fields, name));
  return [
    ...checkDescription(spot, schema),
    ...(schema.additionalProperties === false
      ? []
      : [at(spot, "An object closes itself: additionalProperties is false.")]),
    ...strays.map((name) => at(step(spot, "required"), `${name} is required but not described.`)),
    ...Object.entries(fields).flatMap(([name, field]) =>
      checkField(step(spot, "properties", name), name, field),
    ),
  ];
};

/** GraphQL's own words, and names it keeps for itself. */
const isEnumMember = (value: unknown): value is string =>
  typeof value === "string" &&
  /^(?!__)[A-Za-z_][A-Za-z0-9_]*$/u.test(value) &&
  !["true", "false", "null"].includes(value);

const checkEnum = (spot: Spot, schema: JsonSchema): readonly Problem[] => {
  const descriptions = schema["x-enum-descriptions"] ?? {};
  const members = schema.enum ?? [];
  return [
    ...checkDescription(spot, schema),
    ...checkKeywords(spot, schema, "enum"),
    ...members.flatMap((member, index) => {
      const here = step(spot, "enum", String(index));
      if (!isEnumMember(member)) {
        return [at(here, `${JSON.stringify(member)} is not a word that GraphQL can carry.`)];
      }
      return (descriptions[member] ?? "").trim() === ""
        ? [at(here, `${member} has no description in x-enum-descriptions.`)]
        : [];
    }),
  ];
};

const checkType = (spot: Spot, schema: JsonSchema): readonly Problem[] => {
  const form = formOf(schema);
  if (form === "enum") return checkEnum(spot, schema);
  if (form !== "object") return [at(spot, "A named type is an object or an enumeration.")];
  return [...checkKeywords(spot, schema, form), ...checkObject(spot, schema)];
};

/** The title of a root is its name; a type in $defs has no title. */
const untitled = (schema: JsonSchema): JsonSchema => {
  const { title: _title, ...type } = rootType(schema);
  return type;
};

interface NamedSpot {
  readonly name: string;
  readonly schema: JsonSchema;
  readonly file: string;
  readonly pointer: string;
}

const isShelf = (schema: JsonSchema): boolean =>
  schema.type === undefined && schema.$defs !== undefined;

const namedTypes = ({ path, schema }: SchemaFile): readonly NamedSpot[] => [
  ...(isShelf(schema)
    ? []
    : [{ name: schema.title ?? "", schema: untitled(schema), file: path, pointer: "" }]),
  ...Object.entries(schema.$defs ?? {}).map(([name, type]) => ({
    name,
    schema: type,
    file: path,
    pointer: `/$defs/${name}`,
  })),
];

const checkNames = (
  named: readonly NamedSpot[],
  reserved: ReadonlySet<string>,
): readonly Problem[] => {
  const first = new Map(named.toReversed().map((spot) => [spot.name, spot]));
  return named.flatMap((spot) => {
    const here: Spot = { ...spot, types: new Map() };
    if (!/^[A-Z][A-Za-z0-9]*$/u.test(spot.name)) {
      return [at(here, `"${spot.name}" is not a type name: write a title such as DataElement.`)];
    }
    if (reserved.has(spot.name)) {
      return [at(here, `${spot.name} is a name of TypeScript, the browser or the API.`)];
    }
    return first.get(spot.name) === spot
      ? []
      : [at(here, `${spot.name} names two types; names are unique over all schemas.`)];
  });
};

/** Names that the API gives to types of its own. */
const apiNames = ["RegistryItem", "ItemKind", "Node", "Query", "Mutation", "Subscription"];

/**
 * Checks item schemas against the profile from which TypeScript, validators and the API can all be made. Reserved are
 * type names that would shadow something a reader knows, such as those of TypeScript's own libraries.
 */
export const checkProfile = (
  files: readonly SchemaFile[],
  reserved: ReadonlySet<string> = new Set(),
): readonly Problem[] => {
  const named = files.flatMap(namedTypes);
  const types = new Map(named.map(({ name, schema }) => [name, schema]));
  return [
    ...named.flatMap((spot) => checkType({ ...spot, types }, spot.schema)),
    ...checkNames(named, new Set([...reserved, ...apiNames])),
  ];
};

/** The names of the types and values that a TypeScript library file declares. */
export const declaredNames = (libraryText: string): readonly string[] =>
  [...libraryText.matchAll(/^(?:declare )?(?:interface|type|var|class|namespace) (\w+)/gmu)].map(
    (match) => match[1] ?? "",
  );
