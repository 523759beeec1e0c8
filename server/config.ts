import { parseArgs } from "node:util";

import type { Problem } from "../runtime/problems.ts";
import { problemOf } from "../runtime/problems.ts";
import type { Result } from "../runtime/result.ts";
import { fail, ok } from "../runtime/result.ts";
import type { Limits } from "./api/limits.ts";
import { defaultLimits } from "./api/limits.ts";

/** How a server runs. */
export interface ServerConfig {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly dataFolder: string;
  readonly standardFolder: string;
  /** How many proxies stand in front, whose word on the asker's address is taken. */
  readonly trustedProxies: number;
  /** Requests a minute from one address that need work; 0 means no limit. */
  readonly requestsPerMinute: number;
  /** How many bytes of answers are kept; 0 keeps none. */
  readonly answerBytes: number;
  readonly limits: Limits;
}

/** Where settings come from: what was typed, then the environment, then these. */
export const defaultConfig: Omit<ServerConfig, "standardFolder"> = {
  host: "127.0.0.1",
  port: 4000,
  dataFolder: "./data",
  trustedProxies: 0,
  requestsPerMinute: 1200,
  answerBytes: 64 * 1024 * 1024,
  limits: defaultLimits,
};

/** What was typed, and the environment. */
export interface Settings {
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
}

const options = {
  port: { type: "string" },
  host: { type: "string" },
  data: { type: "string" },
} as const;

type Typed = Readonly<Partial<Record<keyof typeof options, string>>>;

const parseTyped = (words: readonly string[]): Result<Typed, Problem> => {
  try {
    return ok(parseArgs({ args: [...words], options, strict: true }).values);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    return fail(
      problemOf("USAGE", message.split(". ")[0] ?? message, {
        fix: "Usage: npm start -- [--port 4000] [--data ./data] [--host 127.0.0.1]",
      }),
    );
  }
};

interface NumberSetting {
  readonly name: string;
  readonly given: string | undefined;
  readonly otherwise: number;
  readonly most: number;
}

const parseNumber = ({ name, given, otherwise, most }: NumberSetting): Result<number, Problem> => {
  if (given === undefined || given === "") return ok(otherwise);
  const number = Number(given);
  return /^\d{1,9}$/u.test(given) && number <= most
    ? ok(number)
    : fail(
        problemOf(
          "CONFIG_INVALID",
          `${name} is "${given}"; it must be a number from 0 to ${most}.`,
          {
            fix: `Set ${name} to a number from 0 to ${most}, or leave it out for ${otherwise}.`,
          },
        ),
      );
};

type NumberName = "port" | "trustedProxies" | "requestsPerMinute";

const numberSettings = (
  typed: Typed,
  environment: Settings["environment"],
): Readonly<Record<NumberName, NumberSetting>> => ({
  port: {
    name: typed.port === undefined ? "PORT" : "--port",
    given: typed.port ?? environment["PORT"],
    otherwise: defaultConfig.port,
    most: 65_535,
  },
  trustedProxies: {
    name: "TRUSTED_PROXIES",
    given: environment["TRUSTED_PROXIES"],
    otherwise: defaultConfig.trustedProxies,
    most: 10,
  },
  requestsPerMinute: {
    name: "REQUESTS_PER_MINUTE",
    given: environment["REQUESTS_PER_MINUTE"],
    otherwise: defaultConfig.requestsPerMinute,
    most: 1_000_000,
  },
});

/** An empty variable is one that is not set. */
const chosen = (
  typed: string | undefined,
  variable: string | undefined,
  otherwise: string,
): string => typed ?? (variable === undefined || variable === "" ? otherwise : variable);

/** Reads a server's settings once; a wrong one is a problem that names it. */
export const parseConfig = (
  { words, environment }: Settings,
  standardFolder: string,
): Result<ServerConfig, Problem> => {
  const typed = parseTyped(words);
  if (!typed.ok) return typed;
  const settings = numberSettings(typed.value, environment);
  const port = parseNumber(settings.port);
  if (!port.ok) return port;
  const trustedProxies = parseNumber(settings.trustedProxies);
  if (!trustedProxies.ok) return trustedProxies;
  const requestsPerMinute = parseNumber(settings.requestsPerMinute);
  if (!requestsPerMinute.ok) return requestsPerMinute;
  return ok({
    ...defaultConfig,
    host: chosen(typed.value.host, environment["HOST"], defaultConfig.host),
    port: port.value,
    dataFolder: chosen(typed.value.data, environment["DATA_DIR"], defaultConfig.dataFolder),
    standardFolder,
    trustedProxies: trustedProxies.value,
    requestsPerMinute: requestsPerMinute.value,
  });
};
