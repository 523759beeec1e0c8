import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";

import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import { accessStatements } from "./access-sql.ts";
import type { AccessStore, AttemptRow, IdentityRow, SessionRow, TokenRow } from "./access-store.ts";
import type { DatabaseOptions } from "./sqlite-database.ts";
import { openDatabase } from "./sqlite-database.ts";
import type { SqliteRow } from "./sqlite-rows.ts";
import { sqlite } from "./sql.ts";
import { guarded, sqliteProblem } from "./store-fault.ts";

type StatementName = keyof typeof accessStatements;
type Values = readonly SQLInputValue[];

const text = (row: SqliteRow, column: string): string => String(row[column]);

const textOrNull = (row: SqliteRow, column: string): string | null =>
  row[column] === null ? null : text(row, column);

const rowTo = {
  identity: (row: SqliteRow): IdentityRow => ({
    issuer: text(row, "issuer"),
    subject: text(row, "subject"),
    member: text(row, "member"),
    createdAt: text(row, "createdAt"),
    narrowing: textOrNull(row, "narrowing"),
  }),
  session: (row: SqliteRow): SessionRow => ({
    idHash: text(row, "idHash"),
    member: text(row, "member"),
    authority: textOrNull(row, "authority"),
    createdAt: text(row, "createdAt"),
    lastSeenAt: text(row, "lastSeenAt"),
    expiresAt: text(row, "expiresAt"),
    revokedAt: textOrNull(row, "revokedAt"),
  }),
  token: (row: SqliteRow): TokenRow => ({
    id: text(row, "id"),
    secretHash: text(row, "secretHash"),
    member: text(row, "member"),
    authority: textOrNull(row, "authority"),
    name: text(row, "name"),
    scopes: text(row, "scopes").split(" "),
    createdAt: text(row, "createdAt"),
    expiresAt: text(row, "expiresAt"),
    lastUsedAt: textOrNull(row, "lastUsedAt"),
    revokedAt: textOrNull(row, "revokedAt"),
  }),
  attempt: (row: SqliteRow): AttemptRow => ({
    stateHash: text(row, "stateHash"),
    browserHash: text(row, "browserHash"),
    returnPath: text(row, "returnPath"),
    member: textOrNull(row, "member"),
    expiresAt: text(row, "expiresAt"),
  }),
} as const;

/** What the parts of the store are made from: ask and write, each durable and each told as a problem when it fails. */
interface Desk {
  readonly one: (name: StatementName, values: Values) => Promise<SqliteRow | undefined>;
  readonly all: (name: StatementName, values: Values) => Promise<readonly SqliteRow[]>;
  readonly write: (name: StatementName, values: Values) => Promise<Result<void, Problem>>;
  /** Writes and says which row it touched. */
  readonly take: (
    name: StatementName,
    values: Values,
  ) => Promise<Result<SqliteRow | undefined, Problem>>;
  /** Several writes, all or none. */
  readonly together: (
    writes: readonly (readonly [StatementName, Values])[],
  ) => Promise<Result<void, Problem>>;
}

const createDesk = (database: DatabaseSync, file: string): Desk => {
  const prepared = new Map<StatementName, StatementSync>();
  const statement = (name: StatementName): StatementSync => {
    const known = prepared.get(name) ?? database.prepare(accessStatements[name]);
    prepared.set(name, known);
    return known;
  };
  const attempt = async <Value>(act: () => Value): Promise<Result<Value, Problem>> => {
    try {
      return ok(act());
    } catch (error) {
      // After some failures SQLite has rolled back already.
      if (database.isTransaction) database.exec(sqlite.rollback);
      const problem = sqliteProblem(error, file);
      if (problem === undefined) throw error;
      return fail(problem);
    }
  };
  return {
    one: async (name, values) => guarded(file, () => statement(name).get(...values)),
    all: async (name, values) => guarded(file, () => statement(name).all(...values)),
    write: (name, values) => attempt(() => void statement(name).run(...values)),
    take: (name, values) => attempt(() => statement(name).get(...values)),
    together: (writes) =>
      attempt(() => {
        database.exec(sqlite.begin);
        for (const [name, values] of writes) statement(name).run(...values);
        database.exec(sqlite.commit);
      }),
  };
};

const optional = <Row>(
  row: SqliteRow | undefined,
  read: (row: SqliteRow) => Row,
): Row | undefined => (row === undefined ? undefined : read(row));

type Identities = Pick<AccessStore, "identity" | "identityOf" | "addIdentity" | "narrow">;

const identitiesOf = ({ one, write }: Desk): Identities => ({
  identity: async (issuer, subject) =>
    optional(await one("identity", [issuer, subject]), rowTo.identity),
  identityOf: async (member) => optional(await one("identityOf", [member]), rowTo.identity),
  addIdentity: ({ issuer, subject, member, createdAt, narrowing }) =>
    write("addIdentity", [issuer, subject, member, createdAt, narrowing]),
  narrow: (member, narrowing) => write("narrow", [narrowing, member]),
});

type Sessions = Pick<
  AccessStore,
  "addSession" | "session" | "sessionsOf" | "seeSession" | "actFor" | "endSession" | "endSessionsOf"
>;

const sessionsIn = ({ one, all, write }: Desk): Sessions => ({
  addSession: (row) =>
    write("addSession", [
      row.idHash,
      row.member,
      row.authority,
      row.createdAt,
      row.lastSeenAt,
      row.expiresAt,
      row.revokedAt,
    ]),
  session: async (idHash) => optional(await one("session", [idHash]), rowTo.session),
  sessionsOf: async (member, at) => (await all("sessionsOf", [member, at])).map(rowTo.session),
  seeSession: (idHash, at) => write("seeSession", [at, idHash]),
  actFor: (idHash, authority) => write("actFor", [authority, idHash]),
  endSession: (idHash, { member, at }) => write("endSession", [at, idHash, member]),
  endSessionsOf: ({ member, at }) => write("endSessionsOf", [at, member]),
});

type Tokens = Pick<AccessStore, "addToken" | "token" | "tokensOf" | "useToken" | "revokeToken">;

const tokensIn = ({ one, all, write }: Desk): Tokens => ({
  addToken: (row) =>
    write("addToken", [
      row.id,
      row.secretHash,
      row.member,
      row.authority,
      row.name,
      row.scopes.join(" "),
      row.createdAt,
      row.expiresAt,
      row.lastUsedAt,
      row.revokedAt,
    ]),
  token: async (id) => optional(await one("token", [id]), rowTo.token),
  tokensOf: async (member) => (await all("tokensOf", [member])).map(rowTo.token),
  useToken: (id, at) => write("useToken", [at, id]),
  revokeToken: (id, { member, at }) => write("revokeToken", [at, id, member]),
});

type Passing = Pick<
  AccessStore,
  "replaceLink" | "hasLink" | "takeLink" | "addAttempt" | "takeAttempt" | "sweep"
>;

const passingIn = ({ one, write, take, together }: Desk): Passing => ({
  replaceLink: (row) =>
    together([
      ["voidLinks", []],
      ...(row === undefined
        ? []
        : [["addLink", [row.hash, row.createdAt, row.expiresAt, row.usedAt]] as const]),
    ]),
  hasLink: async (hash, at) => (await one("link", [hash, at])) !== undefined,
  takeLink: async (hash, at) => {
    const taken = await take("takeLink", [at, hash, at]);
    return taken.ok ? ok(taken.value !== undefined) : taken;
  },
  addAttempt: ({ stateHash, browserHash, returnPath, member, expiresAt }) =>
    write("addAttempt", [stateHash, browserHash, returnPath, member, expiresAt]),
  takeAttempt: async ({ stateHash, browserHash }, at) => {
    const taken = await take("takeAttempt", [stateHash, browserHash, at]);
    return taken.ok ? ok(optional(taken.value, rowTo.attempt)) : taken;
  },
  sweep: ({ attempts, sessions, tokens }) =>
    together([
      ["sweepAttempts", [attempts]],
      ["sweepLinks", [attempts]],
      ["sweepSessions", [sessions, sessions]],
      ["sweepTokens", [tokens, tokens]],
    ]),
});

/** Opens what sign-in remembers, in the database file of the registry; makes or upgrades its tables. */
export const openSqliteAccessStore = (
  options: Omit<DatabaseOptions, "mode">,
): Result<AccessStore, Problem> => {
  const opened = openDatabase({ ...options, mode: "write" });
  if (!opened.ok) return opened;
  const desk = createDesk(opened.value, options.file);
  return ok({
    ...identitiesOf(desk),
    ...sessionsIn(desk),
    ...tokensIn(desk),
    ...passingIn(desk),
    close: async () => opened.value.close(),
  });
};
