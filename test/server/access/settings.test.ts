import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, describe, expect, test } from "vitest";

import { readRoles } from "../../../server/access/roles-file.ts";
import { parseAccessSettings } from "../../../server/access/settings.ts";

const provider = {
  OIDC_ISSUER: "https://id.example",
  OIDC_CLIENT_ID: "chorus",
  OIDC_CLIENT_SECRET: "hush-hush",
};

const settingsOfProvider = {
  issuer: new URL("https://id.example"),
  clientId: "chorus",
  clientSecret: "hush-hush",
  clientAuthentication: "client_secret_basic",
  scope: "openid",
  timeoutSeconds: 10,
};

describe("settings that can be used", () => {
  interface Row {
    readonly name: string;
    readonly environment: Readonly<Record<string, string>>;
    readonly settings: unknown;
  }
  const rows: readonly Row[] = [
    { name: "none", environment: {}, settings: {} },
    { name: "empty ones", environment: { PUBLIC_URL: "", OIDC_ISSUER: "" }, settings: {} },
    { name: "a provider", environment: provider, settings: { provider: settingsOfProvider } },
    {
      name: "everything",
      environment: {
        ...provider,
        PUBLIC_URL: "https://chorus.example",
        OIDC_CLIENT_AUTHENTICATION: "client_secret_post",
        OIDC_SCOPE: "openid organisation",
        OIDC_ROLES_FILE: "roles.json",
        OIDC_API_SECRET: "hush",
      },
      settings: {
        publicUrl: new URL("https://chorus.example"),
        provider: {
          ...settingsOfProvider,
          clientAuthentication: "client_secret_post",
          scope: "openid organisation",
        },
        rolesFile: "roles.json",
        rolesApiSecret: "hush",
      },
    },
    {
      name: "plain HTTP on this machine",
      environment: { PUBLIC_URL: "http://localhost:4000" },
      settings: { publicUrl: new URL("http://localhost:4000") },
    },
  ];
  test.for(rows)("$name", ({ environment, settings }) => {
    expect(parseAccessSettings(environment)).toEqual({ ok: true, value: settings });
  });
});

describe("settings that cannot be used name themselves, and no secret", () => {
  const rows = [
    { environment: { PUBLIC_URL: "http://chorus.example" }, named: "PUBLIC_URL" },
    { environment: { PUBLIC_URL: "https://chorus.example/registry" }, named: "PUBLIC_URL" },
    { environment: { PUBLIC_URL: "chorus" }, named: "PUBLIC_URL" },
    { environment: { ...provider, OIDC_ISSUER: "http://id.example" }, named: "OIDC_ISSUER" },
    { environment: { ...provider, OIDC_CLIENT_ID: "" }, named: "OIDC_CLIENT_ID" },
    { environment: { OIDC_CLIENT_SECRET: "hush-hush" }, named: "OIDC_ISSUER" },
    {
      environment: { ...provider, OIDC_CLIENT_AUTHENTICATION: "none" },
      named: "OIDC_CLIENT_AUTHENTICATION",
    },
  ];
  test.for(rows)("$environment", ({ environment, named }) => {
    const parsed = parseAccessSettings(environment);
    expect(parsed).toEqual({
      ok: false,
      error: expect.objectContaining({
        code: "CONFIG_INVALID",
        message: expect.stringContaining(named),
      }),
    });
    expect(JSON.stringify(parsed)).not.toContain("hush-hush");
  });
});

describe("the file of roles", () => {
  const folder = mkdtempSync(join(tmpdir(), "chorus-roles-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const claims = {
    authorities: ["oldham"],
    from: "claims",
    rolesClaim: "roles",
    authorityClaim: "authority",
    capacities: { reviewer: ["PRACTICE_LEAD"] },
  };
  const dfe = {
    authorities: ["leeds"],
    from: "dfe-sign-in",
    apiUrl: "https://api.example",
    serviceId: "service",
    audience: "signin.example",
    organisations: { "org-1": "leeds" },
    capacities: { reviewer: ["PRACTICE_LEAD"] },
  };
  const read = (text: string, apiSecret?: string) => {
    const file = join(folder, "roles.json");
    writeFileSync(file, text);
    return readRoles(file, {
      clientId: "chorus",
      now: () => new Date(),
      ...(apiSecret === undefined ? {} : { apiSecret }),
    });
  };

  test("names a way of asking for each authority", async () => {
    const sources = read(JSON.stringify([claims, dfe]), "hush");
    if (!sources.ok) throw new Error(sources.error.message);
    expect(sources.value.map(({ authorities }) => authorities)).toEqual([["oldham"], ["leeds"]]);
    const person = {
      issuer: "https://id.example",
      subject: "ann",
      claims: { roles: ["reviewer"], authority: "oldham" },
    };
    expect(await sources.value[0]?.lookUp(person)).toEqual({
      ok: true,
      value: [{ authority: "oldham", capacities: ["PRACTICE_LEAD"] }],
    });
  });

  const wrong: readonly (readonly [string, string])[] = [
    ["{", "not JSON"],
    ["{}", "not a list"],
    ["[1]", "not a table"],
    [JSON.stringify([{ ...claims, authorities: "oldham" }]), '"authorities"'],
    [JSON.stringify([{ ...claims, capacities: [] }]), '"capacities"'],
    [JSON.stringify([{ ...claims, capacities: { reviewer: "x" } }]), "a role"],
    [JSON.stringify([{ ...claims, from: "thin air" }]), '"from"'],
    [JSON.stringify([{ ...claims, rolesClaim: "" }]), '"rolesClaim"'],
    [JSON.stringify([dfe]), "OIDC_API_SECRET"],
  ];
  test.for(wrong)("%s cannot be used", ([text, why]) => {
    expect(read(text)).toEqual({
      ok: false,
      error: expect.objectContaining({
        code: "CONFIG_INVALID",
        message: expect.stringContaining(why),
      }),
    });
  });

  test("an address or an organisation that is none cannot be used", () => {
    for (const entry of [
      { ...dfe, apiUrl: "nowhere" },
      { ...dfe, organisations: { "org-1": 7 } },
    ])
      expect(read(JSON.stringify([entry]), "hush").ok).toBe(false);
  });
});
