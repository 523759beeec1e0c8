import { findingOf } from "../check/checks.ts";
import type { Finding } from "../check/finding.ts";
import type { ItemFile } from "./item-file.ts";
import { fileChecks, placed } from "./item-file.ts";

const agencyIn = (id: string): string => id.slice(0, id.indexOf(":"));

const wrongFolder = (
  { path, content }: ItemFile,
  agencies: ReadonlySet<string>,
): string | undefined => {
  const folders = path.split("/").slice(0, -1);
  const agency = agencyIn(content.id);
  if (folders.includes(agency)) return undefined;
  const other = folders.find((folder) => agencies.has(folder));
  return other === undefined
    ? undefined
    : `${content.id} belongs to ${agency}, but the file stands in the folder of ${other}.`;
};

const wrongName = ({ path, content }: ItemFile): string | undefined => {
  const name = (path.split("/").at(-1) ?? "").replace(/\.(ya?ml|json)$/iu, "");
  const expected = `${content.id.slice(content.id.indexOf(":") + 1)}@${content.version}`;
  return name.includes("@") && name !== expected
    ? `The file is named ${name}, but holds ${expected}.`
    : undefined;
};

/** An id belongs to the agency in whose folder its file stands, and a file named after a version holds that version. */
export const filePlaceFindings = (files: readonly ItemFile[]): readonly Finding[] => {
  const agencies = new Set(files.map(({ content }) => agencyIn(content.id)));
  return files.flatMap((file) => {
    const item = `${file.content.id}@${file.content.version}`;
    return [
      [wrongFolder(file, agencies), "/id"] as const,
      [wrongName(file), "/version"] as const,
    ].flatMap(([message, pointer]) =>
      message === undefined
        ? []
        : [placed(file, findingOf(fileChecks.place, item, { pointer, message }))],
    );
  });
};
