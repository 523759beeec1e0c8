import type { ItemCheck } from "../check.ts";
import type { Remark } from "../finding.ts";
import { columnRemarks } from "../column-of.ts";

/** A companion is something registered, something elsewhere, or a gap with a name; and never the measure itself. */
export const companionsWhole: ItemCheck = {
  code: "COMPANIONS_WHOLE",
  title: "A companion is an item, something elsewhere, or a named gap",
  severity: "error",
  fix: "Write one of item, elsewhere and gap.",
  find: (content, context) => {
    if (content.kind !== "indicator") return [];
    return (content.companions ?? []).flatMap((companion, index): readonly Remark[] => {
      const pointer = `/companions/${index}`;
      const { item, elsewhere, gap } = companion;
      const named = [item, elsewhere, gap].filter((one) => one !== undefined);
      return [
        ...(named.length === 1
          ? []
          : [
              {
                pointer,
                message: `It names ${named.length === 0 ? "nothing" : "several things"}.`,
              },
            ]),
        ...(item?.split("@")[0] === content.id
          ? [{ pointer: `${pointer}/item`, message: "A measure is no companion of itself." }]
          : []),
        ...columnRemarks(companion, pointer, context),
      ];
    });
  },
};
