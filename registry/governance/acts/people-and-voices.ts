import type { Decide } from "../act.ts";
import type { AnswerConcern } from "./answer-concern.ts";
import { decideAnswerConcern } from "./answer-concern.ts";
import type { AnswerEthicsQuestion } from "./answer-ethics-question.ts";
import { decideAnswerEthicsQuestion } from "./answer-ethics-question.ts";
import type { AnswerFeedback } from "./answer-feedback.ts";
import { decideAnswerFeedback } from "./answer-feedback.ts";
import type { ClaimAgency } from "./claim-agency.ts";
import { decideClaimAgency } from "./claim-agency.ts";
import type { ClaimPerverseEffect } from "./claim-perverse-effect.ts";
import { decideClaimPerverseEffect } from "./claim-perverse-effect.ts";
import type { EndAdoption } from "./end-adoption.ts";
import { decideEndAdoption } from "./end-adoption.ts";
import type { FillGap } from "./fill-gap.ts";
import { decideFillGap } from "./fill-gap.ts";
import type { HandOverStewardship } from "./hand-over-stewardship.ts";
import { decideHandOverStewardship } from "./hand-over-stewardship.ts";
import type { HearFeedback } from "./hear-feedback.ts";
import { decideHearFeedback } from "./hear-feedback.ts";
import type { MovePerverseEffect } from "./move-perverse-effect.ts";
import { decideMovePerverseEffect } from "./move-perverse-effect.ts";
import type { NameFirstAdministrator } from "./name-first-administrator.ts";
import { decideNameFirstAdministrator } from "./name-first-administrator.ts";
import type { RaiseConcern } from "./raise-concern.ts";
import { decideRaiseConcern } from "./raise-concern.ts";
import type { RaiseGap } from "./raise-gap.ts";
import { decideRaiseGap } from "./raise-gap.ts";
import type { RecordAdoption } from "./record-adoption.ts";
import { decideRecordAdoption } from "./record-adoption.ts";
import type { RecordCoDesign } from "./record-co-design.ts";
import { decideRecordCoDesign } from "./record-co-design.ts";
import type { RecordStressTest } from "./record-stress-test.ts";
import { decideRecordStressTest } from "./record-stress-test.ts";
import type { RegisterAuthority } from "./register-authority.ts";
import { decideRegisterAuthority } from "./register-authority.ts";
import type { RegisterPanel } from "./register-panel.ts";
import { decideRegisterPanel } from "./register-panel.ts";
import type { SetMembership } from "./set-membership.ts";
import { decideSetMembership } from "./set-membership.ts";
import type { StateBurden } from "./state-burden.ts";
import { decideStateBurden } from "./state-burden.ts";
import type { StateRecognition } from "./state-recognition.ts";
import { decideStateRecognition } from "./state-recognition.ts";
import type { SupportGap } from "./support-gap.ts";
import { decideSupportGap } from "./support-gap.ts";
import type { WithholdText } from "./withhold-text.ts";
import { decideWithholdText } from "./withhold-text.ts";

/** Every act of people who look after authorities, and of people who say or answer something. */
export type PeopleAndVoicesCommand =
  | AnswerConcern
  | AnswerEthicsQuestion
  | AnswerFeedback
  | ClaimAgency
  | ClaimPerverseEffect
  | EndAdoption
  | FillGap
  | HandOverStewardship
  | HearFeedback
  | MovePerverseEffect
  | NameFirstAdministrator
  | RaiseConcern
  | RaiseGap
  | RecordAdoption
  | RecordCoDesign
  | RecordStressTest
  | RegisterAuthority
  | RegisterPanel
  | SetMembership
  | StateBurden
  | StateRecognition
  | SupportGap
  | WithholdText;

type CommandOf<Type extends PeopleAndVoicesCommand["type"]> = Extract<
  PeopleAndVoicesCommand,
  { readonly type: Type }
>;

/** How each is decided. */
export const decidePeopleAndVoices: {
  readonly [Type in PeopleAndVoicesCommand["type"]]: Decide<CommandOf<Type>>;
} = {
  "answer-concern": decideAnswerConcern,
  "answer-ethics-question": decideAnswerEthicsQuestion,
  "answer-feedback": decideAnswerFeedback,
  "claim-agency": decideClaimAgency,
  "claim-perverse-effect": decideClaimPerverseEffect,
  "end-adoption": decideEndAdoption,
  "fill-gap": decideFillGap,
  "hand-over-stewardship": decideHandOverStewardship,
  "hear-feedback": decideHearFeedback,
  "move-perverse-effect": decideMovePerverseEffect,
  "name-first-administrator": decideNameFirstAdministrator,
  "raise-concern": decideRaiseConcern,
  "raise-gap": decideRaiseGap,
  "record-adoption": decideRecordAdoption,
  "record-co-design": decideRecordCoDesign,
  "record-stress-test": decideRecordStressTest,
  "register-authority": decideRegisterAuthority,
  "register-panel": decideRegisterPanel,
  "set-membership": decideSetMembership,
  "state-burden": decideStateBurden,
  "state-recognition": decideStateRecognition,
  "support-gap": decideSupportGap,
  "withhold-text": decideWithholdText,
};
