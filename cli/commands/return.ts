import type { Command } from "../command.ts";
import { dataOption, releaseOption, usage, withRelease } from "../registry-access.ts";
import { buildReturn, parseBuild } from "../return/build-return.ts";

const how = "Usage: chorus return build --return REF --from PATH… --form xml --out PATH";

/** `chorus return`: makes a return of tables. */
export const returnCommand: Command = {
  name: "return",
  usage:
    "chorus return build --return dfe:cin-census@2025 --from PATH… --form xml --out PATH [--mapping REF]… [--header LEA=201]…",
  about: "Build a return from tables in its own names, on this machine; nothing leaves it.",
  options: {
    return: { type: "string", value: "REF", about: "The return, for example dfe:ssda903@2026." },
    from: {
      type: "string",
      value: "PATH",
      multiple: true,
      about:
        "A file or folder with its tables: CSV, one file a table, JSON or XML. May be given again.",
    },
    form: { type: "string", value: "FORM", about: "Form of the return", oneOf: ["xml", "csv"] },
    out: {
      type: "string",
      value: "PATH",
      about: "What to write: of XML a file, of CSV a new folder with a file for each table.",
    },
    header: {
      type: "string",
      value: "NAME=VALUE",
      multiple: true,
      about: "A value of the header, for example LEA=201. May be given again.",
    },
    "header-file": {
      type: "string",
      value: "FILE",
      about: 'Values of the header as JSON, for example {"LEA": "201", "SoftwareCode": "Fern"}.',
    },
    mapping: {
      type: "string",
      value: "REF",
      multiple: true,
      about:
        "A mapping of the release, for files in names or codes of your own. May be given again.",
    },
    "from-return": {
      type: "string",
      value: "REF",
      about: "With --mapping: read the files as this return. As they come unless told.",
    },
    "with-findings": {
      type: "boolean",
      about: "Write the return although its structure has errors, or values were left open.",
    },
    release: releaseOption,
    data: dataOption,
  },
  run: async (typed, surroundings) => {
    const [act, other] = typed.words;
    if (act === undefined) return usage("Say what to do with a return.", how);
    if (act !== "build") return usage(`There is no "return ${act}".`, how);
    if (other !== undefined)
      return usage(`"${other}" is one word too many; files are named with --from.`, how);
    const asked = parseBuild(typed);
    if (!asked.ok) return asked.error;
    return withRelease(typed, surroundings, (release) =>
      buildReturn(release, asked.value, { typed, surroundings }),
    );
  },
};
