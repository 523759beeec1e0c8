import { renderLiteral } from "../expression/javascript-text.ts";
import { runtimeText } from "../rules/runtime-text.ts";
import type { MappingSource } from "./mapping-sources.ts";

/**
 * Writes the expressions of mappings as an ES module that imports nothing and exports `derivations`: by mapping, its
 * functions in the order of its values.
 */
export const renderDerivations = (
  mappings: readonly Pick<MappingSource, "ref" | "derive">[],
): string => {
  const sources = mappings.flatMap(
    ({ derive }) => derive?.values.map(({ source }) => source) ?? [],
  );
  const called = new Set(sources.flatMap(({ uses }) => uses));
  const entries = mappings.flatMap(({ ref, derive }) =>
    derive === undefined
      ? []
      : [
          `  ${renderLiteral(ref)}: [${derive.values.map(({ source }) => source.name).join(", ")}],\n`,
        ],
  );
  return [
    runtimeText([...called].toSorted()),
    ...sources.map(({ text }) => text.replaceAll(/^export const /gmu, "const ")),
    `export const derivations = {\n${entries.join("")}};\n`,
  ].join("");
};
