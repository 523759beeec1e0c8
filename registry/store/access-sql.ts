/** The tables of sign-in, in plain SQL that every engine shares. They hold hashes of secrets, never a secret. */
export const accessTables: readonly string[] = [
  `CREATE TABLE access_identities (
    issuer TEXT NOT NULL, subject TEXT NOT NULL, member TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL,
    narrowing TEXT, PRIMARY KEY (issuer, subject))`,
  `CREATE TABLE access_sessions (
    id_hash TEXT NOT NULL PRIMARY KEY, member TEXT NOT NULL, authority TEXT, created_at TEXT NOT NULL,
    last_seen_at TEXT NOT NULL, expires_at TEXT NOT NULL, revoked_at TEXT)`,
  "CREATE INDEX access_sessions_by_member ON access_sessions (member)",
  `CREATE TABLE access_tokens (
    id TEXT NOT NULL PRIMARY KEY, secret_hash TEXT NOT NULL, member TEXT NOT NULL, authority TEXT, name TEXT NOT NULL,
    scopes TEXT NOT NULL, created_at TEXT NOT NULL, expires_at TEXT NOT NULL, last_used_at TEXT, revoked_at TEXT)`,
  "CREATE INDEX access_tokens_by_member ON access_tokens (member)",
  `CREATE TABLE access_links (
    hash TEXT NOT NULL PRIMARY KEY, created_at TEXT NOT NULL, expires_at TEXT NOT NULL, used_at TEXT)`,
  `CREATE TABLE access_attempts (
    state_hash TEXT NOT NULL PRIMARY KEY, browser_hash TEXT NOT NULL, return_path TEXT NOT NULL, member TEXT,
    expires_at TEXT NOT NULL)`,
];

const identityColumns = `issuer, subject, member, created_at AS "createdAt", narrowing`;
const sessionColumns = `id_hash AS "idHash", member, authority, created_at AS "createdAt",
  last_seen_at AS "lastSeenAt", expires_at AS "expiresAt", revoked_at AS "revokedAt"`;
const tokenColumns = `id, secret_hash AS "secretHash", member, authority, name, scopes, created_at AS "createdAt",
  expires_at AS "expiresAt", last_used_at AS "lastUsedAt", revoked_at AS "revokedAt"`;

/** Statements of sign-in. Parameters are written `?`, in order. */
export const accessStatements = {
  identity: `SELECT ${identityColumns} FROM access_identities WHERE issuer = ? AND subject = ?`,
  identityOf: `SELECT ${identityColumns} FROM access_identities WHERE member = ?`,
  addIdentity: `INSERT INTO access_identities (issuer, subject, member, created_at, narrowing)
    VALUES (?, ?, ?, ?, ?)`,
  narrow: "UPDATE access_identities SET narrowing = ? WHERE member = ?",
  addSession: `INSERT INTO access_sessions
    (id_hash, member, authority, created_at, last_seen_at, expires_at, revoked_at) VALUES (?, ?, ?, ?, ?, ?, ?)`,
  session: `SELECT ${sessionColumns} FROM access_sessions WHERE id_hash = ?`,
  sessionsOf: `SELECT ${sessionColumns} FROM access_sessions
    WHERE member = ? AND revoked_at IS NULL AND expires_at > ? ORDER BY created_at DESC, id_hash`,
  seeSession: "UPDATE access_sessions SET last_seen_at = ? WHERE id_hash = ?",
  actFor: "UPDATE access_sessions SET authority = ? WHERE id_hash = ?",
  endSession: `UPDATE access_sessions SET revoked_at = ?
    WHERE id_hash = ? AND member = ? AND revoked_at IS NULL`,
  endSessionsOf:
    "UPDATE access_sessions SET revoked_at = ? WHERE member = ? AND revoked_at IS NULL",
  addToken: `INSERT INTO access_tokens
    (id, secret_hash, member, authority, name, scopes, created_at, expires_at, last_used_at, revoked_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  token: `SELECT ${tokenColumns} FROM access_tokens WHERE id = ?`,
  tokensOf: `SELECT ${tokenColumns} FROM access_tokens WHERE member = ? ORDER BY created_at DESC, id`,
  useToken: "UPDATE access_tokens SET last_used_at = ? WHERE id = ?",
  revokeToken:
    "UPDATE access_tokens SET revoked_at = ? WHERE id = ? AND member = ? AND revoked_at IS NULL",
  voidLinks: "DELETE FROM access_links",
  addLink: "INSERT INTO access_links (hash, created_at, expires_at, used_at) VALUES (?, ?, ?, ?)",
  link: "SELECT hash FROM access_links WHERE hash = ? AND used_at IS NULL AND expires_at > ?",
  takeLink: `UPDATE access_links SET used_at = ?
    WHERE hash = ? AND used_at IS NULL AND expires_at > ? RETURNING hash`,
  addAttempt: `INSERT INTO access_attempts (state_hash, browser_hash, return_path, member, expires_at)
    VALUES (?, ?, ?, ?, ?)`,
  takeAttempt: `DELETE FROM access_attempts WHERE state_hash = ? AND browser_hash = ? AND expires_at > ?
    RETURNING state_hash AS "stateHash", browser_hash AS "browserHash", return_path AS "returnPath", member,
      expires_at AS "expiresAt"`,
  sweepAttempts: "DELETE FROM access_attempts WHERE expires_at <= ?",
  sweepLinks: "DELETE FROM access_links WHERE expires_at <= ?",
  sweepSessions: "DELETE FROM access_sessions WHERE expires_at <= ? OR revoked_at <= ?",
  sweepTokens: "DELETE FROM access_tokens WHERE expires_at <= ? OR revoked_at <= ?",
} as const;
