import { fieldsByType, itemKinds, typeNameByKind } from "../../generated/items/fields.ts";
import type { Gate, GateRequirement } from "../../generated/items/types.ts";
import type { ItemCheck } from "./check.ts";
import type { Remark } from "./finding.ts";
import { gateConditions, isInvariantCode } from "./gate-conditions.ts";

const knownFields: ReadonlySet<string> = new Set(
  itemKinds.flatMap((kind) =>
    (fieldsByType[typeNameByKind[kind]] ?? []).map(({ property }) => property),
  ),
);

const isKind = (word: string): boolean => itemKinds.some((kind) => kind === word);

const kindRemarks = (kinds: readonly string[] | undefined, pointer: string): readonly Remark[] =>
  (kinds ?? []).flatMap((kind, index) =>
    isKind(kind)
      ? []
      : [
          {
            pointer: `${pointer}/appliesTo/${index}`,
            message: `"${kind}" is no kind of item.`,
            fix: `Write one of ${itemKinds.join(", ")}.`,
          },
        ],
  );

const codeRemarks = ({ code, level }: GateRequirement, pointer: string): readonly Remark[] =>
  level === "PROCESS" || isInvariantCode(code)
    ? []
    : [
        {
          pointer: `${pointer}/code`,
          message: `"${code}" is no condition over an item.`,
          fix: `Write one of ${Object.keys(gateConditions).join(", ")}.`,
        },
      ];

const fieldRemarks = ({ requiredFields = [] }: Gate): readonly Remark[] =>
  requiredFields.flatMap(({ field, appliesTo }, index) => [
    ...(knownFields.has(field.split("/")[1] ?? "")
      ? []
      : [
          {
            pointer: `/requiredFields/${index}/field`,
            message: `No kind of item has a field "${field}".`,
          },
        ]),
    ...kindRemarks(appliesTo, `/requiredFields/${index}`),
  ]);

/** A gate asks only for what exists: a misspelt condition would be one that nothing can ever pass, or nobody looks at. */
export const gateKnown: ItemCheck = {
  code: "GATE_KNOWN",
  title: "A gate asks for fields, conditions and kinds that exist",
  severity: "error",
  fix: "Mend the spelling.",
  find: (content) =>
    content.kind === "gate"
      ? [
          ...fieldRemarks(content),
          ...content.conditions.flatMap((condition, index) => [
            ...codeRemarks(condition, `/conditions/${index}`),
            ...kindRemarks(condition.appliesTo, `/conditions/${index}`),
          ]),
          ...kindRemarks(content.ethics?.appliesTo, "/ethics"),
        ]
      : [],
};
