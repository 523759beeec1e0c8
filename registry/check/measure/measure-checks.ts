import type { ItemCheck } from "../check.ts";
import { allEligible } from "./all-eligible.ts";
import { binaryReason } from "./binary-reason.ts";
import { companionsWhole } from "./companions-whole.ts";
import { compareAlike } from "./compare-alike.ts";
import { couldBeFiner } from "./could-be-finer.ts";
import { coverageLow } from "./coverage-low.ts";
import { coverageShown } from "./coverage-shown.ts";
import { deficitOnly } from "./deficit-only.ts";
import { distributionAlways } from "./distribution-always.ts";
import { evidenceKept } from "./evidence-kept.ts";
import { hidingKept } from "./hiding-kept.ts";
import { judgedFromAbove } from "./judged-from-above.ts";
import { meanOnly } from "./mean-only.ts";
import { meanWithSpread } from "./mean-with-spread.ts";
import { measureNames } from "./measure-names.ts";
import { measureWhole } from "./measure-whole.ts";
import { reachTold } from "./reach-told.ts";
import { serviceSide } from "./service-side.ts";
import { whereAlone } from "./where-alone.ts";

/** What is asked of indicators. */
export const measureChecks: readonly ItemCheck[] = [
  allEligible,
  binaryReason,
  companionsWhole,
  compareAlike,
  couldBeFiner,
  coverageLow,
  coverageShown,
  deficitOnly,
  distributionAlways,
  evidenceKept,
  hidingKept,
  judgedFromAbove,
  meanOnly,
  meanWithSpread,
  measureNames,
  measureWhole,
  reachTold,
  serviceSide,
  whereAlone,
];
