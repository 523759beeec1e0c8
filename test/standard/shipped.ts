import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { Ajv2020 } from "ajv/dist/2020.js";
import type { ErrorObject } from "ajv";
import { fullFormats } from "ajv-formats/dist/formats.js";
import { parseDocument } from "yaml";

import { parseItemRef } from "../../registry/identity/item-ref.ts";
import type { RegistryItem } from "../../generated/items/types.ts";

/** A file under `standard/`, as read. */
export interface ShippedFile {
  /** Path below `standard/`, with forward slashes. */
  readonly path: string;
  readonly content: unknown;
  /** What the YAML parser found wrong or doubtful. */
  readonly faults: readonly string[];
}

const folder = "standard";
const schemaFolder = "schema/item";

const readShipped = (path: string): ShippedFile => {
  const document = parseDocument(readFileSync(join(folder, path), "utf8"), { uniqueKeys: true });
  const faults = [...document.errors, ...document.warnings].map(({ message }) => message);
  return { path, content: document.toJS(), faults };
};

/** Every item file of the shipped standard; lists of releases are no items. */
export const shippedFiles: readonly ShippedFile[] = readdirSync(folder, {
  recursive: true,
  encoding: "utf8",
})
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".yaml") && !path.startsWith("releases/"))
  .toSorted()
  .map(readShipped);

const createAjv = (): Ajv2020 => {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
  ajv.addVocabulary(["x-enum-descriptions", "x-refers-to"]);
  ajv.addFormat("date", fullFormats.date);
  ajv.addFormat("regex", fullFormats.regex);
  ajv.addFormat("uri", (text: string) => URL.canParse(text));
  ajv.addFormat("item-ref", (text: string) => parseItemRef(text).ok);
  ajv.addFormat("cel", (text: string) => text.trim() !== "");
  for (const name of readdirSync(schemaFolder)) {
    const schema: object = JSON.parse(readFileSync(join(schemaFolder, name), "utf8"));
    ajv.addSchema(schema);
  }
  return ajv;
};

const ajv = createAjv();

const kindOf = (content: unknown): string => {
  const kind: unknown =
    typeof content === "object" && content !== null ? Reflect.get(content, "kind") : undefined;
  return typeof kind === "string" ? kind : "";
};

const lineOf = ({ instancePath, message, params }: ErrorObject): string =>
  `${instancePath} ${message ?? ""} ${JSON.stringify(params)}`;

const validatorOf = (content: unknown) =>
  ajv.getSchema<RegistryItem>(`${kindOf(content)}.schema.json`);

/** What the schema of its kind says against a content; empty when it keeps it. */
export const schemaProblems = (content: unknown): readonly string[] => {
  const validate = validatorOf(content);
  if (validate === undefined) return [`no schema for kind "${kindOf(content)}"`];
  return validate(content) ? [] : (validate.errors ?? []).map(lineOf);
};

const isItem = (content: unknown): content is RegistryItem => schemaProblems(content).length === 0;

/** Every shipped item that keeps its schema. */
export const shippedItems: readonly RegistryItem[] = shippedFiles
  .map(({ content }) => content)
  .filter(isItem);

/** Shipped items of one kind. */
export const shippedOf = <Kind extends RegistryItem["kind"]>(
  kind: Kind,
): readonly Extract<RegistryItem, { kind: Kind }>[] =>
  shippedItems.filter((item): item is Extract<RegistryItem, { kind: Kind }> => item.kind === kind);
