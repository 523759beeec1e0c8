import { expect, test } from "vitest";

import { createProgressBar } from "../../cli/progress-bar.ts";

/** Draws at the moments given, in milliseconds. */
const drawAt = (moments: readonly number[]): readonly string[] => {
  const drawn: string[] = [];
  const clock = { at: 0 };
  const bar = createProgressBar(
    (text) => drawn.push(text),
    () => new Date(1_000_000 + clock.at),
  );
  moments.forEach((moment, index) => {
    clock.at = moment;
    bar.show(index, 4, "rows");
  });
  bar.end();
  return drawn;
};

const wiped = "\r\u001B[2K";

test("a bar shows how far the work has come, and is wiped at the end", () => {
  expect(drawAt([0, 100, 200])).toEqual([
    `${wiped}${"░".repeat(30)} 0 % rows`,
    `${wiped}${"█".repeat(8)}${"░".repeat(22)} 25 % rows`,
    `${wiped}${"█".repeat(15)}${"░".repeat(15)} 50 % rows`,
    wiped,
  ]);
});

test("it is drawn ten times a second at most", () => {
  expect(drawAt([0, 1, 50, 99, 101]).length).toBe(3);
});

test("work that is nothing, or more than was announced, is whole", () => {
  const drawn: string[] = [];
  const clock = { at: 0 };
  const bar = createProgressBar(
    (text) => drawn.push(text),
    () => new Date((clock.at += 1000)),
  );
  bar.show(0, 0, "rows");
  bar.show(9, 4, "rows");
  expect(drawn).toEqual(Array.from({ length: 2 }, () => `${wiped}${"█".repeat(30)} 100 % rows`));
});

test("nothing is drawn, nor wiped, where there is no terminal", () => {
  const bar = createProgressBar(undefined, () => new Date());
  bar.show(1, 2, "rows");
  bar.end();
  const drawn: string[] = [];
  createProgressBar(
    (text) => drawn.push(text),
    () => new Date(),
  ).end();
  expect(drawn).toEqual([]);
});
