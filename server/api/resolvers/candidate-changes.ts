import { changeTitles } from "../../../registry/compare/changes.ts";
import { diffItems } from "../../../registry/compare/diff-items.ts";
import { afterOf, beforeOf } from "../../../registry/compare/edit.ts";
import type { CandidateEntry } from "../../../registry/governance/fact/proposals.ts";
import { parseItem } from "../../../registry/check/schema.ts";
import type { ApiContext } from "../context.ts";

/** The fields of a proposed version that tell what it changes. */
export const candidateChangeFields = {
  changes: async (
    { id, base, hash, action }: CandidateEntry,
    _arguments: unknown,
    { asked, catalogue }: ApiContext,
  ) => {
    if (base === undefined || action === "STOP") return [];
    const number = base.includes("@") ? base : `${id}@${base}`;
    const before = catalogue.everything.versionsByRef.get(number);
    const after = parseItem(await asked?.words(hash));
    if (before === undefined || !after.ok) return [];
    return diffItems(before.content, after.value).map(({ kind, place, edit }) => ({
      kind,
      title: changeTitles[kind].title,
      place,
      before: beforeOf(edit),
      after: afterOf(edit),
    }));
  },
} as const;
