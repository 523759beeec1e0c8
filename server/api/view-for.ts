import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { Catalogue } from "../view/catalogue.ts";
import type { View } from "../view/view.ts";

/** What a question says about where to look. */
export interface Where {
  readonly release?: string | null | undefined;
  /** ISO date. */
  readonly asAt?: string | null | undefined;
}

const noSuchRelease = (name: string): Problem =>
  problemOf("RELEASE_NOT_FOUND", `There is no release "${name}" here.`, {
    fix: "Ask releases(first: 10) { nodes { name } } for the releases here.",
  });

const both = problemOf(
  "ARGUMENTS_CONFLICT",
  "A release never changes, so asAt has no meaning beside it.",
  { fix: "Give either release or asAt." },
);

/** The view that a question asks for: one release, everything at the end of a day, or everything. */
export const viewFor = (catalogue: Catalogue, { release, asAt }: Where): Result<View, Problem> => {
  const name = release ?? undefined;
  const day = asAt ?? undefined;
  if (name === undefined) return ok(day === undefined ? catalogue.everything : catalogue.asAt(day));
  if (day !== undefined) return fail(both);
  const view = catalogue.ofRelease(name);
  return view === undefined ? fail(noSuchRelease(name)) : ok(view);
};
