import type { Snapshot } from "../../registry/model/snapshot.ts";
import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { ReturnModel } from "../../runtime/return-model.ts";
import type { CheckedMeasure } from "../measure/checked-measure.ts";
import { isWorked } from "../measure/checked-measure.ts";
import { checkMeasure, compileMeasure } from "../measure/compile-measure.ts";
import type { IndicatorVersion } from "../measure/measures-model.ts";
import { indicatorsFor } from "../measure/measures-model.ts";
import { renderMeasureModule } from "../measure/render-measure-module.ts";
import type { Placed, ReleaseModel } from "../model/release-model.ts";
import { documentTypeName } from "../model/return-model.ts";
import { renderJson } from "../rules/render-rule-module.ts";
import { calculatorFixture } from "./calculator-fixture.ts";
import { calculatorTypes } from "./calculator-types.ts";
import type { EmittedFile } from "./emitted-file.ts";
import { sortFiles } from "./emitted-file.ts";
import { madeFrom } from "./made-from.ts";
import { versionOfModel } from "./return-rules.ts";
import { holidaysOf } from "./rules.ts";
import { strictName } from "./schema-unit.ts";

type Files = Result<readonly EmittedFile[], readonly Problem[]>;

interface Making {
  readonly release: ReleaseModel["release"];
  readonly placed: Placed<ReturnModel>;
  readonly version: IndicatorVersion;
  readonly checked: CheckedMeasure;
}

const definitionsText = ({ version, checked }: Making): string => {
  const { model, previous = null, references = [] } = checked.ground;
  const { limits = [], doNotUseFor = [] } = version.content.reach ?? {};
  const holidays = holidaysOf(checked.ground);
  const told = { hash: version.hash, limits, doNotUseFor };
  const plain = { model, previous, references, holidays, ...told };
  return `const definitions = {...${renderJson(plain)}, measures: measureModule};
export const measure = (input) => measureOver(definitions, input);
`;
};

const filesOf = async (making: Making): Promise<readonly EmittedFile[]> => {
  const { release, placed, version, checked } = making;
  const { folder, model } = placed;
  const head = `// ${madeFrom(release)}\n// ${version.id}@${version.version} over ${model.ref}.\n`;
  const source = compileMeasure(checked);
  const text = renderMeasureModule({ return: model.ref, release: release.name }, [source], {
    head,
    uses: ["measureOver"],
    tail: definitionsText(making),
  });
  const path = `${folder}/measures/${version.id.replace(":", "-")}`;
  const type = strictName(documentTypeName(model), "open");
  const fixture = await calculatorFixture(text, { model, made: madeFrom(release), source });
  return [
    { path: `${path}.js`, text },
    { path: `${path}.d.ts`, text: `${head}\n${calculatorTypes(type)}` },
    { path: `${path}.fixtures.json`, text: fixture },
  ];
};

const filesOfReturn = async (
  snapshot: Snapshot,
  release: ReleaseModel["release"],
  placed: Placed<ReturnModel>,
): Promise<Files> => {
  const of = versionOfModel(snapshot, placed.model);
  if (of === undefined || placed.tables !== undefined) return ok([]);
  const problems: Problem[] = [];
  const files: EmittedFile[] = [];
  for (const version of indicatorsFor(snapshot, of)) {
    if (!isWorked(version.content)) continue;
    const checked = checkMeasure(snapshot, of, version.content);
    if (checked.ok)
      files.push(...(await filesOf({ release, placed, version, checked: checked.value })));
    else problems.push(...checked.error);
  }
  return problems.length > 0 ? fail(problems) : ok(files);
};

/**
 * Emits for each indicator and return that it is worked out from a module that does so over a document of the return,
 * its types, and a fixture. The module imports nothing and makes no code while it runs. It gives true counts.
 */
export const emitCalculators = async (
  snapshot: Snapshot,
  { release, returns }: ReleaseModel,
): Promise<Files> => {
  const made: Files[] = [];
  for (const placed of returns) made.push(await filesOfReturn(snapshot, release, placed));
  const problems = made.flatMap((one) => (one.ok ? [] : one.error));
  return problems.length > 0
    ? fail(problems)
    : ok(sortFiles(made.flatMap((one) => (one.ok ? one.value : []))));
};
