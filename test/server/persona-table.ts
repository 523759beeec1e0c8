/** For a field of a question, the way below it to the list whose elements are rows; else its page or the field itself. */
export type RowPaths = Readonly<Record<string, readonly string[]>>;

/** Reads CSV by RFC 4180: cells between commas, lines that end in CR LF, quotation marks doubled inside quotation marks. */
export const parseCsv = (text: string): readonly (readonly string[])[] => {
  const lines: string[][] = [];
  let line: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (const [, quoted, plain, end] of text.matchAll(cell)) {
    line.push(quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'));
    if (end === ",") continue;
    lines.push(line);
    line = [];
  }
  return lines;
};

const separators = [" | ", "; ", ", "];

const under = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;

/** Pages are left out of the names of columns. */
const step = (value: unknown, key: string): unknown =>
  under(value, key) ?? under(under(value, "nodes"), key);

const join = (value: unknown, path: readonly string[], depth: number): string => {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value))
    return value.map((one) => join(one, path, depth + 1)).join(separators[depth] ?? ", ");
  const [key, ...rest] = path;
  if (key !== undefined) return join(step(value, key), rest, depth);
  return typeof value === "string" ? value : JSON.stringify(value);
};

/** What the server puts before a text that a spreadsheet would run. */
const guard = (value: unknown, text: string): string =>
  typeof value !== "number" && /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;

interface Place {
  readonly key: string;
  readonly value: unknown;
}

/** A row: the values on the way to its element, each with the name by which columns begin below it. */
type Trail = readonly Place[];

const spread = (value: unknown, trail: Trail, path: readonly string[]): readonly Trail[] => {
  if (Array.isArray(value)) {
    const found = value.flatMap((one) => spread(one, trail, path));
    return found.length > 0 ? found : [trail];
  }
  const [key, ...rest] = path;
  const key0 = trail.at(-1)?.key ?? "";
  const here: Trail = [...trail.slice(0, -1), { key: key0, value }];
  if (key === undefined) return [here];
  const name = key === "nodes" ? key0 : [key0, key].filter((part) => part !== "").join(".");
  return spread(under(value, key), [...here, { key: name, value: undefined }], rest);
};

const below = (column: string, key: string): readonly string[] | undefined => {
  if (key === "") return column.split(".");
  return column.startsWith(`${key}.`) ? column.slice(key.length + 1).split(".") : undefined;
};

const cellIn = (trail: Trail, column: string): string => {
  const found = trail.toReversed().flatMap(({ key, value }) => {
    const path = below(column, key);
    const isHere = path !== undefined && under(value, path[0] ?? "") !== undefined;
    return isHere ? [{ path, value }] : [];
  })[0];
  if (found === undefined) return "";
  const value = found.path.reduce<unknown>(step, found.value);
  return guard(value, join(found.value, found.path, 0));
};

const rowsOf = (value: unknown, start: string, path: readonly string[]): readonly Trail[] => {
  if (value === null || value === undefined) return [];
  const page = path.length === 0 && Array.isArray(under(value, "nodes")) ? ["nodes"] : path;
  const isPage = page.length === 1 && page[0] === "nodes";
  if (isPage && JSON.stringify(under(value, "nodes")) === "[]") return [];
  if (Array.isArray(value) && value.length === 0) return [];
  return spread(value, [{ key: start, value: undefined }], page);
};

/** The table that an answer in JSON has to be, worked out from the JSON and the names of the columns alone. */
export const tableFromJson = (
  data: Readonly<Record<string, unknown>>,
  columns: readonly string[],
  paths: RowPaths,
): readonly (readonly string[])[] => {
  const fields = Object.entries(data);
  const [only] = fields;
  if (fields.length === 1 && only !== undefined)
    return rowsOf(only[1], "", paths[only[0]] ?? []).map((trail) =>
      columns.map((column) => cellIn(trail, column)),
    );
  return fields.flatMap(([key, value]) =>
    rowsOf(value, key, paths[key] ?? []).map((trail) => [
      key,
      ...columns
        .slice(1)
        .map((column) => (column.startsWith(`${key}.`) ? cellIn(trail, column) : "")),
    ]),
  );
};
