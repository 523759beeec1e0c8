import type { MatchType } from "../../generated/items/types.ts";
import { idOfRef } from "../identity/item-ref.ts";
import type { ItemVersion, Snapshot } from "../model/snapshot.ts";
import { bindingsOf, resolveText } from "../model/snapshot.ts";
import { ofKind } from "./scope.ts";

/** A code of a return by which something that a child did or said themselves is told, however little. */
export interface VoiceTrace {
  readonly table: string;
  readonly column: string;
  readonly code: string;
  /** What came of asking, as `chorus:participation-outcome` tells it apart. */
  readonly outcome: string;
  readonly match: MatchType;
}

const outcomes = "chorus:participation-outcome";

/** Taking part, and choosing not to, are what somebody does themselves; being absent or not being asked is not. */
const ownActs: ReadonlySet<string> = new Set(["TOOK_PART", "CHOICE"]);

interface Meaning extends Pick<VoiceTrace, "code" | "match" | "outcome"> {
  readonly codelist: string;
}

const meaningsIn = (all: Snapshot): readonly Meaning[] => {
  const list = resolveText(all, outcomes)?.content;
  if (list?.kind !== "codelist") return [];
  return list.codes
    .filter(({ family = "" }) => ownActs.has(family))
    .flatMap(({ code: outcome, matches = [] }) =>
      matches.map(({ codelist, code, match }) => ({
        codelist: idOfRef(codelist),
        code,
        outcome,
        match,
      })),
    );
};

/** Finds in the columns of a return what a child did or said themselves, by what its codes are matched to. */
export const voiceTraces = (
  all: Snapshot,
  versions: readonly ItemVersion[],
): readonly VoiceTrace[] => {
  const [first] = versions;
  if (first === undefined) return [];
  const bindings = bindingsOf(first.content);
  const meanings = Map.groupBy(meaningsIn(all), ({ codelist }) => codelist);
  return ofKind(versions, "record")
    .filter(({ role }) => role !== "REFERENCE")
    .flatMap(({ table, columns }) =>
      columns.flatMap(({ name, element }) => {
        const found = resolveText(all, element, bindings)?.content;
        if (found?.kind !== "element" || found.value.kind !== "coded") return [];
        return (meanings.get(idOfRef(found.value.codelist)) ?? []).map(
          ({ codelist: _codelist, ...meaning }) => ({ table, column: name, ...meaning }),
        );
      }),
    );
};
