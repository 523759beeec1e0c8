import type { Problem } from "../../runtime/problems.ts";
import { fail, ok, type Result } from "../../runtime/result.ts";
import type { ReturnModel } from "../../runtime/return-model.ts";

import type { GivenFile, GivenTable, ShapeFault } from "./given-table.ts";
import type { Encoding } from "./text-encoding.ts";
import { createXmlDocument, documentEvents } from "./xml-document.ts";
import { xmlEncodingOf } from "./xml-encoding.ts";
import { readXmlEvents } from "./xml-events.ts";
import { xmlShapeOf, type XmlShape } from "./xml-shape.ts";
import { tablesOfXml } from "./xml-tables.ts";

/** What was read from an XML file. */
export interface XmlTables {
  readonly encoding: Encoding;
  readonly tables: readonly GivenTable[];
  /** Faults outside all rows. */
  readonly shapeFaults: readonly ShapeFault[];
  /** Why the file is not of the return, when it is not. */
  readonly unrecognised: string | undefined;
}

/** What files with these root elements are, as far as a look can tell. */
const filesByRoot: Readonly<Record<string, string>> = {
  EXPSSDA903: "the children looked after return (SSDA903)",
  Message: "the children in need census, or of another census in that form",
  Workbook: "a spreadsheet saved as XML",
};

const noForm: XmlShape["root"] = {
  name: "",
  places: new Map(),
  required: [],
  sequences: 0,
  table: undefined,
  looseTables: [],
  isPerson: false,
};

const whyNot = (model: ReturnModel, root: string): string => {
  const file = Object.hasOwn(filesByRoot, root) ? filesByRoot[root] : undefined;
  const seen = `its root element is ${root}${file === undefined ? "" : `, which is that of ${file}`}`;
  const { xml } = model;
  return xml === undefined
    ? `${seen}; this return has no XML form`
    : `${seen}; that of this return is ${xml.root}`;
};

/** Reads the tables of a return from an XML file, in one pass over it. */
export const readXmlTables = (
  given: GivenFile,
  model: ReturnModel,
  onProgress: (bytesRead: number) => void,
): Result<XmlTables, Problem> => {
  const { name: file, bytes } = given;
  const found = xmlEncodingOf(file, bytes);
  if (!found.ok) return found;
  // A return without an XML form has no root, so that the first element met is another's.
  const shape = xmlShapeOf(model) ?? { root: noForm, homes: new Map() };
  const document = createXmlDocument(file, model, shape);
  const problem =
    readXmlEvents(given, found.value, documentEvents(document, onProgress)) ?? document.problem;
  if (problem !== undefined) return fail(problem);
  const { encoding } = found.value;
  const { otherRoot } = document;
  if (otherRoot !== undefined) {
    const unrecognised = whyNot(model, otherRoot);
    return ok({ encoding, tables: [], shapeFaults: [], unrecognised });
  }
  return ok({
    encoding,
    tables: tablesOfXml(document, encoding),
    shapeFaults: document.faults.filter(({ table }) => table === undefined),
    unrecognised: undefined,
  });
};
