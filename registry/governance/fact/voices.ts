import type { Act } from "./people.ts";
import type {
  FeedbackOutcome,
  OrganisationKind,
  ParticipationMode,
  PerverseState,
  SpeakerRole,
  StressResult,
} from "./words.ts";

/** What a record is about: a proposal, an item version or line, or something that nobody holds yet. */
export interface About {
  readonly proposal?: string;
  /** `agency:slug`, or `agency:slug@1.0.0`. */
  readonly item?: string;
  /** JSON pointer into the item. */
  readonly pointer?: string;
}

/** Facts about what people said, what it was worth and what came of it. */
export type VoicesFact =
  | {
      /** A co-design record: who was involved, how, when the wording was not yet fixed, and who was not reached. */
      readonly type: "co-design-recorded";
      readonly record: string;
      readonly about: About;
      readonly stages: readonly {
        readonly mode: ParticipationMode;
        readonly roles: readonly SpeakerRole[];
        readonly beforeWordingFixed: boolean;
      }[];
      readonly influence: readonly ("GATHER" | "SHARE" | "PROCESS" | "USE" | "STOP" | "NONE_YET")[];
      /** Document: sessions, counts as bands, reach, support, recognition, signs of tokenism. */
      readonly document: string;
      readonly by: Act;
    }
  | {
      /** A point that was raised. */
      readonly type: "feedback-heard";
      readonly feedback: string;
      readonly record: string;
      readonly about: About;
      readonly saidBy: SpeakerRole;
      readonly form: "QUOTE_WITH_CONSENT" | "PARAPHRASE" | "THEME" | "DESCRIPTION_OF_NON_VERBAL";
      readonly document: string;
      readonly by: Act;
    }
  | {
      /** What came of the point, and what those who raised it were told. */
      readonly type: "feedback-answered";
      readonly feedback: string;
      readonly outcome: FeedbackOutcome;
      readonly replied: boolean;
      readonly document: string;
      readonly by: Act;
    }
  | {
      /** An answer to one ethics question by one role for one body. Answers stand side by side and are never merged. */
      readonly type: "ethics-answered";
      readonly proposal: string;
      /** For example `EQ-07`. */
      readonly question: string;
      readonly stance: "CONTENT" | "CONTENT_WITH_CONDITIONS" | "NOT_CONTENT";
      readonly role: SpeakerRole;
      readonly panel?: string;
      readonly document: string;
      readonly by: Act;
    }
  | {
      readonly type: "stress-tested";
      readonly test: string;
      readonly proposal: string;
      readonly candidate: string;
      readonly organisationKind: OrganisationKind;
      readonly context: string;
      readonly result: StressResult;
      readonly document: string;
      readonly by: Act;
    }
  | {
      /** An authority uses a version, or stopped using it. */
      readonly type: "adoption-recorded";
      readonly adoption: string;
      readonly item: string;
      readonly from: string;
      readonly to?: string;
      readonly document: string;
      readonly by: Act;
    }
  | {
      /** What an item costs, in minutes a year over everyone; a negative net is time given back. */
      readonly type: "burden-stated";
      readonly burden: string;
      readonly about: About;
      readonly authority: string;
      readonly minutes: number;
      readonly offsetMinutes: number;
      readonly askedElsewhere: readonly string[];
      /** Who pays where the net is above zero, and who approved it. */
      readonly payer?: string;
      readonly exceptionApprovedBy?: string;
      /** Whether it names a Single Data List entry or a Star Chamber note. */
      readonly nationalNote: boolean;
      readonly document: string;
      readonly by: Act;
    }
  | {
      readonly type: "concern-raised";
      readonly concern: string;
      readonly about: About;
      readonly role?: SpeakerRole;
      /** Day by which a reply is due. */
      readonly due: string;
      readonly document: string;
      readonly by: Act;
    }
  | {
      readonly type: "concern-answered";
      readonly concern: string;
      readonly state: "REPLIED" | "CHANGED_SOMETHING" | "NOT_CHANGED_REASON_GIVEN";
      readonly document: string;
      readonly by: Act;
    }
  | {
      /** Something that matters and that nobody records. */
      readonly type: "gap-raised";
      readonly gap: string;
      readonly saidBy: SpeakerRole;
      readonly document: string;
      readonly by: Act;
    }
  | {
      readonly type: "gap-supported";
      readonly gap: string;
      readonly by: Act;
    }
  | {
      readonly type: "gap-filled";
      readonly gap: string;
      readonly item: string;
      readonly by: Act;
    }
  | {
      /** A body says in its own name that it welcomes what an item does. */
      readonly type: "recognition-stated";
      readonly recognition: string;
      readonly item: string;
      readonly document: string;
      readonly by: Act;
    }
  | {
      /** A claim that a measure makes people do harm, or where the claim stands now. */
      readonly type: "perverse-effect-claimed";
      readonly effect: string;
      readonly item: string;
      readonly document: string;
      readonly by: Act;
    }
  | {
      readonly type: "perverse-effect-moved";
      readonly effect: string;
      readonly state: PerverseState;
      readonly document: string;
      readonly by: Act;
    };
