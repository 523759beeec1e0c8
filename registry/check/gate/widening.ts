import type { LawAndEthics, RegistryItem } from "../../../generated/items/types.ts";
import type { ChangeKind } from "../../compare/changes.ts";
import { diffItems } from "../../compare/diff-items.ts";
import type { Remark } from "../finding.ts";
import { beginsMajor } from "./parts.ts";

/** Whether a machine uses it at all; nothing said is not permitted. */
export const isMachineUse = ({ automatedUse }: LawAndEthics): boolean =>
  automatedUse !== undefined &&
  !["NOT_PERMITTED", "INDIVIDUAL_PREDICTION_PROHIBITED"].includes(automatedUse.use);

/** Whether it is joined to other data; nothing said is not joined. */
export const isLinked = ({ linkage }: LawAndEthics): boolean =>
  linkage !== undefined && !["NOT_LINKED", "PAUSED"].includes(linkage.state);

/** Something that was decided with people, and holds until a day. */
interface Decided {
  readonly decidedWith?: readonly string[];
  readonly until?: string;
}

/** A way in which a version may reach further than the one before it, and where to say so. */
interface Widening {
  readonly previous: RegistryItem | undefined;
  readonly kind: ChangeKind;
  readonly pointer: string;
}

/** What every wider use needs: people who had a say, and a day that has not passed. */
export const decidedRemarks = (
  pointer: string,
  decided: Decided | undefined,
  today: string,
): readonly Remark[] => [
  ...((decided?.decidedWith ?? []).length === 0
    ? [
        {
          pointer,
          message: "It does not say who had a part in deciding this.",
          fix: "Name the groups in decidedWith, families among them.",
        },
      ]
    : []),
  ...(decided?.until !== undefined && decided.until < today
    ? [
        {
          pointer: `${pointer}/until`,
          message: `This was agreed until ${decided.until}.`,
          fix: "Decide it anew, or end it.",
        },
      ]
    : []),
];

/** What to say where a version reaches further than the one before it, inside one major line. */
export const widenedRemarks = (
  content: RegistryItem,
  { previous, kind, pointer }: Widening,
): readonly Remark[] => {
  if (previous === undefined || beginsMajor(content, previous)) return [];
  const places = diffItems(previous, content)
    .filter((change) => change.kind === kind)
    .map(({ place }) => place);
  if (places.length === 0) return [];
  const message = `It reaches further than in ${previous.version} (${places.join(", ")}).`;
  return [{ pointer, message, fix: "Give it a new major version, or leave it as it was." }];
};
