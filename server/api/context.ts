import type { ArtefactShelf } from "../artefacts/artefact-shelf.ts";
import type { Catalogue } from "../view/catalogue.ts";
import type { Store } from "../../registry/store/store.ts";
import type { WebhookDesk } from "../outbox/webhook-desk.ts";
import type { TrialDesk } from "../trial/trial-desk.ts";
import type { AnswerBudget } from "./answer-budget.ts";
import type { Asked } from "./governance/asked.ts";
import type { Limits } from "./limits.ts";

/** What an answer was made from beside what is published: notes that resolvers take while they answer. */
export interface DrawnOn {
  /** The ledger moves on with every act; what is published only now and then. */
  ledger: boolean;
  /** Who asks: then the answer is nobody else's. */
  viewer: boolean;
}

/** What every resolver is given. */
export interface ApiContext {
  readonly catalogue: Catalogue;
  readonly store: Store;
  readonly artefacts: ArtefactShelf;
  readonly limits: Limits;
  readonly requestsPerMinute: number;
  readonly budget: AnswerBudget;
  readonly drawnOn: DrawnOn;
  /** Where people act; absent where the registry can only be read. */
  readonly asked?: Asked;
  /** Where webhooks are looked after; absent where nobody can act. */
  readonly webhooks?: WebhookDesk;
  /** Where indicators are tried; absent where nobody can act. */
  readonly trials?: TrialDesk;
  /** Called when the answer may be given to anyone who asks the same: until something is published, or anything is done. */
  readonly keepAnswer: (until: "published" | "done") => void;
}
