import type { Snapshot } from "../../registry/model/snapshot.ts";
import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { ReturnModel } from "../../runtime/return-model.ts";
import { families } from "../examples/case-family.ts";
import type { CaseFamily } from "../examples/case-family.ts";
import { fixtureOf } from "../examples/example-document.ts";
import type { ReleaseModel } from "../model/release-model.ts";
import { documentTypeName } from "../model/return-model.ts";
import { renderJson, renderRuleModule } from "../rules/render-rule-module.ts";
import type { RuleGround } from "../rules/rule-ground.ts";
import type { EmittedFile } from "./emitted-file.ts";
import { sortFiles } from "./emitted-file.ts";
import { madeFrom } from "./made-from.ts";
import type { ReturnRules } from "./return-rules.ts";
import { returnRules } from "./return-rules.ts";
import { ruleTypes } from "./rule-types.ts";
import { provenFixtures } from "./proven-fixtures.ts";
import { strictName } from "./schema-unit.ts";

const holidayList = "bank-holidays";

/** The days of the list of bank holidays that ships with the standard; null when none does. */
export const holidaysOf = ({ shipped }: RuleGround): readonly string[] | null => {
  const rows = shipped?.get(holidayList);
  return rows === undefined ? null : (rows.match(/^\d{4}-\d{2}-\d{2}/gmu) ?? []);
};

const definitionsText = (ground: RuleGround): string => {
  const { model, previous = null, references = [] } = ground;
  const plain = { model, previous, references, holidays: holidaysOf(ground) };
  return `const definitions = {...${renderJson(plain)}, rules: ruleModule};
export const runRules = (input) => runRulesOver(definitions, input);
`;
};

const familyOf = (model: ReturnModel): CaseFamily | undefined =>
  Object.values(families).find(({ returnId }) => model.ref.startsWith(`${returnId}@`));

/** Cases of other families have tables like those of the return. */
const plainFamily: CaseFamily = {
  returnId: "",
  tableNames: {},
  columnNames: {},
  keys: {},
  splits: {},
  hasHyphenDates: false,
  lifted: [],
};

const filesOf = async (
  release: ReleaseModel["release"],
  { placed, ground, rules, sources }: ReturnRules,
): Promise<readonly EmittedFile[]> => {
  const { folder, model } = placed;
  const head = `// ${madeFrom(release)}\n// From ${model.ref}.\n`;
  const text = renderRuleModule({ return: model.ref, release: release.name }, sources, {
    head,
    uses: ["runRulesOver"],
    tail: definitionsText(ground),
  });
  const type = strictName(documentTypeName(model), "open");
  const family = familyOf(model) ?? plainFamily;
  const made = rules.flatMap((rule) =>
    rule.examples.map((example) => fixtureOf(ground, family, { rule, example })),
  );
  const fixtures = {
    $comment: madeFrom(release),
    return: model.ref,
    fixtures: await provenFixtures(text, made),
  };
  return [
    { path: `${folder}/rules.js`, text },
    {
      path: `${folder}/rules.d.ts`,
      text: `${head}\nimport type { ${type} } from "./types.js";\n\n${ruleTypes(type)}`,
    },
    { path: `${folder}/rules.fixtures.json`, text: `${JSON.stringify(fixtures, undefined, 2)}\n` },
  ];
};

/**
 * Emits for each return with rules a module that runs them over a document of the return, its types, and those of the
 * rules' examples as documents that hold in the year of the return. The module imports nothing and makes no code while it runs.
 */
export const emitRules = async (
  snapshot: Snapshot,
  { release, returns }: ReleaseModel,
): Promise<Result<readonly EmittedFile[], readonly Problem[]>> => {
  const made = await Promise.all(
    returns.map(async (placed) => {
      const found = returnRules(snapshot, placed);
      if (!found.ok) return found;
      const { value } = found;
      const hasRules = value !== undefined && value.rules.length > 0;
      return ok(hasRules ? await filesOf(release, value) : []);
    }),
  );
  const problems = made.flatMap((one) => (one.ok ? [] : one.error));
  return problems.length > 0
    ? fail(problems)
    : ok(sortFiles(made.flatMap((one) => (one.ok ? one.value : []))));
};
