import { matchNode } from "../expression/typed-node.ts";
import type { TypedNode } from "../expression/typed-node.ts";
import type { CheckedMeasure } from "./checked-measure.ts";

const areOfNames = (nodes: readonly TypedNode[], names: ReadonlySet<string>): boolean =>
  nodes.every((node) => isOfNames(node, names));

/** True when an expression gives the same for the same values of these names, in one collection: it reads no cell. */
const isOfNames = (node: TypedNode, names: ReadonlySet<string>): boolean =>
  matchNode<boolean>(
    node,
    {
      literal: () => true,
      fact: () => true,
      variable: ({ name }) => names.has(name),
      call: ({ args }) => areOfNames(args, names),
      list: ({ items }) => areOfNames(items, names),
      bind: ({ variable, value, body }) =>
        isOfNames(value, names) && isOfNames(body, new Set([...names, variable])),
    },
    () => false,
  );

/** What is asked of the value of a distribution or split, below the names that are bound before it. */
const askedOfValue = (node: TypedNode): TypedNode | undefined => {
  if (node.kind !== "bind") return undefined;
  return node.variable === "value" ? node.body : askedOfValue(node.body);
};

const valueOnly: ReadonlySet<string> = new Set(["value"]);

const isConstant = (node: TypedNode): boolean => isOfNames(node, new Set());

const isOfValue = (node: TypedNode): boolean => {
  const asked = askedOfValue(node);
  return asked === undefined ? isConstant(node) : isOfNames(asked, valueOnly);
};

/** Pointers to the lists of bands of a measure whose conditions ask of the value alone. */
export const bandsByValue = ({ indicator, checked }: CheckedMeasure): readonly string[] => {
  const { distribution, coverage, disaggregations = [] } = indicator.calculation;
  const lists = [
    ["/distribution/bands", distribution.bands],
    ["/coverage/outcomes/bands", coverage?.outcomes?.bands ?? []],
    ...disaggregations.map(
      ({ bands = [] }, index) => [`/disaggregations/${index}/bands`, bands] as const,
    ),
  ] as const;
  return lists.flatMap(([pointer, bands]) => {
    const roots = bands.map((_band, index) => checked.get(`${pointer}/${index}/when`)?.root);
    const isByValue = roots.every((root) => root !== undefined && isOfValue(root));
    return roots.length > 0 && isByValue ? [pointer] : [];
  });
};
