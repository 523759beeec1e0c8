import type { AudienceText, Notice, RegistryItem } from "../../generated/items/types.ts";
import { contentHash } from "../identity/content-hash.ts";
import { asksOf } from "./words-to-people.ts";

const alike = (notice: Notice, { audience, language }: AudienceText): boolean =>
  audience === notice.audience && language === notice.language;

/**
 * Hash of the words that a reader of a notice was given: the notice itself, and what is asked of the same people in
 * the same language. A reading of the notice counts for these words and no others.
 *
 * @returns `sha256:` and 64 hexadecimal digits, over the canonical JSON (RFC 8785) of the words.
 */
export const wordingHash = (content: RegistryItem, notice: Notice): string => {
  const { tests: _tests, version: _version, ...words } = notice;
  const asked = asksOf(content)
    .filter(({ text }) => alike(notice, text))
    .map(({ text }) => text.text);
  return contentHash({ ...words, asked });
};
