import type { Command } from "./command.ts";

/** Every command by name. Loaded when asked for, so that a check does not wait for the server's code. */
export const commandLoaders: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ["agreement", async () => (await import("./commands/agreement.ts")).agreement],
  ["check", async () => (await import("./commands/check.ts")).check],
  ["compare", async () => (await import("./commands/compare.ts")).compare],
  ["conform", async () => (await import("./commands/conform.ts")).conformCommand],
  ["generate", async () => (await import("./commands/generate.ts")).generateCommand],
  ["map", async () => (await import("./commands/map.ts")).map],
  ["measure", async () => (await import("./commands/measure.ts")).measure],
  ["reconcile", async () => (await import("./commands/reconcile.ts")).reconcileCommand],
  ["serve", async () => (await import("./commands/serve.ts")).serve],
  ["import", async () => (await import("./commands/import.ts")).importCommand],
  ["propose", async () => (await import("./commands/propose.ts")).propose],
  ["review", async () => (await import("./commands/review.ts")).review],
  ["status", async () => (await import("./commands/status.ts")).status],
  ["return", async () => (await import("./commands/return.ts")).returnCommand],
  ["release", async () => (await import("./commands/release.ts")).release],
  ["sign-in-link", async () => (await import("./commands/sign-in-link.ts")).signInLink],
  ["verify", async () => (await import("./commands/verify.ts")).verify],
  ["backup", async () => (await import("./commands/backup.ts")).backup],
  ["restore", async () => (await import("./commands/restore.ts")).restore],
]);
