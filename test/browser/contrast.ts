import { readFileSync } from "node:fs";

import type { Page } from "playwright-core";

import { invariant } from "../../runtime/result.ts";

/** A text on a page, its colour and the colour behind it, as CSS writes them: `rgb(0, 0, 238)`. */
export interface ColouredText {
  readonly text: string;
  readonly front: string;
  readonly behind: string;
}

const script = readFileSync(new URL("pages/colours.js", import.meta.url), "utf8");

/** Lists the texts of a page with their colours. */
export const coloursOf = (page: Page): Promise<readonly ColouredText[]> => page.evaluate(script);

const channel = (value: number): number =>
  value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

const luminance = (colour: string): number => {
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/u.exec(colour);
  invariant(parts !== null, `${colour} is an opaque colour`);
  const [, red, green, blue] = parts.map((part) => channel(Number(part) / 255));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
};

/** Contrast of two colours as WCAG 2.2 defines it, from 1 to 21. */
export const contrastOf = (one: string, other: string): number => {
  const [lighter, darker] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
};
