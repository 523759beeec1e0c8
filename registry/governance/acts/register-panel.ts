import { fail } from "../../../runtime/result.ts";
import type { Decide } from "../act.ts";
import { permittedMember } from "../allowed.ts";
import type { SpeakerRole } from "../fact/words.ts";
import { speakerRoles } from "../fact/words.ts";
import { conclude } from "./concluding.ts";
import { emptyProblems, repeatProblems, wordProblems } from "./input-checks.ts";
import { missingTexts } from "./writing.ts";

/** Brings a panel of people with experience into the registry; its host supports it and never speaks for it. */
export interface RegisterPanel {
  readonly type: "register-panel";
  readonly name: string;
  readonly speaksFrom: readonly SpeakerRole[];
  /** How it wants to be contacted: a team or a role, never a person's address. */
  readonly contact: string;
  /** Which adults support it, by role. */
  readonly support: string;
  /** How its members' time is recognised. */
  readonly recognition?: string;
}

/** Decides whether a panel comes into being. */
export const decideRegisterPanel: Decide<RegisterPanel> = (state, command, surroundings) => {
  const may = permittedMember(state, surroundings.actor, "register-panel");
  if (!may.ok) return fail([may.error]);
  const by = may.value;
  const { contact, support, recognition } = command;
  const [name, speaksFrom] = [command.name.trim(), [...new Set(command.speaksFrom)]];
  const problems = [
    ...missingTexts({ name, contact, support }),
    ...emptyProblems("/speaksFrom", speaksFrom),
    ...wordProblems("/speaksFrom", speaksFrom, speakerRoles),
    ...repeatProblems(
      [...state.panels.values()].some((one) => one.name === name && one.host === by.authority),
      `${by.authority} hosts a panel of this name.`,
    ),
  ];
  const panel = surroundings.newId("panel");
  const words = { contact, support, recognition };
  return conclude(
    { subject: panel, problems, words, names: { name } },
    surroundings,
    (document) => [
      { type: "panel-registered", panel, name, host: by.authority, speaksFrom, document, by },
    ],
  );
};
