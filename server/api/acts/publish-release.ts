import { networkAuthority } from "../../../registry/governance/fact/words.ts";
import type { ReleaseRow } from "../../../registry/store/store.ts";
import type { Problem } from "../../../runtime/problems.ts";
import { problemOf } from "../../../runtime/problems.ts";
import type { ApiContext } from "../context.ts";
import type { Asked } from "../governance/asked.ts";
import type { ActInput, UserError } from "./act-input.ts";
import { readInput } from "./act-input.ts";
import { doorProblems, openDoor, refusedAct } from "./perform-act.ts";

/** What `publishRelease` answers. */
export interface PublishedRelease {
  readonly release?: { readonly release: ReleaseRow };
  readonly revision: number | null;
  readonly repeated: boolean;
  readonly userErrors: readonly UserError[];
}

const notSteward = (): Problem =>
  problemOf("NOT_ALLOWED", "A release is published by a steward of the network.", {
    fix: "Ask a steward of chorus:network. What a release holds was decided at the gates.",
  });

const isSteward = async ({ viewer, state }: Asked): Promise<boolean> => {
  if (viewer.kind === "anonymous") return false;
  const membership = (await state()).memberships.get(viewer.member);
  return membership?.authority === networkAuthority && membership.roles.includes("STEWARD");
};

/** Publishes what stands now. Nothing is decided here: every status in it came from a decision at a gate. */
export const publishRelease = async (
  input: ActInput,
  context: ApiContext,
): Promise<PublishedRelease> => {
  const asked = openDoor(context, false);
  const read = readInput("publishRelease", input);
  if (!read.ok) return refusedAct(input, read.error);
  const barred = doorProblems(asked.viewer, "administer", read.value.key);
  if (barred.length > 0) return refusedAct(input, barred);
  if (!(await isSteward(asked))) return refusedAct(input, [notSteward()]);
  const name = String(read.value.fields["name"]);
  const cut = await asked.desk.cut(name, networkAuthority);
  if (!cut.ok) return refusedAct(input, cut.error);
  asked.renew();
  const release = (await context.store.releases()).find((row) => row.name === name);
  return {
    ...(release === undefined ? {} : { release: { release } }),
    revision: release?.seq ?? null,
    repeated: false,
    userErrors: [],
  };
};
