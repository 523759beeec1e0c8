/** What the table of webhooks gained after it was made: why the last attempt failed, and the secret before this one. */
export const webhookColumns: readonly string[] = [
  "ALTER TABLE webhooks ADD COLUMN problem TEXT",
  "ALTER TABLE webhooks ADD COLUMN former_secret TEXT",
  "ALTER TABLE webhooks ADD COLUMN former_until TEXT",
];

const columns = `id, authority, member, url, types, secret, former_secret AS "formerSecret",
  former_until AS "formerUntil", state, told, failures, next_at AS "nextAt", problem, created_at AS "createdAt"`;

/** Statements of webhooks. Parameters are written `?`, in order. */
export const webhookStatements = {
  add: `INSERT INTO webhooks (id, authority, member, url, types, secret, state, told, failures, next_at, problem,
      former_secret, former_until, created_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  webhook: `SELECT ${columns} FROM webhooks WHERE id = ?`,
  webhooksOf: `SELECT ${columns} FROM webhooks WHERE authority = ? ORDER BY created_at, id`,
  due: `SELECT ${columns} FROM webhooks WHERE state = 'ACTIVE' AND (next_at IS NULL OR next_at <= ?)
    ORDER BY created_at, id`,
  move: "UPDATE webhooks SET state = ?, told = ?, failures = ?, next_at = ?, problem = ? WHERE id = ?",
  rotate: "UPDATE webhooks SET secret = ?, former_secret = ?, former_until = ? WHERE id = ?",
  remove: "DELETE FROM webhooks WHERE id = ?",
  sweepOutbox: `DELETE FROM outbox WHERE seq <= ?
    AND seq <= COALESCE((SELECT MIN(told) FROM webhooks WHERE state = 'ACTIVE'), seq)`,
} as const;
