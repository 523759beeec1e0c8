import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import type { ProvisionedRegistry } from "./run-chorus.ts";
import { createWorkplace, provisionRegistry, smallReturn } from "./run-chorus.ts";

let registry: ProvisionedRegistry;

beforeAll(async () => {
  registry = await provisionRegistry();
});

afterAll(() => registry.remove());

const check = `$CHORUS ${smallReturn.join(" ")}`;

test.for([
  {
    name: "a reader that closes the pipe",
    line: `${check} | head -1; exit \${PIPESTATUS[1]}`,
    code: 0,
    err: "",
  },
  {
    name: "a full standard output",
    line: `${check} >/dev/full`,
    code: 3,
    err: "OUTPUT_NOT_WRITTEN: Standard output cannot be written (ENOSPC).\n  fix:   Check that the folder exists, may be written and has room, then run the command again.\n",
  },
  { name: "a full standard error", line: "$CHORUS chek 2>/dev/full", code: 2, err: "" },
  {
    name: "a reader of standard error that has gone",
    line: "$CHORUS chek 2>&1 >&- | true; exit ${PIPESTATUS[0]}",
    code: 2,
    err: "",
  },
])("$name is no crash", async ({ line, code, err }) => {
  using place = createWorkplace(registry.data);
  const ended = await place.shell(line);
  expect([ended.code, ended.err]).toEqual([code, err]);
});

test("Ctrl-C in a long check ends it with 130, and leaves no report behind", async () => {
  using place = createWorkplace(registry.data);
  const file = join(place.folder, "return", "episodes.csv");
  const row = "A1,03/04/2023,wrong,C2,N1,U6,PR1,,,,,,\n";
  writeFileSync(file, `${readFileSync(file, "utf8").split("\n")[0]}\n${row.repeat(2_000_000)}`);
  const words = [
    resolve("bin/chorus.mjs"),
    ...smallReturn,
    "--format",
    "csv",
    "--output",
    "report.csv",
  ];
  const child = spawn(process.execPath, words, { cwd: place.folder, stdio: "ignore" });
  setTimeout(() => child.kill("SIGINT"), 700);
  const ended = await new Promise((settle) =>
    child.on("exit", (code, signal) => settle(signal === "SIGINT" ? 130 : code)),
  );
  expect([ended, existsSync(join(place.folder, "report.csv"))]).toEqual([130, false]);
});
