import type { Capacity, OrganisationKind, Role, SpeakerRole } from "./words.ts";

/**
 * Facts about who may act. Members are opaque ids: a name, an address or a sign-in never enters the ledger. Members of
 * panels are not here either, since who sits on a panel can tell who said what.
 */
export type PeopleFact =
  | {
      /** A body joined the registry. Its id never changes, for example `north-yorkshire` or `chorus:network`. */
      readonly type: "authority-registered";
      readonly authority: string;
      readonly name: string;
      readonly kind: OrganisationKind;
      /** The body's code in its nation's register, for example an ONS code. */
      readonly code?: string;
      readonly nation: "ENGLAND" | "WALES";
      readonly by: Act;
    }
  | {
      /** An authority owns an id prefix from now on: only it can steward items that begin with it. */
      readonly type: "agency-claimed";
      readonly agency: string;
      readonly authority: string;
      readonly by: Act;
    }
  | {
      /**
       * A person acts for an authority in these capacities and roles from now on; for one authority at a time, so this
       * ends what they held before. Empty capacities and roles end it.
       */
      readonly type: "membership-set";
      readonly member: string;
      readonly authority: string;
      readonly capacities: readonly Capacity[];
      readonly roles: readonly Role[];
      readonly by: Act;
    }
  | {
      /** A person may register authorities and withhold texts that should not have come in; nothing else. */
      readonly type: "administrator-named";
      readonly member: string;
      readonly by: Act;
    }
  | {
      /** A panel of people with experience came to be, hosted by an authority. */
      readonly type: "panel-registered";
      readonly panel: string;
      readonly name: string;
      readonly host: string;
      readonly speaksFrom: readonly SpeakerRole[];
      /** Document: how it wants to be contacted, support, recognition. */
      readonly document: string;
      readonly by: Act;
    }
  | {
      /** An authority looks after an item line; `previous` handed it over. */
      readonly type: "stewardship-set";
      readonly itemId: string;
      readonly authority: string;
      /** Role title, never a person's name. */
      readonly roleTitle: string;
      readonly previous?: string;
      readonly by: Act;
    }
  | {
      /** A text was taken out of view; its hash stays in the ledger, the words are gone. */
      readonly type: "text-withheld";
      readonly document: string;
      readonly reason: string;
      readonly by: Act;
    };

/** Who did it. Somebody without an account has neither member nor authority. */
export interface Act {
  readonly member?: string;
  /** The authority that the person acted for. */
  readonly authority?: string;
}
