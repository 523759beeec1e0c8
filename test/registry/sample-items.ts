import type { ImportFile } from "../../registry/import/import-file.ts";
import type { ItemVersion } from "../../registry/model/snapshot.ts";
import { importItems } from "../../registry/import/import-items.ts";
import { createSnapshot } from "../../registry/model/snapshot.ts";

/** An empty registry. */
export const nothing = createSnapshot("", "", []);

/** A file to import. */
export const file = (path: string, text: string | Uint8Array): ImportFile => ({
  path,
  bytes: typeof text === "string" ? new TextEncoder().encode(text) : text,
});

const common = `titles:
  - {audience: PRACTITIONER, language: en, text: A title}
askedBy: {organisation: A council, reason: To know}
sources:
  - {title: A paper, state: MADE_UP}
`;

/** The text of a code list; more lines replace its codes. */
export const codelistText = (
  id: string,
  version: string,
  codes = "  - {code: A, labels: [{audience: PUBLIC, language: en, text: Apple}]}\n",
): string =>
  `kind: codelist\nid: ${id}\nversion: ${version}\n${common}codes:\n${codes}ordered: false\nclosed: true\n`;

/** The text of an element; its value is a code of a list unless told. */
export const elementText = (
  id: string,
  version: string,
  value = "{kind: coded, codelist: test:colour}",
): string =>
  `kind: element\nid: ${id}\nversion: ${version}\n${common}concept: {objectClass: child, property: colour}\nstatutoryNames: [COLOUR]\nvalueShape: NOMINAL\nvalue: ${value}\n`;

/** The text of a record with one column; more lines go at its end. */
export const recordText = (id: string, version: string, more = ""): string =>
  `kind: record\nid: ${id}\nversion: ${version}\n${common}table: Painting\nrole: RETURN\ngrain: one painting\noccurs: {min: 0}\ncolumns:\n  - {name: COLOUR, element: test:colour-of, required: true}\nkeys:\n  - {name: row, columns: [COLOUR], confirmed: false}\n${more}`;

/** What a return of the small sample binds. */
export const boundSample = ["test:painting@1.0.0", "test:colour-of@1.0.0", "test:colour@1.0.0"];

/** The text of a return over the small sample. */
export const returnText = (
  year: number,
  options: {
    readonly binds?: readonly string[];
    readonly more?: string;
    readonly version?: string;
  } = {},
): string =>
  `kind: return\nid: test:paintings\nversion: ${options.version ?? `${year}.0.0`}\n${common}owner: A council\ncollectionYear: ${year}\nperiod: {from: '${year - 1}-04-01', to: '${year}-03-31'}\nformats:\n  - {transport: CSV, dateFormat: dd/mm/yyyy}\nrecords: [test:painting]\nrulesState: NOT_YET\nbinds:\n${(options.binds ?? boundSample).map((ref) => `  - ${ref}\n`).join("")}${options.more ?? ""}`;

/** A small set that holds together: a return, its table, the table's element and its code list. */
export const sampleFiles: readonly ImportFile[] = [
  file("test/colour@1.0.0.yaml", codelistText("test:colour", "1.0.0")),
  file("test/colour-of@1.0.0.yaml", elementText("test:colour-of", "1.0.0")),
  file("test/painting@1.0.0.yaml", recordText("test:painting", "1.0.0")),
  file("test/paintings@2026.0.0.yaml", returnText(2026)),
];

/** The versions that files bring; throws when they are refused. */
export const versionsFrom = (
  files: readonly ImportFile[],
  published = nothing,
): readonly ItemVersion[] => {
  const imported = importItems(files, published);
  if (!imported.ok) throw new Error(JSON.stringify(imported.error, undefined, 1));
  return imported.value.versions;
};

/** The versions of the small sample. */
export const sampleVersions = (): readonly ItemVersion[] => versionsFrom(sampleFiles);

/** A moment and an actor for tests. */
export const acting = { now: "2026-01-02T03:04:05.678Z", actor: "chorus" } as const;
