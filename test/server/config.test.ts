import { describe, expect, test } from "vitest";

import type { Settings } from "../../server/config.ts";
import { defaultConfig, parseConfig } from "../../server/config.ts";

const settings = (
  words: readonly string[],
  environment: Settings["environment"] = {},
): Settings => ({
  words,
  environment,
});

const defaults = { ...defaultConfig, standardFolder: "standard" };

describe("settings that can be used", () => {
  const rows = [
    { name: "nothing", given: settings([]), changed: {} },
    {
      name: "empty variables",
      given: settings([], { PORT: "", HOST: "", DATA_DIR: "" }),
      changed: {},
    },
    { name: "a port that is typed", given: settings(["--port", "0"]), changed: { port: 0 } },
    {
      name: "a port from the environment",
      given: settings([], { PORT: "8080" }),
      changed: { port: 8080 },
    },
    {
      name: "what is typed before what the environment says",
      given: settings(["--port", "1", "--data", "typed", "--host", "0.0.0.0"], {
        PORT: "2",
        DATA_DIR: "environment",
        HOST: "::1",
      }),
      changed: { port: 1, dataFolder: "typed", host: "0.0.0.0" },
    },
    {
      name: "everything from the environment",
      given: settings([], {
        HOST: "::",
        DATA_DIR: "/srv/chorus",
        TRUSTED_PROXIES: "1",
        REQUESTS_PER_MINUTE: "0",
      }),
      changed: { host: "::", dataFolder: "/srv/chorus", trustedProxies: 1, requestsPerMinute: 0 },
    },
  ];

  test.for(rows)("$name", ({ given, changed }) => {
    expect(parseConfig(given, "standard")).toEqual({
      ok: true,
      value: { ...defaults, ...changed },
    });
  });
});

describe("settings that cannot be used are problems that name them", () => {
  const rows = [
    {
      given: settings(["--port", "70000"]),
      code: "CONFIG_INVALID",
      message: '--port is "70000"; it must be a number from 0 to 65535.',
    },
    {
      given: settings(["--port", "-1"]),
      code: "USAGE",
      message: expect.stringContaining("--port"),
    },
    {
      given: settings(["--port=4000.5"]),
      code: "CONFIG_INVALID",
      message: '--port is "4000.5"; it must be a number from 0 to 65535.',
    },
    {
      given: settings([], { PORT: "http" }),
      code: "CONFIG_INVALID",
      message: 'PORT is "http"; it must be a number from 0 to 65535.',
    },
    {
      given: settings([], { TRUSTED_PROXIES: "yes" }),
      code: "CONFIG_INVALID",
      message: 'TRUSTED_PROXIES is "yes"; it must be a number from 0 to 10.',
    },
    {
      given: settings([], { REQUESTS_PER_MINUTE: "-5" }),
      code: "CONFIG_INVALID",
      message: 'REQUESTS_PER_MINUTE is "-5"; it must be a number from 0 to 1000000.',
    },
    { given: settings(["--prot", "1"]), code: "USAGE", message: "Unknown option '--prot'" },
    { given: settings(["serve"]), code: "USAGE", message: expect.stringContaining("'serve'") },
    { given: settings(["--port"]), code: "USAGE", message: expect.stringContaining("--port") },
  ];

  test.for(rows)("$message", ({ given, code, message }) => {
    expect(parseConfig(given, "standard")).toMatchObject({ ok: false, error: { code, message } });
  });
});
