import type { Problem } from "../../../runtime/problems.ts";
import { problemOf } from "../../../runtime/problems.ts";
import type { Result } from "../../../runtime/result.ts";
import { fail, ok } from "../../../runtime/result.ts";

/** What somebody asked for, without the key: the fields of the command, by name. */
export type ActInput = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is ActInput =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Null is what was left out. The content of an item is JSON of its own and stays as it is. */
const withoutNulls = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== null && part !== undefined)
      .map(([name, part]) => [name, name === "content" ? part : withoutNulls(part)]),
  );
};

const mostChanges = 100;

const changeProblems = (change: unknown, index: number): readonly Problem[] => {
  if (!isObject(change)) return [];
  const at = (name: string) => ({ place: { pointer: `/body/changes/${index}/${name}` } });
  if (change["kind"] === "content")
    return isObject(change["content"])
      ? []
      : [problemOf("INPUT_INVALID", "The content of an item is a JSON object.", at("content"))];
  return ["item", "reason"]
    .filter((name) => change[name] === undefined)
    .map((name) => problemOf("TEXT_MISSING", `${name} is missing.`, at(name)));
};

const bodyProblems = ({ body }: ActInput): readonly Problem[] => {
  const changes = isObject(body) ? body["changes"] : undefined;
  if (!Array.isArray(changes)) return [];
  return changes.length > mostChanges
    ? [
        problemOf("INPUT_INVALID", `A proposal changes at most ${mostChanges} items.`, {
          fix: "Make several proposals.",
          place: { pointer: "/body/changes" },
        }),
      ]
    : changes.flatMap(changeProblems);
};

/** What an input lacks that its command needs. */
const completed = (input: ActInput, name: string): ActInput => {
  if (name === "raiseConcern") return { about: {}, ...input };
  const isWritten = name === "createProposal" || name === "reviseProposal";
  const { body } = input;
  return isWritten && isObject(body) ? { ...input, body: { changes: [], ...body } } : input;
};

/** An input taken apart. */
export interface ReadInput {
  readonly key?: string;
  readonly fields: ActInput;
}

/** Reads the input of a mutation: its key, and what becomes the command as it is. */
export const readInput = (name: string, input: ActInput): Result<ReadInput, readonly Problem[]> => {
  const { idempotencyKey: key, ...rest } = input;
  const cleaned = withoutNulls(rest);
  const fields = completed(isObject(cleaned) ? cleaned : {}, name);
  const isKey = typeof key === "string" && /^[\u0021-\u007E]{8,100}$/u.test(key);
  const problems = [
    ...(key === undefined || key === null || isKey
      ? []
      : [
          problemOf("KEY_MALFORMED", "The key is not 8 to 100 letters, digits and signs.", {
            place: { pointer: "/idempotencyKey" },
          }),
        ]),
    ...(name === "createProposal" || name === "reviseProposal" ? bodyProblems(fields) : []),
  ];
  if (problems.length > 0) return fail(problems);
  return ok({ fields, ...(isKey ? { key } : {}) });
};

/** A problem as the API shows it. */
export interface UserError {
  readonly code: string;
  readonly message: string;
  readonly fix: string;
  readonly path: readonly string[];
}

const stepsOf = (pointer: string): readonly string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));

/** A problem with its place in the input. Places in a body are told from the body on; the input is one step further out. */
export const userErrorOf =
  (input: ActInput) =>
  ({ code, message, fix, place }: Problem): UserError => {
    const steps = stepsOf(place?.pointer ?? "");
    const [first] = steps;
    const { body } = input;
    const isInBody = first !== undefined && isObject(body) && !(first in input) && first in body;
    return { code, message, fix, path: isInBody ? ["body", ...steps] : steps };
  };
