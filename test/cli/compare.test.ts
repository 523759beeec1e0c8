import { afterAll, beforeAll, expect, test } from "vitest";

import type { ProvisionedRegistry } from "./run-chorus.ts";
import { createWorkplace, provisionRegistry } from "./run-chorus.ts";

let registry: ProvisionedRegistry;

beforeAll(async () => {
  registry = await provisionRegistry();
});

afterAll(() => registry.remove());

test("compare tells what changed, axis by axis, and whether the number says as much", async () => {
  using place = createWorkplace(registry.data);
  const { code, out } = await place.chorus(
    "compare",
    "dfe:placement-type@2",
    "dfe:placement-type@3",
  );
  expect(code).toBe(0);
  await expect(out).toMatchFileSnapshot("../golden/cli/compare.txt");
});

test("compare as JSON carries each change with its verdicts", async () => {
  using place = createWorkplace(registry.data);
  const told = await place.chorus(
    "compare",
    "dfe:placement-type@2",
    "dfe:placement-type@3",
    "--json",
  );
  const comparison = JSON.parse(told.out);
  expect(comparison).toMatchObject({ computed: "MAJOR", declared: "MAJOR", isEnough: true });
  expect(
    comparison.changes.find(({ kind }: { kind: string }) => kind === "code-ended"),
  ).toMatchObject({
    item: "dfe:placement-type",
    place: "/codes/Z1/to",
    verdicts: { data: { level: "breaking" } },
  });
});

test("compare says what is missing, and what is not there", async () => {
  using place = createWorkplace(registry.data);
  const told = [
    await place.chorus("compare", "dfe:placement-type"),
    await place.chorus("compare", "dfe:placement-type", "dfe:nothing"),
    await place.chorus("compare", "Dfe:placement-type", "dfe:nothing"),
  ];
  expect(told.map(({ code, err }) => [code, /[A-Z_]{5,}/u.exec(err)?.[0]])).toEqual([
    [2, "USAGE"],
    [3, "ITEM_NOT_FOUND"],
    [2, "ITEM_REF_MALFORMED"],
  ]);
});
