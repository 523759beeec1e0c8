import type { Notice, NoticeTest, RegistryItem } from "../../../generated/items/types.ts";
import { compareVersions } from "../../identity/version.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import type { Remark } from "../finding.ts";
import { wordingHash } from "../notice-wording.ts";
import type { GateCondition } from "./condition.ts";
import { kindsOfAsking } from "./condition.ts";
import { noticesOf } from "./parts.ts";

/** What the readings of a notice amount to. STALE: it was read, but in other words than these. */
type NoticeReading = "UNDERSTOOD" | "NOT_UNDERSTOOD" | "STALE" | "UNREAD";

/** A notice in its item, and all that is known beside it. */
interface NoticeAt {
  readonly content: RegistryItem;
  readonly notice: Notice;
  readonly all: Snapshot;
}

const sameReading = (one: NoticeTest, other: NoticeTest): boolean =>
  one.readers === other.readers && one.date === other.date && one.count === other.count;

/** Hash of the words under which a reading was first recorded: a reading that is carried along does not follow them. */
const firstWords = ({ content, notice, all }: NoticeAt, reading: NoticeTest): string => {
  const first = all
    .versionsOf(content.id)
    .filter(({ version }) => compareVersions(version, content.version) < 0)
    .flatMap(({ content: known }) =>
      noticesOf(known)
        .filter(({ audience }) => audience === notice.audience)
        .filter(({ language }) => language === notice.language)
        .filter(({ tests = [] }) => tests.some((test) => sameReading(test, reading)))
        .map((other) => wordingHash(known, other)),
    )
    .at(0);
  return first ?? wordingHash(content, notice);
};

const readingOf = (at: NoticeAt): NoticeReading => {
  const { tests = [] } = at.notice;
  if (tests.length === 0) return "UNREAD";
  const hash = wordingHash(at.content, at.notice);
  const ofTheseWords = tests.filter((test) => (test.wording ?? firstWords(at, test)) === hash);
  if (ofTheseWords.length === 0) return "STALE";
  return ofTheseWords.some(({ result }) => result !== "NOT_UNDERSTOOD")
    ? "UNDERSTOOD"
    : "NOT_UNDERSTOOD";
};

const remarksOn = (
  reading: NoticeReading,
  { audience }: Notice,
  pointer: string,
): readonly Remark[] => {
  switch (reading) {
    case "UNDERSTOOD":
      return [];
    case "UNREAD":
      return [{ pointer, message: `Nobody for whom it is (${audience}) has read this notice.` }];
    case "NOT_UNDERSTOOD":
      return [
        { pointer, message: `Those who read this notice (${audience}) did not understand it.` },
      ];
    case "STALE":
      return [
        { pointer, message: `Its words changed since this notice (${audience}) was last read.` },
      ];
  }
};

/**
 * INV-55, second half: every notice was read, in the words that it has now, by the people it is for, and they
 * understood it. A formula is not enough, and a reading of other words does not count.
 */
export const noticesTested: GateCondition = {
  code: "NOTICES-TESTED",
  title: "Every notice was read, in its present words, by people it is for, and understood",
  fix: "Read it with them, change what they do not understand, and note who read it, when, and what came of it.",
  appliesTo: kindsOfAsking,
  find: (content, { all }) =>
    noticesOf(content).flatMap((notice, index) =>
      remarksOn(readingOf({ content, notice, all }), notice, `/notices/${index}`).map((remark) => ({
        ...remark,
        fix: `${noticesTested.fix} The hash of its words is ${wordingHash(content, notice)}.`,
      })),
    ),
};
