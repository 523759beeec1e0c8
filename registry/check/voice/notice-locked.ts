import type { Notice, RegistryItem } from "../../../generated/items/types.ts";
import type { ItemCheck } from "../check.ts";
import { noticesOf } from "../gate/parts.ts";
import { wordingHash } from "../notice-wording.ts";

const sameVersion = (one: Notice, other: Notice): boolean =>
  one.audience === other.audience &&
  one.language === other.language &&
  one.version === other.version;

const twinOf = (notice: Notice, content: RegistryItem): Notice | undefined =>
  noticesOf(content).find((other) => sameVersion(notice, other));

/**
 * A version of a notice stands for one wording, because a voice record says by that version what its speaker was told
 * (MODEL 8.1).
 */
export const noticeLocked: ItemCheck = {
  code: "NOTICE_LOCKED",
  title: "A notice with other words has another version",
  severity: "error",
  fix: "Give the notice a new version, and read it again with its readers.",
  find: (content, { published }) =>
    noticesOf(content).flatMap((notice, index) => {
      const hash = wordingHash(content, notice);
      const before = published.versionsOf(content.id).find(({ content: known }) => {
        const twin = twinOf(notice, known);
        return twin !== undefined && wordingHash(known, twin) !== hash;
      });
      return before === undefined
        ? []
        : [
            {
              pointer: `/notices/${index}/version`,
              message: `Notice ${notice.version} for ${notice.audience} (${notice.language}) had other words in ${content.id}@${before.version}.`,
            },
          ];
    }),
};
