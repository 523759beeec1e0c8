import type { Problem } from "../../../runtime/problems.ts";
import { fail } from "../../../runtime/result.ts";
import type { Decide } from "../act.ts";
import { permittedMember } from "../allowed.ts";
import type { GovernanceState } from "../state.ts";
import { conclude } from "./concluding.ts";
import { dayProblems, notFound, repeatProblems } from "./input-checks.ts";
import { missingTexts } from "./writing.ts";

/** An authority says that it uses a version, for what, and who answers for it. */
export interface RecordAdoption {
  readonly type: "record-adoption";
  /** Exact version, `agency:slug@1.0.0`. */
  readonly item: string;
  /** ISO day. */
  readonly from: string;
  readonly purpose: string;
  /** Where it stands in the authority's own system. */
  readonly localBinding?: { readonly system: string; readonly field: string };
  /** Role title, never a person's name. */
  readonly accountableRole: string;
  readonly cost?: string;
  readonly reflections?: string;
  readonly effectOnPractice?: string;
  readonly changeObserved?: string;
  readonly trustSignal?: string;
}

const isInUse = ({ adoptions }: GovernanceState, item: string, authority: string): boolean =>
  [...adoptions.values()].some(
    (one) => one.item === item && one.by.authority === authority && one.to === undefined,
  );

const versionProblems = ({ versions }: GovernanceState, item: string): readonly Problem[] =>
  versions.has(item) ? [] : [notFound("published version", item, "/item")];

/** Decides whether an adoption is taken in; a version is in use once with each authority. */
export const decideRecordAdoption: Decide<RecordAdoption> = (state, command, surroundings) => {
  const may = permittedMember(state, surroundings.actor, "record-adoption");
  if (!may.ok) return fail([may.error]);
  const by = may.value;
  const { type: _type, item, from, ...words } = command;
  const problems = [
    ...versionProblems(state, item),
    ...dayProblems("/from", from),
    ...missingTexts({ purpose: words.purpose, accountableRole: words.accountableRole }),
    ...repeatProblems(isInUse(state, item, by.authority), `${by.authority} uses ${item} already.`),
  ];
  const adoption = surroundings.newId("adoption");
  return conclude({ subject: adoption, problems, words }, surroundings, (document) => [
    { type: "adoption-recorded", adoption, item, from, document, by },
  ]);
};
