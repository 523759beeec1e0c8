import type { ItemMapping, MappingEnd } from "../../../generated/items/types.ts";
import { resolveText } from "../../model/snapshot.ts";
import type { CheckContext, ItemCheck } from "../check.ts";
import { columnRemarks } from "../column-of.ts";
import type { Remark } from "../finding.ts";
import { repeats } from "../repeats.ts";

const codeOfListRemarks = (
  { item, code }: MappingEnd,
  pointer: string,
  { all }: CheckContext,
): readonly Remark[] => {
  const list = item === undefined ? undefined : resolveText(all, item)?.content;
  return code === undefined ||
    list?.kind !== "codelist" ||
    list.codes.some((one) => one.code === code)
    ? []
    : [{ pointer: `${pointer}/code`, message: `${list.id} has no code ${code}.` }];
};

const endRemarks = (
  ends: readonly MappingEnd[],
  pointer: string,
  context: CheckContext,
): readonly Remark[] => [
  ...repeats(ends.map(({ name }) => name)).map(({ index, name }) => ({
    pointer: `${pointer}/${index}/name`,
    message: `"${name}" stands here already.`,
  })),
  ...ends.flatMap((end, index) => [
    ...((end.item === undefined) === (end.external === undefined)
      ? [
          {
            pointer: `${pointer}/${index}`,
            message: "It is an item, or something that is not registered here: one of the two.",
          },
        ]
      : []),
    ...columnRemarks(end, `${pointer}/${index}`, context),
    ...codeOfListRemarks(end, `${pointer}/${index}`, context),
  ]),
];

const codeRemarks = ({ codes = [], from, to }: ItemMapping): readonly Remark[] =>
  codes.flatMap((row, index) =>
    (
      [
        ["from", from.length],
        ["to", to.length],
      ] as const
    ).flatMap(([side, length]) =>
      row[side].length === length
        ? []
        : [
            {
              pointer: `/codes/${index}/${side}`,
              message: `There are ${row[side].length} values for ${length} ends.`,
            },
          ],
    ),
  );

const deriveRemarks = (mapping: ItemMapping): readonly Remark[] =>
  (
    [
      ["derive", mapping.to],
      ["deriveBack", mapping.from],
    ] as const
  ).flatMap(([part, ends]) =>
    (mapping[part]?.values ?? []).flatMap(({ to }, index) =>
      ends.some(({ name }) => name === to)
        ? []
        : [{ pointer: `/${part}/values/${index}/to`, message: `There is no end "${to}".` }],
    ),
  );

const transformFault = ({ transform, codes = [], derive }: ItemMapping): string | undefined => {
  const isGiven = codes.length > 0 || derive !== undefined;
  if (transform === "NONE")
    return isGiven ? "NONE changes no values, and yet there are codes or expressions." : undefined;
  if (transform === "DERIVE")
    return derive === undefined ? "DERIVE says under derive how." : undefined;
  return isGiven ? undefined : `${transform} says under codes or derive what becomes what.`;
};

const transformRemarks = (mapping: ItemMapping): readonly Remark[] => {
  const message = transformFault(mapping);
  const goesNowhere = mapping.to.length === 0;
  return [
    ...(message === undefined ? [] : [{ pointer: "/transform", message }]),
    ...((mapping.match === "NONE_KNOWN") === goesNowhere
      ? []
      : [{ pointer: "/to", message: "It goes nowhere exactly when the match is NONE_KNOWN." }]),
  ];
};

/** A mapping names its ends, and says of every value what it becomes. */
export const mappingWhole: ItemCheck = {
  code: "MAPPING_WHOLE",
  title: "A mapping names what it relates, and what becomes what",
  severity: "error",
  fix: "Write it as its ends and its transform ask.",
  find: (content, context) =>
    content.kind === "mapping"
      ? [
          ...endRemarks(content.from, "/from", context),
          ...endRemarks(content.to, "/to", context),
          ...codeRemarks(content),
          ...deriveRemarks(content),
          ...transformRemarks(content),
        ]
      : [],
};
