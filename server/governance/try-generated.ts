import { schemaUnits } from "../../codegen/emit/schema-units.ts";
import type { SchemaUnit } from "../../codegen/emit/schema-unit.ts";
import { renderValidators } from "../../codegen/emit/standalone.ts";
import { fixtureCases } from "../../codegen/emit/voice-records.ts";
import { releaseModel } from "../../codegen/model/release-model.ts";
import { voiceModel } from "../../codegen/model/voice-model.ts";
import type { ItemVersion, Snapshot } from "../../registry/model/snapshot.ts";
import { tryRules } from "./try-rules.ts";

type Validate = (value: unknown) => boolean;

const isValidate = (value: unknown): value is Validate => typeof value === "function";

/** Loads the text of a validator module, as whoever installs it does. */
const loadValidator = async (text: string): Promise<Validate | undefined> => {
  const loaded: unknown = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  const validate: unknown =
    typeof loaded === "object" && loaded !== null ? Reflect.get(loaded, "validate") : undefined;
  return isValidate(validate) ? validate : undefined;
};

/** Kinds of item from which validators are made. */
const madeFrom: ReadonlySet<string> = new Set(["return", "record", "voice-field"]);

const tryUnit = async (
  version: ItemVersion,
  { name, strictness, schema }: SchemaUnit,
  snapshot: Snapshot,
): Promise<readonly string[]> => {
  const validate = await loadValidator(renderValidators({ validate: schema }));
  const what = `The ${strictness} validator of ${version.id} (${name})`;
  if (validate === undefined) return [`${what} cannot be loaded.`];
  const model = version.content.kind === "voice-field" ? voiceModel(snapshot, version) : undefined;
  if (model?.ok !== true || strictness === "open") return [];
  return fixtureCases(model.value).flatMap(({ name: fixture, record, ...rest }) => {
    if (record === undefined) return [];
    const isGood = !("breaks" in rest && rest.breaks !== undefined);
    if (validate(record) === isGood) return [];
    return [`${what} ${isGood ? "refuses" : "lets through"} the example "${fixture}".`];
  });
};

/** What is wrong with what is generated from one version, tried on its own examples; empty when all passes. */
export const tryGenerated = async (
  version: ItemVersion,
  snapshot: Snapshot,
  isNew: (ref: string) => boolean,
): Promise<readonly string[]> => {
  if (!madeFrom.has(version.content.kind)) return [];
  const model = releaseModel(snapshot, { items: [`${version.id}@${version.version}`] });
  if (!model.ok) return model.error.map(({ message }) => message);
  const tried = schemaUnits(model.value).map((unit) => tryUnit(version, unit, snapshot));
  const problems = (await Promise.all(tried)).flat();
  if (version.content.kind !== "return") return problems;
  return [...problems, ...(await tryRules(model.value, snapshot, isNew))];
};
