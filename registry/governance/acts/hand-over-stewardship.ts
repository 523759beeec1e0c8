import type { Problem } from "../../../runtime/problems.ts";
import { problemOf } from "../../../runtime/problems.ts";
import { fail } from "../../../runtime/result.ts";
import type { Decide } from "../act.ts";
import { permittedMember } from "../allowed.ts";
import { itemProblems, keeperOf } from "./about.ts";
import { conclude } from "./concluding.ts";
import { invalid, repeatProblems, staleProblems } from "./input-checks.ts";
import { missingTexts } from "./writing.ts";

/** Gives an item line to the authority that looks after it from now on. */
export interface HandOverStewardship {
  readonly type: "hand-over-stewardship";
  /** `agency:slug`. */
  readonly itemId: string;
  readonly to: string;
  /** Title of the role that looks after it, never a person's name. */
  readonly roleTitle: string;
  /** Line of the ledger since which the stewardship holds that the caller saw; 0 when there was none. */
  readonly expectedRevision?: number;
}

const keeperProblems = (keeper: string | undefined, authority: string): readonly Problem[] => {
  if (keeper === authority) return [];
  return [
    problemOf(
      "OTHER_AUTHORITY",
      keeper === undefined
        ? "No authority here owns this item."
        : `${keeper} looks after this item.`,
    ),
  ];
};

/** Decides whether a stewardship passes on: the present steward gives it, or the owner of the prefix while there is none. */
export const decideHandOverStewardship: Decide<HandOverStewardship> = (
  state,
  command,
  surroundings,
) => {
  const may = permittedMember(state, surroundings.actor, "hand-over-stewardship");
  if (!may.ok) return fail([may.error]);
  const by = may.value;
  const { itemId, to, expectedRevision } = command;
  const roleTitle = command.roleTitle.trim();
  const before = state.stewardships.get(itemId);
  const problems = [
    ...missingTexts({ roleTitle }),
    ...(itemId.includes("@")
      ? [invalid("/itemId", "A stewardship is for the whole line.", "Leave the version out.")]
      : itemProblems(itemId, surroundings, "/itemId")),
    ...(state.authorities.has(to)
      ? []
      : [problemOf("AUTHORITY_NOT_FOUND", `"${to}" is not here.`, { place: { pointer: "/to" } })]),
    ...keeperProblems(keeperOf(state, itemId), by.authority),
    ...staleProblems(before?.seq ?? 0, expectedRevision),
    ...repeatProblems(
      before?.authority === to && before.roleTitle === roleTitle,
      `${to} looks after it already.`,
    ),
  ];
  return conclude({ subject: itemId, problems, names: { roleTitle } }, surroundings, () => [
    {
      type: "stewardship-set",
      itemId,
      authority: to,
      roleTitle,
      ...(before === undefined ? {} : { previous: before.authority }),
      by,
    },
  ]);
};
