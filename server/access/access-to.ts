import type { Governance } from "../../registry/store/open-governance.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import { isLoopbackHost, namedAddress } from "../http/local-address.ts";
import type { Access } from "./access.ts";
import { createMembers } from "./governed-members.ts";
import type { RunningAccess } from "./open-access.ts";
import { openAccess } from "./open-access.ts";
import type { AccessLimits, AccessSettings } from "./settings.ts";

/** What a server says of itself and gives, so that people can sign in to it. */
export interface AccessNeeds {
  readonly config: {
    readonly host: string;
    readonly dataFolder: string;
    readonly requestsPerMinute: number;
    readonly access: AccessSettings;
    readonly accessLimits: Omit<AccessLimits, "requests">;
  };
  /** Where people act; absent for a registry that can only be read, where nobody signs in. */
  readonly governance?: Pick<Governance, "state" | "perform">;
  readonly now: () => Date;
  readonly log: (line: string) => void;
}

/** Why people cannot sign in over this network, if they cannot: cookies and tokens do not travel in the clear. */
const whyClosed = ({ host, access }: AccessNeeds["config"]): Problem | undefined =>
  access.publicUrl !== undefined || isLoopbackHost(host)
    ? undefined
    : problemOf("CONFIG_INVALID", `The server listens on ${host}, and PUBLIC_URL is not set.`, {
        fix: "Set PUBLIC_URL to the https:// address at which people reach this server.",
      });

/**
 * Opens sign-in where people can act. Elsewhere, or when its tables cannot be written, there is none and the registry can
 * still be read; the reason is logged.
 */
export const accessTo = (
  needs: AccessNeeds,
  listening: () => string,
): Result<RunningAccess | undefined, Problem> => {
  const { config, governance, now, log } = needs;
  if (governance === undefined) return ok(undefined);
  const { access: settings, accessLimits, dataFolder, requestsPerMinute } = config;
  const closed = whyClosed(config);
  if (closed !== undefined && settings.provider !== undefined) return fail(closed);
  const opened =
    closed === undefined
      ? openAccess({
          settings,
          dataFolder,
          publicUrl: () => settings.publicUrl ?? new URL(namedAddress(listening())),
          members: createMembers(governance),
          limits: { ...accessLimits, requests: requestsPerMinute },
          now,
          log,
        })
      : fail(closed);
  if (opened.ok || (closed === undefined && opened.error.code === "CONFIG_INVALID")) return opened;
  log(`Nobody can sign in: ${opened.error.message} ${opened.error.fix}`);
  return ok(undefined);
};

/** The first administrator's link, for whoever starts the server; absent when there is no need of it. */
export const firstSignInOf = async (
  access: Pick<Access, "bootstrapLink"> | undefined,
  log: AccessNeeds["log"],
): Promise<{ readonly firstSignIn?: string }> => {
  const link = await access?.bootstrapLink();
  if (link?.ok === false) log(`Nobody can sign in: ${link.error.message}`);
  return link?.ok === true && link.value !== undefined ? { firstSignIn: link.value } : {};
};
