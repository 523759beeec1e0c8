import { execFileSync, spawn } from "node:child_process";
import { chownSync, mkdtempSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { Client, types } from "pg";
import type { CustomTypesConfig } from "pg";

/** A PostgreSQL server of our own: it ends, and its folder goes, with the program that started it. */
export interface PostgresServer {
  /** As the server tells it, for example `PostgreSQL 15.18 (Debian 15.18-0+deb12u1) on x86_64…`. */
  readonly version: string;
  /** A folder that the server can read files from. */
  readonly folder: string;
  /** Connects to a new, empty database. */
  readonly createDatabase: () => Promise<Client>;
}

interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to run as root: then it runs as the user that its package made, or as nobody. */
const accountForServer = (): Account | undefined => {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const [, , uid, gid] =
    users.find(([name]) => name === "postgres") ?? users.find(([name]) => name === "nobody") ?? [];
  if (uid === undefined || gid === undefined) throw new Error("There is no user to run PostgreSQL");
  return { uid: Number(uid), gid: Number(gid) };
};

// Texts are put in order as in English: nothing that we write may lean on the order of their bytes by accident.
const clusterOptions = [
  "--username=postgres",
  "--auth=trust",
  "--encoding=UTF8",
  "--locale=C.UTF-8",
  "--locale-provider=icu",
  "--icu-locale=en-GB",
  "--no-sync",
  "--no-instructions",
];

/** Only a socket, in a folder that is the server's own: nobody else can reach it. Nothing outlives the tests, so no write waits for the disk. */
const serverOptions = (folder: string): readonly string[] =>
  Object.entries({
    listen_addresses: "",
    unix_socket_directories: folder,
    fsync: "off",
    synchronous_commit: "off",
    full_page_writes: "off",
    autovacuum: "off",
    jit: "off",
    shared_buffers: "256MB",
    work_mem: "64MB",
    max_wal_size: "2GB",
    timezone: "Europe/London",
  }).flatMap(([name, value]) => ["-c", `${name}=${value}`]);

/** Runs the server until its standard input closes, which it does however the program that started it ends. */
const untilInputCloses = `folder="$1"; shift; "$@" >"$folder/log" 2>&1 & server=$!; cat >/dev/null; kill -INT $server; wait $server; rm -rf "$folder"`;

/** Whole numbers as numbers, days as texts, arrays and all else as the client has them. */
const readAs: CustomTypesConfig = {
  getTypeParser: (id, format) => {
    if (id === types.builtins.INT8) return Number;
    if (id === types.builtins.DATE) return String;
    return types.getTypeParser(id, format);
  },
};

const connect = async (folder: string, database: string): Promise<Client> => {
  const client = new Client({ host: folder, user: "postgres", database, types: readAs });
  // Whoever waits for an answer is told of a lost connection there; the server's end needs no word of its own.
  client.on("error", () => undefined);
  await client.connect();
  return client;
};

const firstConnection = async (folder: string): Promise<Client> => {
  const until = Date.now() + 60_000;
  for (;;) {
    try {
      return await connect(folder, "postgres");
    } catch (cause) {
      if (Date.now() < until) await sleep(50);
      else
        throw new Error(`PostgreSQL did not start:\n${readFileSync(join(folder, "log"), "utf8")}`, {
          cause,
        });
    }
  }
};

/** Makes a cluster in a temporary folder and starts a server over it. */
export const startPostgres = async (programs: string): Promise<PostgresServer> => {
  const folder = mkdtempSync(join(tmpdir(), "chorus-pg-"));
  const account = accountForServer();
  if (account !== undefined) chownSync(folder, account.uid, account.gid);
  const cluster = join(folder, "cluster");
  const as = { ...account, cwd: folder };
  execFileSync(join(programs, "initdb"), [...clusterOptions, cluster], { ...as, stdio: "pipe" });
  const command = [join(programs, "postgres"), "-D", cluster, ...serverOptions(folder)];
  const shell = spawn("sh", ["-c", untilInputCloses, "sh", folder, ...command], {
    ...as,
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
  });
  shell.unref();
  const first = await firstConnection(folder);
  const { rows } = await first.query<{ readonly version: string }>("SELECT version()");
  await first.end();
  let made = 0;
  return {
    version: rows[0]?.version ?? "",
    folder,
    createDatabase: async () => {
      made += 1;
      const maker = await connect(folder, "postgres");
      await maker.query(`CREATE DATABASE test_${made}`);
      await maker.end();
      return connect(folder, `test_${made}`);
    },
  };
};
