import type { OptionSpec } from "../command.ts";

/** The option that reads files as those of another year. */
export const yearOption: OptionSpec = {
  type: "string",
  value: "YEAR",
  about: "Collection year in place of the return's own, for files of another year.",
};

/** The option that names what indicators look things up in. */
export const listsOption: OptionSpec = {
  type: "string",
  value: "DIR",
  multiple: true,
  about: "Lists that indicators look things up in: CSV files and Excel workbooks.",
};

/** The option that says whose records they are. */
export const authorityOption: OptionSpec = {
  type: "string",
  value: "CODE",
  about: "ONS code of the authority, for example E09000027.",
};
