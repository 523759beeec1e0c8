import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { text } from "node:stream/consumers";

import { expect, test, vi } from "vitest";

import { needPostgres } from "./find-postgres.ts";
import { startPostgres } from "./server.ts";

const programs = needPostgres();

test("a folder without a server is told", () => {
  expect(() => needPostgres({ POSTGRES_BIN: "/no/such/folder" })).toThrow(
    "POSTGRES_BIN names /no/such/folder, but there is no postgres and initdb in it.",
  );
});

test.skipIf(programs === undefined)(
  "databases are empty, apart, and in English order",
  async () => {
    const server = await startPostgres(programs ?? "");
    expect(server.version).toMatch(/^PostgreSQL \d+/u);
    const [one, other] = [await server.createDatabase(), await server.createDatabase()];
    await one.query("CREATE TABLE words AS SELECT unnest(ARRAY['b', 'B', 'a']) AS word");
    const { rows } = await one.query({
      text: "SELECT word, date '2026-03-31', 9007199254740991 FROM words ORDER BY word",
      rowMode: "array",
    });
    expect(rows).toEqual(["a", "b", "B"].map((word) => [word, "2026-03-31", 9007199254740991]));
    await expect(other.query("SELECT * FROM words")).rejects.toThrow("does not exist");
    await Promise.all([one.end(), other.end()]);
  },
);

const starter = `
  const { startPostgres } = await import(${JSON.stringify(new URL("server.ts", import.meta.url).href)});
  const { folder } = await startPostgres(${JSON.stringify(programs)});
  process.stdout.write(folder, () => process.kill(process.pid, "SIGKILL"));
`;

test.skipIf(programs === undefined)("a server goes with the program that started it", async () => {
  const flags = ["--disable-warning=ExperimentalWarning", "--input-type=module"];
  const started = spawn(process.execPath, [...flags, "-e", starter], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const folder = await text(started.stdout);
  expect(folder).toContain("chorus-pg-");
  await vi.waitFor(() => expect(existsSync(folder)).toBe(false), { timeout: 30_000 });
});
