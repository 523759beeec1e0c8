import type { GraphQLScalarType, ValueNode } from "graphql";
import { GraphQLError, Kind, valueFromASTUntyped } from "graphql";

interface Words {
  readonly name: string;
  readonly shape: RegExp;
  readonly example: string;
}

const isOnCalendar = (text: string): boolean => {
  const day = text.slice(0, 10);
  const moment = new Date(`${day}T00:00:00.000Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
};

const parseText = ({ name, shape, example }: Words, value: unknown): string => {
  if (typeof value === "string" && shape.test(value) && isOnCalendar(value)) return value;
  const shown = typeof value === "string" ? `"${value.slice(0, 40)}"` : "This";
  throw new GraphQLError(`${shown} is not a ${name}. Write it like ${example}.`, {
    extensions: { code: "BAD_USER_INPUT" },
  });
};

const date: Words = { name: "Date", shape: /^\d{4}-\d\d-\d\d$/u, example: "2026-03-31" };
const dateTime: Words = {
  name: "DateTime",
  shape: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u,
  example: "2026-03-31T23:59:59.999Z",
};

const strict = (type: GraphQLScalarType, words: Words): void => {
  type.parseValue = (value) => parseText(words, value);
  type.parseLiteral = (node: ValueNode) =>
    parseText(words, node.kind === Kind.STRING ? node.value : undefined);
};

/** How deep JSON may nest: an item is far less deep, and what is deeper could not be hashed. */
const deepest = 64;

const isTooDeep = (value: unknown): boolean => {
  let level = [value];
  for (let depth = 0; depth <= deepest; depth += 1) {
    level = level.flatMap((part) =>
      typeof part === "object" && part !== null ? Object.values(part) : [],
    );
    if (level.length === 0) return false;
  }
  return true;
};

const parseJson = (value: unknown): unknown => {
  if (!isTooDeep(value)) return value;
  throw new GraphQLError(`This JSON nests deeper than ${deepest}.`, {
    extensions: { code: "BAD_USER_INPUT" },
  });
};

/** Makes the scalars refuse what is not on the calendar. */
export const scalarSetters: Readonly<Record<string, (type: GraphQLScalarType) => void>> = {
  Date: (type) => strict(type, date),
  DateTime: (type) => strict(type, dateTime),
  JSON: (type) => {
    type.parseValue = parseJson;
    type.parseLiteral = (node, variables) => parseJson(valueFromASTUntyped(node, variables));
  },
};
