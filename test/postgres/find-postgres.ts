import { existsSync, globSync } from "node:fs";
import { delimiter, join } from "node:path";

import { installProgram } from "../debian-packages.ts";
import type { Environment } from "../debian-packages.ts";

/** Where Debian and others put each version of the server; the newest is taken. */
const usualPlaces: readonly string[] = [
  "/usr/lib/postgresql/*/bin",
  "/usr/pgsql-*/bin",
  "/opt/homebrew/opt/postgresql@*/bin",
];

const isServerFolder = (folder: string): boolean =>
  ["postgres", "initdb"].every((name) => existsSync(join(folder, name)));

const versionFirst = (left: string, right: string): number =>
  right.localeCompare(left, "en", { numeric: true });

/** Finds the folder of a PostgreSQL server: the one that POSTGRES_BIN names, else one in the usual places or on the path. */
const findPostgres = (
  environment: Environment,
  places: readonly string[] = usualPlaces,
): string | undefined => {
  const named = environment["POSTGRES_BIN"];
  if (named !== undefined && named !== "") {
    if (isServerFolder(named)) return named;
    throw new Error(`POSTGRES_BIN names ${named}, but there is no postgres and initdb in it.`);
  }
  const installed = globSync([...places]).toSorted(versionFirst);
  const onPath = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return [...installed, ...onPath].find(isServerFolder);
};

// Debian's packages, since those on npm are betas with an install script. They would start a server of their own beside
// the one of the tests.
const installation = [
  "apt-get update",
  "apt-get install -y --no-install-recommends postgresql-common",
  "sed -ri 's/^#?(create_main_cluster).*/\\1 = false/' /etc/postgresql-common/createcluster.conf",
  "apt-get install -y --no-install-recommends postgresql",
].join(" && ");

/**
 * The folder of the PostgreSQL server for the tests. In CI a missing one is installed, so nothing is left out there; on a
 * person's machine the tests say that they do not run.
 */
export const needPostgres = (environment: Environment = process.env): string | undefined => {
  const here = findPostgres(environment);
  if (here !== undefined) return here;
  if (environment["CI"] !== "true") {
    console.log("PostgreSQL tests skipped: no server found. Install one, or set POSTGRES_BIN.");
    return undefined;
  }
  installProgram(
    {
      name: "PostgreSQL",
      test: "ls /usr/lib/postgresql/*/bin/postgres",
      installation,
      otherwise:
        "Run CI as root on Debian, or install PostgreSQL beforehand and name its folder of programs in POSTGRES_BIN.",
    },
    environment,
  );
  const installed = findPostgres(environment);
  if (installed === undefined)
    throw new Error("PostgreSQL was installed, but is in no usual place.");
  return installed;
};
