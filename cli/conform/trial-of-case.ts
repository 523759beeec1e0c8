import type { DayNumber } from "../../runtime/dates.ts";
import type { InputForm } from "../../runtime/row.ts";
import type { CaseTable } from "../../codegen/examples/case-rows.ts";
import type { RuleCase } from "./case-file.ts";
import type { Trial, TrialGround } from "./run-rule-over.ts";
import { dayOf } from "./run-rule-over.ts";

const lastEnding = "_last";

const isTable = (value: unknown): value is CaseTable =>
  typeof value === "object" && value !== null && "columns" in value && "rows" in value;

/** The lists of a case, by the name of the reference list that they stand for. */
const referencesOf = (
  { metadata }: RuleCase,
  { references }: TrialGround,
): Readonly<Record<string, CaseTable>> =>
  Object.fromEntries(
    Object.entries(metadata).flatMap(([name, value]) => {
      const word = name.split("_")[0]?.toLowerCase().replace(/s$/u, "") ?? name;
      const list = references.find((one) => one.name.toLowerCase().includes(word));
      return list !== undefined && isTable(value) ? [[list.name, value]] : [];
    }),
  );

/** The census names its collection by the day that it refers to. */
const referenceDate = ({ tables }: RuleCase): DayNumber | undefined => {
  const header = tables["Header"];
  const at = header?.columns.indexOf("ReferenceDate") ?? -1;
  return at < 0 ? undefined : dayOf(header?.rows[0]?.[at]);
};

/** The form in which the return of a case came, where it says so. */
const formOf = ({ metadata }: RuleCase): InputForm | undefined => {
  const format = metadata["file_format"];
  const named = typeof format === "string" ? format.toUpperCase() : "";
  return (["CSV", "JSON", "XML"] as const).find((form) => form === named);
};

/** A case as something to try a rule on. */
export const trialOfCase = (ground: TrialGround, one: RuleCase): Trial => {
  const tables = Object.entries(one.tables);
  const last = tables.filter(([name]) => name.endsWith(lastEnding));
  const authority = one.metadata["localAuthority"];
  return {
    tables: Object.fromEntries(tables.filter(([name]) => !name.endsWith(lastEnding))),
    last:
      last.length === 0
        ? undefined
        : Object.fromEntries(
            last.map(([name, table]) => [name.slice(0, -lastEnding.length), table]),
          ),
    references: referencesOf(one, ground),
    start: dayOf(one.metadata["collection_start"]),
    end: dayOf(one.metadata["collection_end"]) ?? referenceDate(one),
    authority: typeof authority === "string" ? authority : undefined,
    form: formOf(one),
  };
};
