import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { parse } from "yaml";

/** What a file holds, read by no part of the program. */
export type Content = Readonly<Record<string, unknown>>;

/** An item file of the shipped standard. */
export interface ItemFile {
  readonly id: string;
  readonly version: string;
  readonly kind: string;
  readonly content: Content;
}

/** Every item file of the shipped standard, so that numbers can be counted by other means than the program's. */
export const itemFiles: readonly ItemFile[] = readdirSync("standard", {
  recursive: true,
  encoding: "utf8",
})
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".yaml") && !path.startsWith("releases/"))
  .map((path) => {
    const content: Content = parse(readFileSync(join("standard", path), "utf8"));
    const [id, version, kind] = ["id", "version", "kind"].map((name) => String(content[name]));
    return { id: id ?? "", version: version ?? "", kind: kind ?? "", content };
  });

const numbers = (version: string): number =>
  version.split(".").reduce((sum, part) => sum * 10_000 + Number(part), 0);

const newestBy = (nameOf: (one: ItemFile) => string): readonly ItemFile[] => [
  ...new Map(
    itemFiles
      .toSorted((a, b) => numbers(a.version) - numbers(b.version))
      .map((one) => [nameOf(one), one] as const),
  ).values(),
];

/** Each major line once, in its newest version. */
export const lines: readonly ItemFile[] = newestBy(
  ({ id, version }) => `${id}@${version.split(".")[0]}`,
);

/** Each item once, in its newest version. */
export const newest: readonly ItemFile[] = newestBy(({ id }) => id);

/** The agencies whose items are shipped. */
export const agencies: readonly string[] = [
  ...new Set(itemFiles.map(({ id }) => id.split(":")[0] ?? "")),
].toSorted();

/** A field of an answer or a file, however deep. */
export const at = (answer: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined,
    answer,
  );

/** A list of an answer or a file; empty where there is none. */
export const listAt = (
  value: unknown,
  ...path: readonly (string | number)[]
): readonly unknown[] => {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
};

/** What a number comes to over rows. */
export const sumOf = (rows: readonly unknown[], name: string): number =>
  rows.reduce<number>((sum, row) => sum + Number(at(row, name)), 0);
