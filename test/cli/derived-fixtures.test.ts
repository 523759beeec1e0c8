import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { derivedFixtures } from "../../cli/map/derive-fixtures.ts";
import type { ItemMapping } from "../../generated/items/types.ts";
import type { ItemVersion, Snapshot } from "../../registry/model/snapshot.ts";
import { createSnapshot } from "../../registry/model/snapshot.ts";
import { invariant } from "../../runtime/result.ts";
import { mappingOf } from "../engine/map/mapping-world.ts";
import { everything } from "../standard/owned-return.ts";
import { createWorkplace, provisionRegistry } from "./run-chorus.ts";

const pupilNumber = everything
  .versionsOf("chorus:unique-pupil-number-ssda903-to-cin")
  .at(-1)?.content;
invariant(pupilNumber?.kind === "mapping", "the shipped mapping is there");
const shipped: ItemMapping = pupilNumber;

const versionOf = (content: ItemMapping): ItemVersion => ({
  id: content.id,
  version: content.version,
  hash: "",
  content,
});

const told = async (content: ItemMapping, all: Snapshot = everything) => {
  const version = versionOf(content);
  const snapshot = createSnapshot("", "", [...all.versions, version]);
  const check = await derivedFixtures([version], snapshot);
  return check
    ?.find(content, { all: snapshot, published: all })
    .map(({ pointer, message }) => [pointer, message]);
};

const inside = (parts: Partial<ItemMapping>): ItemMapping => {
  const { derive, deriveBack, from, to } = shipped;
  invariant(derive !== undefined && deriveBack !== undefined, "it works values out both ways");
  return mappingOf({
    id: "examples:our-pupil-number",
    from,
    to,
    transform: "DERIVE",
    derive,
    deriveBack,
    ...parts,
  });
};

test("every shipped mapping that works values out does what its fixtures show", async () => {
  const newest = everything.versions.filter(
    ({ id, version }) => everything.versionsOf(id).at(-1)?.version === version,
  );
  expect(newest.filter(({ content }) => content.kind === "mapping").length).toBeGreaterThan(90);
  expect(await derivedFixtures(newest, everything)).toBeUndefined();
});

test("the first version of one did not, and is told", async () => {
  const [first] = everything.versionsOf(shipped.id);
  invariant(first?.content.kind === "mapping", "it is there");
  expect([first.version, shipped.version, await told(first.content)]).toEqual([
    "1.0.0",
    "1.0.1",
    [["/fixtures/0/to", "Row 1 becomes (blank) + (blank), not MADE-UP-1 + (blank)."]],
  ]);
});

test("a row that comes out otherwise is told, with both", async () => {
  const fixtures = [
    { name: "one right, one wrong", from: "UPN\nUN1\nUN2\n", to: "UPN,UPNunknown\n,UN1\nUN2,\n" },
  ];
  expect(await told(inside({ fixtures }))).toEqual([
    ["/fixtures/0/to", "Row 2 becomes (blank) + UN2, not UN2 + (blank)."],
  ]);
});

test("what is exact has to come back as it went", async () => {
  const fixtures = [{ name: "no way back", from: "UPN\nUN1\n", to: "UPN,UPNunknown\n,UN1\n" }];
  const [values] = [{ to: "UPN", is: "this.UPN" }];
  invariant(values !== undefined && shipped.deriveBack !== undefined, "there is a way back");
  const deriveBack = { ...shipped.deriveBack, values: [values] };
  expect(await told(inside({ match: "CLOSE", deriveBack, fixtures }))).toBeUndefined();
  expect(await told(inside({ match: "EXACT", deriveBack, fixtures }))).toEqual([
    ["/fixtures/0/from", "Row 1 becomes (blank), not UN1."],
  ]);
});

test("what does not compile is left to the check that says so", async () => {
  const fixtures = [{ name: "any", from: "UPN\nUN1\n", to: "UPN,UPNunknown\n,UN1\n" }];
  invariant(shipped.derive !== undefined, "it works values out");
  const derive = { ...shipped.derive, values: [{ to: "UPN", is: "this.NO_SUCH" }] };
  expect(await told(inside({ derive, fixtures }))).toBeUndefined();
});

test("an import refuses a mapping whose fixture comes out otherwise, and says where", async () => {
  const registry = await provisionRegistry();
  using place = createWorkplace(registry.data);
  const text = readFileSync(
    "standard/chorus/mapping/unique-pupil-number-ssda903-to-cin@1.0.1.yaml",
    "utf8",
  )
    .replace("id: chorus:unique-pupil-number-ssda903-to-cin", "id: elsewhere:our-pupil-number")
    .replace("version: 1.0.1", "version: 1.0.0")
    .replace(/^replaces: .*\n/mu, "")
    .replace(/^changed:.*\n(?: .*\n)*/mu, "");
  mkdirSync(join(place.folder, "drafts"));
  const file = join(place.folder, "drafts", "draft.yaml");
  writeFileSync(file, text.replace(",UN1", ",UN2"));
  const refused = await place.chorus("import", "drafts");
  expect([refused.code, refused.err]).toEqual([1, "Nothing was imported: 1 finding.\n"]);
  expect(refused.out).toMatch(
    /^draft\.yaml:\d+:\d+: error ROUND_TRIP\n.*Row 2 becomes \(blank\) \+ UN1, not \(blank\) \+ UN2\.\n/u,
  );
  writeFileSync(file, text);
  expect((await place.chorus("import", "drafts")).code).toBe(0);
  registry.remove();
});
