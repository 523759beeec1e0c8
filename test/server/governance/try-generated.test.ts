import { beforeAll, expect, test } from "vitest";

import { contentHash } from "../../../registry/identity/content-hash.ts";
import type { ItemVersion, Snapshot } from "../../../registry/model/snapshot.ts";
import { createSnapshot } from "../../../registry/model/snapshot.ts";
import { tryGenerated } from "../../../server/governance/try-generated.ts";
import { shippedItems } from "../fixture.ts";

let snapshot: Snapshot;

const versionOf = (content: ItemVersion["content"]): ItemVersion => ({
  id: content.id,
  version: content.version,
  hash: contentHash(content),
  content,
});

beforeAll(() => {
  snapshot = createSnapshot("", "", shippedItems().map(versionOf));
}, 60_000);

const nothingNew = (): boolean => false;

const ofKind = (kind: string): readonly ItemVersion[] =>
  snapshot.versions.filter(({ content }) => content.kind === kind);

test("the shipped voice fields and a shipped return pass their own trial", async () => {
  const [aReturn] = ofKind("return");
  const tried = [...ofKind("voice-field"), ...(aReturn === undefined ? [] : [aReturn])];
  expect(tried.length).toBeGreaterThan(2);
  for (const version of tried)
    expect(await tryGenerated(version, snapshot, nothingNew)).toEqual([]);
}, 120_000);

test("what nothing is made from needs no trial", async () => {
  for (const version of ofKind("codelist").slice(0, 3))
    expect(await tryGenerated(version, snapshot, nothingNew)).toEqual([]);
});

test("a field from which nothing can be made is told", async () => {
  const [field] = ofKind("voice-field");
  if (field?.content.kind !== "voice-field") throw new Error("a voice field is shipped");
  const broken = versionOf({
    ...field.content,
    version: "99.0.0",
    participationOutcomes: "examples:no-such-list@1",
  });
  const all = createSnapshot("", "", [...snapshot.versions, broken]);
  expect((await tryGenerated(broken, all, nothingNew)).join(" ")).toContain(
    "examples:no-such-list",
  );
});

const binds = ({ content }: ItemVersion, { id, version }: ItemVersion): boolean =>
  content.kind === "return" &&
  (content.rules ?? []).includes(id) &&
  content.binds.includes(`${id}@${version}`);

test("an example of a new rule that does not hold is told", async () => {
  const bound = ofKind("return").flatMap((aReturn) =>
    ofKind("rule")
      .filter((rule) => binds(aReturn, rule))
      .map((rule) => ({ aReturn, rule })),
  );
  const found = bound.find(
    ({ rule }) => rule.content.kind === "rule" && rule.content.examples.length > 1,
  );
  if (found?.rule.content.kind !== "rule") throw new Error("a rule is shipped");
  const { aReturn, rule } = found;
  const { content } = found.rule;
  const wrong = versionOf({
    ...content,
    examples: content.examples.map((example) => ({
      ...example,
      year: Number(aReturn.version.split(".")[0]),
      reported: [],
    })),
  });
  const others = snapshot.versions.filter((one) => one !== rule);
  const all = createSnapshot("", "", [...others, wrong]);
  const ref = `${wrong.id}@${wrong.version}`;
  const problems = await tryGenerated(aReturn, all, (one) => one === ref);
  expect(problems.join(" ")).toContain("does not hold when");
}, 120_000);
