import { resolve } from "node:path";

import { returnModel } from "../../codegen/model/return-model.ts";
import { rowsOpen } from "../../engine/map/map-report.ts";
import type { TablesMapped } from "../../engine/map/map-tables.ts";
import { renderMapReport, renderMapReportJson } from "../../engine/map/render-map-report.ts";
import { writeMapped } from "../../engine/map/write-mapped.ts";
import type { Snapshot } from "../../registry/model/snapshot.ts";
import type { Problem } from "../../runtime/problems.ts";
import type { Context } from "../check/check-return.ts";
import { returnVersionOf } from "../check/check-return.ts";
import type { Command, Outcome, Typed } from "../command.ts";
import { counted } from "../counted.ts";
import { mapFiles } from "../map/map-files.ts";
import { suggestCodes } from "../map/suggest-codes.ts";
import { dataOption, releaseOption, usage, withRelease } from "../registry-access.ts";
import { writeFolder } from "../return/write-folder.ts";

const write = async (
  { tables }: TablesMapped,
  out: string | undefined,
  { surroundings }: Context,
): Promise<readonly Problem[]> => {
  if (out === undefined) return [];
  const files = writeMapped(tables);
  if (!files.ok) return files.error;
  const folder = resolve(surroundings.cwd, out);
  const problems = await writeFolder(folder, files.value, surroundings);
  if (problems.length === 0)
    surroundings.say(`${counted(files.value.length, "table")} written to ${out}.`);
  return problems;
};

const mapTo = async (release: Snapshot, returnRef: string, context: Context): Promise<Outcome> => {
  const { typed, surroundings } = context;
  const version = returnVersionOf(release, returnRef);
  if (!version.ok) return version.error;
  const model = returnModel(release, version.value);
  if (!model.ok) return model.error;
  const asked = {
    paths: typed.words,
    mappings: typed.texts("mapping"),
    fromReturn: typed.text("from-return"),
  };
  const found = await mapFiles(release, model.value, { ...context, asked });
  if (!found.ok) return found.error;
  const problems = await write(found.value, typed.text("out"), context);
  if (problems.length > 0) return problems;
  const { report } = found.value;
  const render = typed.isSet("json") ? renderMapReportJson : renderMapReport;
  await surroundings.write(render(report, { values: typed.isSet("values") }));
  return report.runs.some((run) => rowsOpen(run) > 0) ? 1 : 0;
};

const wrongUse = (typed: Typed): readonly Problem[] | undefined => {
  if (typed.words.length === 0) return usage("No file or folder was named.", `Usage: ${map.usage}`);
  if (typed.texts("mapping").length === 0)
    return usage("--mapping is missing.", "For example --mapping chorus:sex-annex-a-to-ssda903.");
  return undefined;
};

/** `chorus map`: makes tables of a return of an authority's own, with the mappings of a release. */
export const map: Command = {
  name: "map",
  usage:
    "chorus map PATH… --mapping REF… --return dfe:ssda903@2026 [--out DIR] [--json] | chorus map suggest FILE [--list REF]",
  about:
    "Apply mappings to your own files, or have them suggested, on this machine; nothing leaves it.",
  options: {
    mapping: {
      type: "string",
      value: "REF",
      multiple: true,
      about: "A mapping of the release. May be given again.",
    },
    return: { type: "string", value: "REF", about: "The return to which the mappings lead." },
    "from-return": {
      type: "string",
      value: "REF",
      about: "Read the files as this return: CSV, JSON or XML. As they come unless told.",
    },
    list: {
      type: "string",
      value: "REF",
      about: "With suggest: the code list that your own spellings are compared with.",
    },
    out: {
      type: "string",
      value: "DIR",
      about: "A new folder for the tables, a CSV file each. Without it only the report is given.",
    },
    json: { type: "boolean", about: "The report as JSON." },
    values: {
      type: "boolean",
      about: "Show values that no mapping knows. Keep such a report safe.",
    },
    release: releaseOption,
    data: dataOption,
  },
  run: async (typed, surroundings) => {
    const [act, ...words] = typed.words;
    if (act === "suggest") return suggestCodes(words, { typed, surroundings });
    const wrong = wrongUse(typed);
    if (wrong !== undefined) return wrong;
    const returnRef = typed.text("return");
    if (returnRef === undefined)
      return usage("--return is missing.", "For example --return dfe:ssda903@2026.");
    return withRelease(typed, surroundings, (release) =>
      mapTo(release, returnRef, { typed, surroundings }),
    );
  },
};
