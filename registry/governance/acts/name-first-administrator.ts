import { problemOf } from "../../../runtime/problems.ts";
import { fail, ok } from "../../../runtime/result.ts";
import type { Decide } from "../act.ts";
import { permitted } from "../allowed.ts";

/** Makes the person who signs in first, with the link that was printed at the start, the registry's administrator. */
export interface NameFirstAdministrator {
  readonly type: "name-first-administrator";
}

/** Decides whether somebody becomes the first administrator: once, while there is none. */
export const decideNameFirstAdministrator: Decide<NameFirstAdministrator> = (
  state,
  _command,
  { actor },
) => {
  const may = permitted(state, actor, "name-first-administrator");
  if (!may.ok) return fail([may.error]);
  const { member } = may.value;
  if (state.administrators.size > 0 || member === undefined)
    return fail([problemOf("ADMINISTRATOR_EXISTS", "This registry has an administrator.")]);
  return ok({
    subject: member,
    facts: [{ type: "administrator-named", member, by: may.value }],
    documents: new Map(),
    published: [],
  });
};
