import type { Problem } from "../../../runtime/problems.ts";
import { fail } from "../../../runtime/result.ts";
import type { Decide } from "../act.ts";
import { permittedMember } from "../allowed.ts";
import type { About, VoicesFact } from "../fact/voices.ts";
import type { ParticipationMode, SpeakerRole } from "../fact/words.ts";
import { participationModes, speakerRoles } from "../fact/words.ts";
import { aboutOf, aboutProblems, needsSubject } from "./about.ts";
import { conclude } from "./concluding.ts";
import { bandOf, bandOfSome } from "../group-size.ts";
import { countProblems, emptyProblems, wordProblems } from "./input-checks.ts";
import { missingTexts } from "./writing.ts";

type Influence = Extract<VoicesFact, { readonly type: "co-design-recorded" }>["influence"];

/** One stage of working together: how people took part, who they were, and whether the words were still open. */
export interface CoDesignStage {
  readonly mode: ParticipationMode;
  readonly roles: readonly SpeakerRole[];
  readonly beforeWordingFixed: boolean;
  readonly reason?: string;
}

/** One meeting or exercise. */
export interface CoDesignSession {
  readonly purpose: string;
  readonly place?: string;
  readonly method?: string;
  readonly support?: string;
}

/** Who was involved, how and when, what room there was to change things, and who was not reached (MODEL 3.11). */
export interface RecordCoDesign {
  readonly type: "record-co-design";
  readonly about: About;
  readonly stages: readonly CoDesignStage[];
  readonly influence: Influence;
  readonly sessions?: readonly CoDesignSession[];
  /** How many took part, by role; only the band of each count is kept. */
  readonly participants: readonly { readonly role: SpeakerRole; readonly count: number }[];
  readonly reach: {
    readonly invited?: number;
    readonly tookPart?: number;
    /** Who was not reached, and why. */
    readonly notReached: string;
    readonly why?: string;
  };
  readonly informedBy?: { readonly notice?: string; readonly understoodCheck?: string };
  readonly awareness?: { readonly asked: boolean; readonly alreadyKnew?: string };
  readonly roomToChange: string;
  readonly lundy?: {
    readonly space?: string;
    readonly voice?: string;
    readonly audience?: string;
    readonly influence?: string;
  };
  readonly recognition?: string;
  readonly acknowledgement?: string;
  readonly tokenismSignals?: readonly string[];
  /** Needed when nothing that people said has had an influence yet. */
  readonly whyNoChange?: string;
}

/** Where something that people say can make a difference. */
const influences = ["GATHER", "SHARE", "PROCESS", "USE", "STOP", "NONE_YET"] as const;

const stageProblems = ({ stages }: RecordCoDesign): readonly Problem[] => [
  ...emptyProblems("/stages", stages),
  ...stages.flatMap(({ mode, roles }, index) => [
    ...wordProblems(`/stages/${index}/mode`, [mode], participationModes),
    ...emptyProblems(`/stages/${index}/roles`, roles),
    ...wordProblems(`/stages/${index}/roles`, roles, speakerRoles),
  ]),
];

const peopleProblems = ({ participants, reach }: RecordCoDesign): readonly Problem[] => [
  ...emptyProblems("/participants", participants),
  ...participants.flatMap(({ role, count }, index) => [
    ...wordProblems(`/participants/${index}/role`, [role], speakerRoles),
    ...countProblems(`/participants/${index}/count`, count),
  ]),
  ...countProblems("/reach/invited", reach.invited),
  ...countProblems("/reach/tookPart", reach.tookPart),
];

const textProblems = ({ influence, ...command }: RecordCoDesign): readonly Problem[] =>
  missingTexts({
    "reach/notReached": command.reach.notReached,
    roomToChange: command.roomToChange,
    ...(influence.every((point) => point === "NONE_YET")
      ? { whyNoChange: command.whyNoChange }
      : {}),
  });

/** What is kept of the words: every count as its band, so that no number can point to somebody. */
const wordsOf = ({ type: _type, about: _about, ...command }: RecordCoDesign): object => {
  const { stages, participants, reach, influence: _influence, ...rest } = command;
  return {
    ...rest,
    stages: stages.map(({ reason }) => ({ reason })),
    participants: participants.map(({ role, count }) => ({ role, band: bandOf(count) })),
    reach: {
      ...reach,
      invited: bandOfSome(reach.invited),
      tookPart: bandOfSome(reach.tookPart),
    },
  };
};

/** Decides whether a record of working together is taken in. */
export const decideRecordCoDesign: Decide<RecordCoDesign> = (state, command, surroundings) => {
  const may = permittedMember(state, surroundings.actor, "record-co-design");
  if (!may.ok) return fail([may.error]);
  const { about, stages, influence } = command;
  const problems = [
    ...needsSubject(about),
    ...aboutProblems(state, about, surroundings),
    ...stageProblems(command),
    ...wordProblems("/influence", influence, influences),
    ...peopleProblems(command),
    ...textProblems(command),
  ];
  const record = surroundings.newId("record");
  const words = { ...wordsOf(command) };
  return conclude({ subject: record, problems, words }, surroundings, (document) => [
    {
      type: "co-design-recorded",
      record,
      about: aboutOf(about),
      stages: stages.map(({ mode, roles, beforeWordingFixed }) => ({
        mode,
        roles,
        beforeWordingFixed,
      })),
      influence,
      document,
      by: may.value,
    },
  ]);
};
