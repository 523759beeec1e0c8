import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { invariant } from "../../runtime/result.ts";

/** How a run of the program ended. Paths of the test's own folder are written `HERE`. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const program = resolve("bin/chorus.mjs");
const sample = resolve("test/fixtures/small-return");

const looksLikeStack = /^\s+at .*(?:\.[cm]?[jt]s|node:\S+):\d+/mu;

const gather = (
  command: string,
  words: readonly string[],
  options: { readonly cwd: string },
): Promise<Ended> =>
  new Promise((settle, reject) => {
    const child = spawn(command, words, { cwd: options.cwd, stdio: ["ignore", "pipe", "pipe"] });
    const heard = { out: "", err: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => (heard.out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (heard.err += text));
    child.on("error", reject);
    child.on("close", (code) => {
      const [out, err] = [heard.out, heard.err].map((text) => text.replaceAll(options.cwd, "HERE"));
      settle({ code, out: out ?? "", err: err ?? "" });
    });
  });

/** A folder of one test, with a small return in `return/` and, when asked for, a registry in `data/`. */
export interface Workplace extends Disposable {
  readonly folder: string;
  /** Runs the real program in the folder. No run may show a stack trace. */
  readonly chorus: (...words: readonly string[]) => Promise<Ended>;
  /** Runs a line of shell, in which `$CHORUS` stands for the program. */
  readonly shell: (line: string) => Promise<Ended>;
}

const withoutStack = (ended: Ended): Ended => {
  invariant(!looksLikeStack.test(ended.out + ended.err), `no stack trace in ${ended.err}`);
  return ended;
};

const quoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;

/** Makes the folder of one test; `data` is a registry to begin with, copied. */
export const createWorkplace = (data?: string): Workplace => {
  const folder = mkdtempSync(join(tmpdir(), "chorus-cli-"));
  cpSync(sample, join(folder, "return"), { recursive: true });
  if (data !== undefined) cpSync(data, join(folder, "data"), { recursive: true });
  const started = ["--disable-warning=ExperimentalWarning", program];
  const command = [process.execPath, ...started].map(quoted).join(" ");
  return {
    folder,
    chorus: async (...words) =>
      withoutStack(await gather(process.execPath, [...started, ...words], { cwd: folder })),
    shell: async (line) =>
      withoutStack(
        await gather("bash", ["-c", line.replaceAll("$CHORUS", () => command)], { cwd: folder }),
      ),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
};

/** A registry with the shipped standard, made once for a file of tests. */
export interface ProvisionedRegistry {
  readonly data: string;
  /** How long its ledger is, which grows with each release of the standard. */
  readonly events: number;
  readonly remove: () => void;
}

/** Makes the registry that the tests of a file copy. */
export const provisionRegistry = async (): Promise<ProvisionedRegistry> => {
  const place = createWorkplace();
  const ended = await place.chorus("release", "list");
  invariant(ended.code === 0, `the shipped standard is imported: ${ended.err}`);
  const { out } = await place.chorus("verify");
  const events = Number(/Verified: (\d+) events/u.exec(out)?.[1]);
  return { data: join(place.folder, "data"), events, remove: () => place[Symbol.dispose]() };
};

/** The return that the tests check, against a release that never changes. */
export const smallReturn = [
  "check",
  "return",
  "--return",
  "dfe:ssda903@2026",
  "--release",
  "2026.1",
] as const;
