import { resolveText } from "../../model/snapshot.ts";
import type { ItemCheck } from "../check.ts";

/** INV-16: nobody is recorded without being told. */
export const neverCovert: ItemCheck = {
  code: "NEVER_COVERT",
  title: "Nobody is recorded without being told",
  severity: "error",
  fix: "Name a list in which every code says that someone was told.",
  find: (content, { all }) => {
    if (content.kind !== "voice-field") return [];
    const list = resolveText(all, content.context.toldBeingRecorded)?.content;
    return list?.kind === "codelist" && list.codes.some(({ code }) => code === "NO")
      ? [
          {
            pointer: "/context/toldBeingRecorded",
            message: `${list.id} lets someone be recorded who was not told.`,
          },
        ]
      : [];
  },
};
