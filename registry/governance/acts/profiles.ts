import { problemOf } from "../../../runtime/problems.ts";
import { fail } from "../../../runtime/result.ts";
import { resolveText } from "../../model/snapshot.ts";
import type { Decide } from "../act.ts";
import { requireRole } from "../allowed.ts";
import { writeFacts } from "./proposal-found.ts";
import { missingTexts } from "./writing.ts";

/** Takes a local profile into use, or ends it. It says what an authority does differently; it changes nobody else's. */
export interface SetProfile {
  readonly type: "set-profile";
  /** The profile's exact version, as `agency:slug@1.0.0`. */
  readonly profile: string;
  readonly state: "IN_USE" | "ENDED";
  readonly from: string;
  readonly reason: string;
}

/** Decides whether an authority may use a profile: its own, by its steward. */
export const decideSetProfile: Decide<SetProfile> = (state, command, surroundings) => {
  const steward = requireRole(state, surroundings.actor, "STEWARD");
  if (!steward.ok) return fail([steward.error]);
  const { member, authority } = steward.value;
  const found = resolveText(surroundings.items, command.profile);
  if (found?.content.kind !== "profile" || found.content.authority !== authority)
    return fail([
      problemOf("ITEM_NOT_FOUND", `"${command.profile}" is not a profile of ${authority}.`, {
        place: { pointer: "/profile" },
      }),
    ]);
  const { reason, from } = command;
  const problems = missingTexts({ reason });
  return writeFacts(
    { subject: found.id, problems, words: { reason } },
    surroundings,
    (document) => [
      {
        type: "profile-set",
        authority,
        profile: found.id,
        version: found.version,
        state: command.state,
        from,
        document,
        by: { member, authority },
      },
    ],
  );
};
