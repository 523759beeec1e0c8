import { parseItem } from "../../check/schema.ts";
import { invariant } from "../../../runtime/result.ts";
import type { ItemVersion } from "../../model/snapshot.ts";
import type { Surroundings } from "../act.ts";
import type { CandidateItem } from "../conditions/condition.ts";
import type { CandidateEntry } from "../fact/proposals.ts";
import { baseOf } from "../freeze.ts";
import type { Candidate, GovernanceState, Proposal, Round } from "../state.ts";

const contentOf = ({ id, version, hash }: CandidateEntry, { items, document }: Surroundings) => {
  const known = items.versionsOf(id).find((one) => one.version === version && one.hash === hash);
  if (known !== undefined) return known.content;
  const parsed = parseItem(document(hash));
  invariant(parsed.ok, `the content of a frozen candidate is kept: ${id}@${version}`);
  return parsed.value;
};

/** The items of a frozen candidate with their contents. */
export const candidateItems = (
  { entries }: Pick<Candidate, "entries">,
  surroundings: Surroundings,
): readonly CandidateItem[] =>
  entries.map((entry) => {
    const content = contentOf(entry, surroundings);
    const previous = baseOf(surroundings.items, content)?.content;
    return { content, ...(previous === undefined ? {} : { previous }) };
  });

/** The versions of a candidate that are not published yet: the first decision that passes them publishes them. */
export const publishedBy = (
  state: GovernanceState,
  proposal: Proposal,
  { round, surroundings }: { readonly round: Round; readonly surroundings: Surroundings },
): readonly ItemVersion[] => {
  if (proposal.kind === "REQUEST_RETURN_CHANGE" || round.gate === "chorus:gate-4-end") return [];
  return (proposal.candidates.at(-1)?.entries ?? [])
    .filter(
      ({ id, version, action }) => action !== "STOP" && !state.versions.has(`${id}@${version}`),
    )
    .map((entry) => ({
      id: entry.id,
      version: entry.version,
      hash: entry.hash,
      content: contentOf(entry, surroundings),
    }));
};
