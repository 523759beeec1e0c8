import type { Notice, NoticeTest, RegistryItem } from "../../generated/items/types.ts";
import { compareVersions } from "../identity/version.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { noticesOf } from "./gate/parts.ts";
import { wordingHash } from "./notice-wording.ts";

/** What the readings of a notice amount to. STALE: it was read, but in other words than these. */
export type NoticeReading = "UNDERSTOOD" | "NOT_UNDERSTOOD" | "STALE" | "UNREAD";

/** A notice in its item, and all that is known beside it. */
export interface NoticeAt {
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

/** What the readings of a notice amount to for the words that it has now. */
export const readingOf = (at: NoticeAt): NoticeReading => {
  const { tests = [] } = at.notice;
  if (tests.length === 0) return "UNREAD";
  const hash = wordingHash(at.content, at.notice);
  const ofTheseWords = tests.filter((test) => (test.wording ?? firstWords(at, test)) === hash);
  if (ofTheseWords.length === 0) return "STALE";
  return ofTheseWords.some(({ result }) => result !== "NOT_UNDERSTOOD")
    ? "UNDERSTOOD"
    : "NOT_UNDERSTOOD";
};
