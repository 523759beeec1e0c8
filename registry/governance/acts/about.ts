import type { Problem } from "../../../runtime/problems.ts";
import { problemOf } from "../../../runtime/problems.ts";
import { parseItemRef } from "../../identity/item-ref.ts";
import { resolveRef } from "../../model/snapshot.ts";
import type { Surroundings } from "../act.ts";
import { membershipOf } from "../allowed.ts";
import type { About } from "../fact/voices.ts";
import { networkAuthority } from "../fact/words.ts";
import type { GovernanceState, Proposal } from "../state.ts";
import { invalid } from "./input-checks.ts";
import { findProposal } from "./proposal-found.ts";

const isProposed = (proposal: Proposal | undefined, item: string): boolean =>
  proposal?.candidates
    .at(-1)
    ?.entries.some(({ id, version }) => id === item || `${id}@${version}` === item) ?? false;

/** Checks that an item or a version is published here. */
export const itemProblems = (
  item: string,
  { items }: Pick<Surroundings, "items">,
  pointer: string,
): readonly Problem[] => {
  const ref = parseItemRef(item);
  if (!ref.ok) return [{ ...ref.error, place: { pointer } }];
  return resolveRef(items, ref.value) === undefined
    ? [problemOf("ITEM_NOT_FOUND", `${item} is not here.`, { place: { pointer } })]
    : [];
};

const proposalProblems = (
  state: GovernanceState,
  proposal: string | undefined,
  { actor }: Pick<Surroundings, "actor">,
): readonly Problem[] => {
  if (proposal === undefined) return [];
  const membership = membershipOf(state, actor);
  const found = findProposal(state, proposal, membership.ok ? membership.value : undefined);
  return found.ok
    ? []
    : found.error.map((problem) => ({ ...problem, place: { pointer: "/about/proposal" } }));
};

/** A JSON pointer into an item: names and numbers only, since it stands in the ledger itself and holds no prose. */
const place = /^(?:\/[\w.~-]{1,60}){0,20}$/u;

/** What a record speaks of, and nothing else that came with it. */
export const aboutOf = ({ proposal, item, pointer }: About): About => ({
  ...(proposal === undefined ? {} : { proposal }),
  ...(item === undefined ? {} : { item }),
  ...(pointer === undefined ? {} : { pointer }),
});

/** Checks that what a record speaks of is there, and may be seen by the person who speaks. */
export const aboutProblems = (
  state: GovernanceState,
  about: About,
  surroundings: Surroundings,
): readonly Problem[] => {
  const { proposal, item, pointer } = about;
  const isPlace = pointer === undefined || place.test(pointer);
  return [
    ...proposalProblems(state, proposal, surroundings),
    ...(item === undefined || isProposed(state.proposals.get(proposal ?? ""), item)
      ? []
      : itemProblems(item, surroundings, "/about/item")),
    ...(isPlace
      ? []
      : [
          invalid(
            "/about/pointer",
            `"${pointer}" is no place in an item.`,
            "Write a JSON pointer, for example /prompt/0/text.",
          ),
        ]),
    ...(pointer !== undefined && item === undefined
      ? [invalid("/about/pointer", "A place needs the item in which it is.", "Name the item too.")]
      : []),
  ];
};

/** Checks that a record speaks of something. */
export const needsSubject = ({ proposal, item }: About): readonly Problem[] =>
  proposal === undefined && item === undefined
    ? [
        problemOf("TEXT_MISSING", "It is about nothing yet.", {
          fix: "Name a proposal or an item.",
          place: { pointer: "/about" },
        }),
      ]
    : [];

/** Item id of a reference to an item or a version. */
const lineOf = (item: string): string =>
  item.slice(0, item.includes("@") ? item.indexOf("@") : undefined);

/** The authority that looks after an item: its steward, or the owner of its prefix; undefined when nobody does. */
export const keeperOf = (state: GovernanceState, item: string): string | undefined => {
  const id = lineOf(item);
  return state.stewardships.get(id)?.authority ?? state.agencies.get(id.slice(0, id.indexOf(":")));
};

/** The authorities that answer for something: those who propose it, or the keeper of the item; else the network. */
export const responsibleFor = (state: GovernanceState, about: About): readonly string[] => {
  const proposal = state.proposals.get(about.proposal ?? "");
  if (proposal !== undefined) return proposal.proposers;
  const keeper = about.item === undefined ? undefined : keeperOf(state, about.item);
  return [keeper ?? networkAuthority];
};

/** Refuses those whose authority does not answer for it. */
export const responsibilityProblems = (
  responsible: readonly (string | undefined)[],
  authority: string,
): readonly Problem[] => {
  if (responsible.includes(authority)) return [];
  const others = responsible.filter((one) => one !== undefined).join(" or ");
  return [problemOf("OTHER_AUTHORITY", `${others} answers for this, not ${authority}.`)];
};
