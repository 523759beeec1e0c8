import { parseArgs } from "node:util";

import type { Problem } from "../runtime/problems.ts";
import { problemOf } from "../runtime/problems.ts";
import type { Result } from "../runtime/result.ts";
import { fail, ok } from "../runtime/result.ts";
import type { AccessLimits, AccessSettings } from "./access/settings.ts";
import { defaultAccessLimits, parseAccessSettings } from "./access/settings.ts";
import type { Limits } from "./api/limits.ts";
import { defaultLimits } from "./api/limits.ts";

/** How a server runs. */
export interface ServerConfig {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly dataFolder: string;
  readonly standardFolder: string;
  /** Whether nobody can act here, nor sign in: the registry is for reading. */
  readonly isReadOnly: boolean;
  /** How many proxies stand in front, whose word on the asker's address is taken. */
  readonly trustedProxies: number;
  /** Requests a minute from one address that need work; 0 means no limit. */
  readonly requestsPerMinute: number;
  /** How many bytes of answers are kept; 0 keeps none. */
  readonly answerBytes: number;
  readonly limits: Limits;
  /** How people and programs get in. */
  readonly access: AccessSettings;
  /** What one asker may do in a minute, beside requests; 0 means no limit. */
  readonly accessLimits: Omit<AccessLimits, "requests">;
}

/** Where settings come from: what was typed, then the environment, then these. */
export const defaultConfig: Omit<ServerConfig, "standardFolder"> = {
  host: "127.0.0.1",
  port: 4000,
  dataFolder: "./data",
  isReadOnly: false,
  trustedProxies: 0,
  requestsPerMinute: 1200,
  answerBytes: 64 * 1024 * 1024,
  limits: defaultLimits,
  access: {},
  accessLimits: {
    signIns: defaultAccessLimits.signIns,
    anonymousActs: defaultAccessLimits.anonymousActs,
    memberActs: defaultAccessLimits.memberActs,
  },
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

type NumberSettings<Name extends string> = Readonly<Record<Name, NumberSetting>>;

const serverNumbers = (
  typed: Typed,
  environment: Settings["environment"],
): NumberSettings<"port" | "trustedProxies" | "requestsPerMinute"> => ({
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

const accessNumbers = (
  environment: Settings["environment"],
): NumberSettings<keyof ServerConfig["accessLimits"]> => {
  const aMinute = (name: string, otherwise: number): NumberSetting => ({
    name,
    given: environment[name],
    otherwise,
    most: 1_000_000,
  });
  const { signIns, anonymousActs, memberActs } = defaultConfig.accessLimits;
  return {
    signIns: aMinute("SIGN_INS_PER_MINUTE", signIns),
    anonymousActs: aMinute("ANONYMOUS_ACTS_PER_MINUTE", anonymousActs),
    memberActs: aMinute("ACTS_PER_MINUTE", memberActs),
  };
};

const parseNumbers = <Name extends string>(
  settings: NumberSettings<Name>,
): Result<Readonly<Record<Name, number>>, Problem> => {
  const numbers: [string, number][] = [];
  for (const [name, setting] of Object.entries<NumberSetting>(settings)) {
    const number = parseNumber(setting);
    if (!number.ok) return number;
    numbers.push([name, number.value]);
  }
  // Each name of the settings has its number now.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return ok(Object.fromEntries(numbers) as Record<Name, number>);
};

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
  const numbers = parseNumbers(serverNumbers(typed.value, environment));
  if (!numbers.ok) return numbers;
  const accessLimits = parseNumbers(accessNumbers(environment));
  if (!accessLimits.ok) return accessLimits;
  const access = parseAccessSettings(environment);
  if (!access.ok) return access;
  return ok({
    ...defaultConfig,
    ...numbers.value,
    host: chosen(typed.value.host, environment["HOST"], defaultConfig.host),
    dataFolder: chosen(typed.value.data, environment["DATA_DIR"], defaultConfig.dataFolder),
    standardFolder,
    isReadOnly: environment["READ_ONLY"] === "1",
    access: access.value,
    accessLimits: accessLimits.value,
  });
};
