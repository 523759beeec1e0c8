import type { Request, RequestHandler, Response } from "express";
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from "graphql";
import { OperationTypeNode, getOperationAST, parse } from "graphql";

import { csvCell } from "../../engine/report/csv-cell.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { Limits } from "../api/limits.ts";
import { refuse } from "../http/refuse.ts";
import type { Table, TableCell } from "./table.ts";
import { tableOf } from "./table.ts";
import { askedFields } from "./table-layout.ts";

/** What answers in CSV are made with. */
export interface CsvOptions {
  readonly schema: GraphQLSchema;
  readonly limits: Pick<Limits, "answerBytes" | "tokens">;
}

const csvType = "text/csv";

const jsonType = "application/graphql-response+json";

/** JSON comes first where both are welcome. */
const wantsCsv = (request: Request): boolean =>
  request.accepts([jsonType, "application/json", "text/html", csvType]) === csvType;

interface Question {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

const textOf = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const parsed = (value: unknown): unknown => {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
};

/** Reads the question; undefined when it is none, which the graph says better. */
const questionIn = (request: Request, maxTokens: number): Question | undefined => {
  const asked: unknown = request.method === "POST" ? request.body : request.query;
  if (!isObject(asked)) return undefined;
  const query = textOf(asked["query"]);
  if (query === undefined) return undefined;
  try {
    const document = parse(query, { maxTokens, noLocation: true });
    const operation = getOperationAST(document, textOf(asked["operationName"]) ?? null);
    const variables = parsed(asked["variables"]);
    if (operation === null || operation === undefined) return undefined;
    return { document, operation, variables: isObject(variables) ? variables : {} };
  } catch {
    return undefined;
  }
};

const lineOf = (cells: readonly (TableCell | undefined)[]): string =>
  `${cells
    .map((cell) => (cell?.isText === false ? cell.text : csvCell(cell?.text ?? "")))
    .join(",")}\r\n`;

const tooLarge = (most: number): Problem =>
  problemOf(
    "ANSWER_TOO_LARGE",
    `The table would be longer than ${most.toLocaleString("en-GB")} characters.`,
  );

/** Writes a table; what is repeated in every row can make it far longer than the answer. */
const renderTable = ({ columns, rows }: Table, most: number): Result<string, Problem> => {
  const lines = [lineOf(columns.map((text) => ({ text, isText: true })))];
  let length = 0;
  for (const row of rows) {
    const line = lineOf(columns.map((column) => row.get(column)));
    length += line.length;
    if (length > most) return fail(tooLarge(most));
    // A row of one blank cell would be an empty line, which is no row.
    lines.push(line === "\r\n" ? '""\r\n' : line);
  }
  return ok(lines.join(""));
};

const onlyQueries = problemOf("TABLE_QUERIES_ONLY", "This would change something.");

const csvOf = (
  body: string,
  question: Question,
  { schema, limits }: CsvOptions,
): Result<string, Problem> | undefined => {
  const answer = parsed(body);
  if (!isObject(answer) || answer["errors"] !== undefined) return undefined;
  const table = tableOf(askedFields({ schema, ...question }), answer["data"]);
  return table.ok ? renderTable(table.value, limits.answerBytes) : table;
};

/** Sends an answer as a table; an answer with errors stays JSON, and is no success. */
const sendAsTable = (response: Response, question: Question, options: CsvOptions): void => {
  const send = response.send.bind(response);
  response.send = (body: unknown) => {
    const csv =
      typeof body === "string" && response.statusCode === 200
        ? csvOf(body, question, options)
        : undefined;
    if (csv?.ok === true) {
      response.setHeader("content-type", `${csvType}; charset=utf-8; header=present`);
      return send(csv.value);
    }
    if (csv === undefined) {
      if (response.statusCode === 200) response.status(400);
      return send(body);
    }
    refuse(response, csv.error);
    return response;
  };
};

/** Answers as one flat table whoever asks for `text/csv`: the same question, limits and budget as in JSON. */
export const createCsvAnswers =
  (options: CsvOptions): RequestHandler =>
  (request, response, next) => {
    response.vary("accept");
    if (!wantsCsv(request)) {
      next();
      return;
    }
    const question = questionIn(request, options.limits.tokens);
    if (question !== undefined && question.operation.operation !== OperationTypeNode.QUERY) {
      refuse(response, onlyQueries);
      return;
    }
    request.headers.accept = jsonType;
    if (question !== undefined) sendAsTable(response, question, options);
    next();
  };
