import type { ArtefactShelf } from "../artefacts/artefact-shelf.ts";
import type { Catalogue } from "../view/catalogue.ts";
import type { Store } from "../../registry/store/store.ts";
import type { AnswerBudget } from "./answer-budget.ts";
import type { Limits } from "./limits.ts";

/** What every resolver is given. */
export interface ApiContext {
  readonly catalogue: Catalogue;
  readonly store: Store;
  readonly artefacts: ArtefactShelf;
  readonly limits: Limits;
  readonly requestsPerMinute: number;
  readonly budget: AnswerBudget;
  /** Called when the answer may be kept and given to anyone who asks the same. */
  readonly keepAnswer: () => void;
}
