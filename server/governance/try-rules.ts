import { yearOfExample } from "../../codegen/examples/rule-examples.ts";
import type { EmittedFile } from "../../codegen/emit/emitted-file.ts";
import { returnRules } from "../../codegen/emit/return-rules.ts";
import { emitRules } from "../../codegen/emit/rules.ts";
import type { ReleaseModel } from "../../codegen/model/release-model.ts";
import type { Snapshot } from "../../registry/model/snapshot.ts";

const isListed = (value: unknown): value is { readonly fixtures: readonly unknown[] } =>
  typeof value === "object" && value !== null && "fixtures" in value;

const textAt = (value: unknown, name: string): string =>
  typeof value === "object" && value !== null ? String(Reflect.get(value, name)) : "";

/** The examples that hold when the module itself is run over them. */
const provenIn = (files: readonly EmittedFile[]): ReadonlySet<string> =>
  new Set(
    files
      .filter(({ path }) => path.endsWith("rules.fixtures.json"))
      .flatMap(({ text }) => {
        const listed: unknown = JSON.parse(text);
        return isListed(listed) ? listed.fixtures : [];
      })
      .map((fixture) => `${textAt(fixture, "item")} ${textAt(fixture, "name")}`),
  );

/**
 * What is wrong with the rules of returns when their module is run over the examples of the rules that are new: an example
 * that plays in the return's year has to hold.
 */
export const tryRules = async (
  model: ReleaseModel,
  snapshot: Snapshot,
  isNew: (ref: string) => boolean,
): Promise<readonly string[]> => {
  const emitted = await emitRules(snapshot, model);
  if (!emitted.ok) return emitted.error.map(({ message }) => message);
  const proven = provenIn(emitted.value);
  return model.returns.flatMap((placed) => {
    const found = returnRules(snapshot, placed);
    const rules = found.ok ? (found.value?.rules ?? []) : [];
    return rules
      .filter(({ id, version }) => isNew(`${id}@${version}`))
      .flatMap((rule) =>
        rule.examples
          .filter((example) => yearOfExample(rule, example) === placed.model.collectionYear)
          .filter(({ name }) => !proven.has(`${rule.id}@${rule.version} ${name}`))
          .map(
            ({ name }) =>
              `${rule.id}: its example "${name}" does not hold when ${placed.model.ref} runs it.`,
          ),
      );
  });
};
