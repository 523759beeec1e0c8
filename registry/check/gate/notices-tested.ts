import type { Notice } from "../../../generated/items/types.ts";
import type { Remark } from "../finding.ts";
import type { NoticeReading } from "../notice-reading.ts";
import { readingOf } from "../notice-reading.ts";
import { wordingHash } from "../notice-wording.ts";
import type { GateCondition } from "./condition.ts";
import { kindsOfAsking } from "./condition.ts";
import { noticesOf } from "./parts.ts";

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
