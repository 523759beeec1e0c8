import { costLimitRule } from "@escape.tech/graphql-armor-cost-limit";
import { maxAliasesRule } from "@escape.tech/graphql-armor-max-aliases";
import { maxDepthRule } from "@escape.tech/graphql-armor-max-depth";
import type {
  ASTVisitor,
  FragmentDefinitionNode,
  GraphQLError,
  OperationDefinitionNode,
  ValidationContext,
  ValidationRule,
} from "graphql";
import { Kind, visit } from "graphql";

import type { ProblemCode } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import { errorOf } from "./errors.ts";
import type { Limits } from "./limits.ts";

interface Reported {
  readonly code: ProblemCode;
  readonly what: string;
  readonly limit: number;
}

/** Says a limit in our words and with our code; the plugin's words name a syntax error, which it is not. */
const reported = ({ code, what, limit }: Reported) => ({
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, error: GraphQLError): void => {
      const found = /found (\d+)/u.exec(error.message)?.[1];
      const excess = found === undefined ? `more than ${limit}` : `${found}; the limit is ${limit}`;
      context?.reportError(errorOf(problemOf(code, `${what} ${excess}.`)));
    },
  ],
});

/** A page size in a variable is not known yet, so it counts as the largest page. */
const withLargestPages = <Node extends OperationDefinitionNode | FragmentDefinitionNode>(
  node: Node,
  largest: number,
): Node =>
  visit(node, {
    Argument: (argument) =>
      argument.name.value === "first" && argument.value.kind === Kind.VARIABLE
        ? { ...argument, value: { kind: Kind.INT, value: String(largest) } }
        : undefined,
  });

const costRule =
  (limits: Limits): ValidationRule =>
  (context): ASTVisitor => {
    const seen: ValidationContext = Object.create(context, {
      getFragment: {
        value: (name: string) => {
          const fragment = context.getFragment(name);
          return fragment ? withLargestPages(fragment, limits.pageSize) : fragment;
        },
      },
    });
    const rule = costLimitRule({
      maxCost: limits.cost,
      flattenFragments: true,
      ...reported({ code: "QUERY_TOO_COSTLY", what: "The question costs", limit: limits.cost }),
    })(seen);
    return {
      OperationDefinition: (node) =>
        rule.onOperationDefinitionEnter(withLargestPages(node, limits.pageSize)),
    };
  };

/** The limits that can be told from a question's text, as validation rules. */
export const limitRules = (limits: Limits): ValidationRule[] => [
  maxDepthRule({
    n: limits.depth,
    flattenFragments: true,
    ...reported({
      code: "QUERY_TOO_DEEP",
      what: "The fields of the question nest to a depth of",
      limit: limits.depth,
    }),
  }),
  maxAliasesRule({
    n: limits.aliases,
    ...reported({
      code: "QUERY_TOO_MANY_ALIASES",
      what: "The number of renamed fields is",
      limit: limits.aliases,
    }),
  }),
  costRule(limits),
];
