import type { ItemCheck } from "../check.ts";
import { noticesTested } from "../gate/notices-tested.ts";

/** W-UNTESTED-NOTICE: a notice that nobody has read with its readers is a guess. */
export const untestedNotice: ItemCheck = {
  code: "UNTESTED_NOTICE",
  title: "A notice was read by people it is for",
  severity: "warning",
  fix: noticesTested.fix,
  find: (content, { all }) => noticesTested.find(content, { all, today: "" }),
};
