import { describe, expect, test } from "vitest";

import type { Notice, NoticeTest, VoiceField } from "../../../generated/items/types.ts";
import { noticesTested } from "../../../registry/check/gate/notices-tested.ts";
import { wordingHash } from "../../../registry/check/notice-wording.ts";
import { noticeLocked } from "../../../registry/check/voice/notice-locked.ts";
import { contentHash } from "../../../registry/identity/content-hash.ts";
import { createSnapshot } from "../../../registry/model/snapshot.ts";
import { noticesOf } from "../../../registry/check/gate/parts.ts";
import { readingOf } from "../../../registry/check/notice-reading.ts";
import { shippedItems } from "../../standard/shipped.ts";
import { nothing } from "../sample-items.ts";
import { counted } from "./measure-rows.ts";

const notice: Notice = {
  audience: "CHILD_10_TO_12",
  language: "en",
  version: "1.0.0",
  what: "We ask how your day was.",
  why: "We want better days.",
  whoSees: "Your worker.",
  howToSayNoOrChange: "Say no at any time.",
  limits: "If someone may get hurt, we tell a person who can help.",
};

const reading: NoticeTest = { readers: "A class", date: "2026-02-01", result: "UNDERSTOOD" };

const fieldWith = (version: string, told: Notice, prompt = "How was it?"): VoiceField => ({
  ...counted,
  version,
  prompt: [{ audience: "CHILD_10_TO_12", language: "en", text: prompt }],
  notices: [told],
});

const holding = (...fields: readonly VoiceField[]) =>
  createSnapshot(
    "",
    "",
    fields.map((content) => ({
      id: content.id,
      version: content.version,
      hash: contentHash(content),
      content,
    })),
  );

const readingFindings = (field: VoiceField, ...earlier: readonly VoiceField[]) =>
  noticesTested
    .find(field, { all: holding(...earlier, field), today: "2026-03-01" })
    .map(({ message }) => message);

const first = fieldWith("1.0.0", { ...notice, tests: [reading] });

describe("a reading of a notice", () => {
  test("counts for the words under which it was first recorded", () => {
    expect(readingFindings(first)).toEqual([]);
    expect(readingFindings(fieldWith("1.1.0", { ...notice, tests: [reading] }), first)).toEqual([]);
  });

  test.for<readonly [string, VoiceField]>([
    [
      "an answer changed",
      fieldWith("1.1.0", { ...notice, whoSees: "Everyone at the club.", tests: [reading] }),
    ],
    ["the question changed", fieldWith("1.1.0", { ...notice, tests: [reading] }, "Was it fair?")],
  ])("is stale when %s", ([, next]) => {
    expect(readingFindings(next, first)).toEqual([
      "Its words changed since this notice (CHILD_10_TO_12) was last read.",
    ]);
  });

  test("holds again when the new words were read", () => {
    const again = { ...reading, date: "2026-03-01" };
    const told = { ...notice, whoSees: "Everyone at the club.", tests: [reading, again] };
    expect(readingFindings(fieldWith("1.1.0", told), first)).toEqual([]);
  });

  test("that names its words counts for those alone", () => {
    const hash = wordingHash(fieldWith("1.0.0", notice), notice);
    const named = { ...notice, tests: [{ ...reading, wording: hash }] };
    expect(readingFindings(fieldWith("1.0.0", named))).toEqual([]);
    expect(readingFindings(fieldWith("1.0.0", { ...named, why: "To know." }))).toHaveLength(1);
  });

  test("is not undone by a reading in other words that was not understood", () => {
    const old = fieldWith("1.0.0", {
      ...notice,
      why: "To know.",
      tests: [{ ...reading, result: "NOT_UNDERSTOOD", date: "2026-01-01" }],
    });
    const told = {
      ...notice,
      tests: [{ ...reading, result: "NOT_UNDERSTOOD" as const, date: "2026-01-01" }, reading],
    };
    expect(readingFindings(fieldWith("1.1.0", told), old)).toEqual([]);
  });

  test("tells the hash to write down", () => {
    const [remark] = noticesTested.find(fieldWith("1.0.0", notice), {
      all: nothing,
      today: "2026-03-01",
    });
    expect(remark?.fix).toContain(wordingHash(fieldWith("1.0.0", notice), notice));
  });
});

const locked = (field: VoiceField) =>
  noticeLocked
    .find(field, { all: holding(first, field), published: holding(first) })
    .map(({ pointer, message }) => `${pointer} ${message}`);

describe("a version of a notice", () => {
  test("stands for one wording", () => {
    expect(locked(fieldWith("1.1.0", { ...notice, why: "To know." }))).toEqual([
      `/notices/0/version Notice 1.0.0 for CHILD_10_TO_12 (en) had other words in ${counted.id}@1.0.0.`,
    ]);
    expect(locked(fieldWith("1.1.0", notice, "Was it fair?"))).toHaveLength(1);
  });

  test("moves with its words", () => {
    expect(locked(fieldWith("1.1.0", { ...notice, version: "1.1.0", why: "To know." }))).toEqual(
      [],
    );
    expect(locked(fieldWith("1.1.0", { ...notice, tests: [reading] }))).toEqual([]);
  });
});

test("no notice of the shipped standard leans on a reading of other words", () => {
  const all = createSnapshot(
    "",
    "",
    shippedItems.map((content) => ({
      id: content.id,
      version: content.version,
      hash: contentHash(content),
      content,
    })),
  );
  const states = shippedItems.flatMap((content) =>
    noticesOf(content).map((told) => readingOf({ content, notice: told, all })),
  );
  expect(states.length).toBeGreaterThan(50);
  expect(new Set(states)).toEqual(new Set(["UNDERSTOOD", "UNREAD"]));
});
