import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { writeNationalReturn } from "../../bench/national-return.ts";

const firstChild = 100_000;

/** Writes the return of an authority: the rows of some children of a made-up national return. */
export const writeMadeUpReturn = (
  folder: string,
  { children, seed }: { readonly children: number; readonly seed: number },
): void => {
  const national = `${folder}-national`;
  writeNationalReturn(national, seed);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(national)) {
    const [heading = "", ...rows] = readFileSync(join(national, name), "utf8").split("\n");
    const kept = rows.filter((row) => Number(row.slice(0, 6)) < firstChild + children);
    writeFileSync(
      join(folder, name),
      `${[heading, ...kept.filter((row) => row !== "")].join("\n")}\n`,
    );
  }
};
