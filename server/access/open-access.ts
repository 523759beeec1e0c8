import { join } from "node:path";

import { databaseName } from "../../registry/store/backup.ts";
import { openSqliteAccessStore } from "../../registry/store/sqlite-access-store.ts";
import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { ok } from "../../runtime/result.ts";
import { createAssets } from "../web/assets.ts";
import type { Access } from "./access.ts";
import { createAccess } from "./create-access.ts";
import type { Members } from "./governed-members.ts";
import type { RoleSource } from "./role-look-up.ts";
import { readRoles } from "./roles-file.ts";
import type { AccessLimits, AccessSettings } from "./settings.ts";

/** What a server gives to open its access. */
export interface OpenAccessOptions {
  readonly settings: AccessSettings;
  readonly dataFolder: string;
  /** Where people reach the server; asked only once it listens. */
  readonly publicUrl: () => URL;
  readonly members: Members;
  readonly limits: AccessLimits;
  readonly now: () => Date;
  readonly log: (line: string) => void;
}

/** Access over the data folder of a registry. */
export interface RunningAccess extends Access {
  /** Stops sweeping and closes what sign-in remembers. */
  readonly close: () => Promise<void>;
}

const sweepEvery = 10 * 60_000;

const rolesOf = ({
  settings: { provider, rolesFile, rolesApiSecret },
  now,
}: OpenAccessOptions): Result<readonly RoleSource[], Problem> =>
  provider === undefined || rolesFile === undefined
    ? ok([])
    : readRoles(rolesFile, {
        clientId: provider.clientId,
        now,
        ...(rolesApiSecret === undefined ? {} : { apiSecret: rolesApiSecret }),
      });

/** Opens access in the data folder of a registry, and sweeps what is over from time to time. */
export const openAccess = (options: OpenAccessOptions): Result<RunningAccess, Problem> => {
  const { settings, dataFolder, publicUrl, members, limits, now, log } = options;
  const roleSources = rolesOf(options);
  if (!roleSources.ok) return roleSources;
  const opened = openSqliteAccessStore({ file: join(dataFolder, databaseName) });
  if (!opened.ok) return opened;
  const store = opened.value;
  const access = createAccess({
    ...members,
    ...(settings.provider === undefined ? {} : { provider: settings.provider }),
    store,
    publicUrl,
    isSecure: settings.publicUrl?.protocol === "https:",
    roleSources: roleSources.value,
    assets: createAssets(),
    limits,
    now,
    log,
  });
  const timer = setInterval(() => {
    access.sweep().catch((cause: unknown) => log(`sign-in: nothing was swept: ${String(cause)}`));
  }, sweepEvery);
  timer.unref();
  return ok({
    ...access,
    close: async () => {
      clearInterval(timer);
      await store.close();
    },
  });
};
