import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";

import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { DatabaseOptions } from "./sqlite-database.ts";
import { openDatabase } from "./sqlite-database.ts";
import type { SqliteRow } from "./sqlite-rows.ts";
import { guarded, sqliteProblem } from "./store-fault.ts";
import { webhookStatements } from "./webhook-sql.ts";
import type { WebhookRow, WebhookStore } from "./webhook-store.ts";

type StatementName = keyof typeof webhookStatements;

const text = (row: SqliteRow, column: string): string => String(row[column]);

const textOrNull = (row: SqliteRow, column: string): string | null =>
  row[column] === null ? null : text(row, column);

const rowToWebhook = (row: SqliteRow): WebhookRow => ({
  id: text(row, "id"),
  authority: text(row, "authority"),
  member: text(row, "member"),
  url: text(row, "url"),
  types: text(row, "types").split(" ").filter(Boolean),
  secret: text(row, "secret"),
  formerSecret: textOrNull(row, "formerSecret"),
  formerUntil: textOrNull(row, "formerUntil"),
  state: row["state"] === "ACTIVE" ? "ACTIVE" : "DISABLED",
  told: Number(row["told"]),
  failures: Number(row["failures"]),
  nextAt: textOrNull(row, "nextAt"),
  problem: textOrNull(row, "problem"),
  createdAt: text(row, "createdAt"),
});

const valuesOf = (row: WebhookRow): readonly SQLInputValue[] => [
  row.id,
  row.authority,
  row.member,
  row.url,
  row.types.join(" "),
  row.secret,
  row.state,
  row.told,
  row.failures,
  row.nextAt,
  row.problem,
  row.formerSecret,
  row.formerUntil,
  row.createdAt,
];

const storeOver = (database: DatabaseSync, file: string): WebhookStore => {
  const prepared = new Map<StatementName, StatementSync>();
  const statement = (name: StatementName): StatementSync => {
    const known = prepared.get(name) ?? database.prepare(webhookStatements[name]);
    prepared.set(name, known);
    return known;
  };
  const all = async (name: StatementName, value: SQLInputValue): Promise<readonly WebhookRow[]> =>
    guarded(file, () => statement(name).all(value).map(rowToWebhook));
  const write = async (
    name: StatementName,
    values: readonly SQLInputValue[],
  ): Promise<Result<void, Problem>> => {
    try {
      statement(name).run(...values);
      return ok(undefined);
    } catch (error) {
      const problem = sqliteProblem(error, file);
      if (problem === undefined) throw error;
      return fail(problem);
    }
  };
  return {
    add: (row) => write("add", valuesOf(row)),
    webhook: async (id) => (await all("webhook", id))[0],
    webhooksOf: (authority) => all("webhooksOf", authority),
    due: (at) => all("due", at),
    move: (id, { state, told, failures, nextAt, problem }) =>
      write("move", [state, told, failures, nextAt, problem, id]),
    rotate: (id, { secret, formerSecret, formerUntil }) =>
      write("rotate", [secret, formerSecret, formerUntil, id]),
    remove: (id) => write("remove", [id]),
    sweepOutbox: (upTo) => write("sweepOutbox", [upTo]),
    close: async () => database.close(),
  };
};

/** Opens the webhooks of a registry, in its database file; makes or upgrades its tables. */
export const openSqliteWebhookStore = (
  options: Omit<DatabaseOptions, "mode">,
): Result<WebhookStore, Problem> => {
  const opened = openDatabase({ ...options, mode: "write" });
  return opened.ok ? ok(storeOver(opened.value, options.file)) : opened;
};
