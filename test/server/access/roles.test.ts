import { createHmac } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";

import { afterEach, beforeEach, describe, expect, test } from "vitest";

import type { DfeSignInSettings } from "../../../server/access/dfe-sign-in.ts";
import { createDfeSignInLookUp } from "../../../server/access/dfe-sign-in.ts";
import type { Narrowing } from "../../../server/access/role-look-up.ts";
import { createClaimsLookUp, lookUpRoles, seatsLeft } from "../../../server/access/role-look-up.ts";
import { createBrowser } from "./browser.ts";
import { jsonOf, memberOf, openAccess } from "./open-access.ts";

const person = (claims: Readonly<Record<string, unknown>>) => ({
  issuer: "https://id.example",
  subject: "ann",
  claims,
});

const capacitiesByRole = { reviewer: ["PRACTICE_LEAD"], analyst: ["INFORMATION_LEAD"] };

const claims = createClaimsLookUp({
  rolesClaim: "roles",
  authorityClaim: "authority",
  capacitiesByRole,
});

describe("roles in claims", () => {
  const rows = [
    {
      roles: ["reviewer", "analyst"],
      authority: "oldham",
      grants: ["PRACTICE_LEAD", "INFORMATION_LEAD"],
    },
    { roles: "reviewer", authority: ["oldham"], grants: ["PRACTICE_LEAD"] },
    { roles: ["unheard of", "constructor", 7], authority: "oldham", grants: [] },
  ];
  test.for(rows)("$roles", async ({ roles, authority, grants }) => {
    expect(await claims(person({ roles, authority }))).toEqual({
      ok: true,
      value: [{ authority: "oldham", capacities: grants }],
    });
  });

  test("without an authority there are none", async () => {
    expect(await claims(person({ roles: ["reviewer"] }))).toEqual({ ok: true, value: [] });
  });
});

describe("roles narrow what an authority recorded, and add nothing", () => {
  const record = {
    roles: [],
    seats: [
      { authority: "oldham", capacities: ["PRACTICE_LEAD", "STATISTICIAN"], roles: ["STEWARD"] },
      { authority: "leeds", capacities: ["PRACTICE_LEAD"], roles: [] },
    ],
  };
  const rows: readonly { name: string; narrowing: Narrowing; left: unknown }[] = [
    { name: "nobody was asked", narrowing: {}, left: record.seats },
    {
      name: "a role is missing, another was never recorded",
      narrowing: { oldham: ["STATISTICIAN", "DATA_PROTECTION"] },
      left: [
        { authority: "oldham", capacities: ["STATISTICIAN"], roles: ["STEWARD"] },
        record.seats[1],
      ],
    },
    {
      name: "the provider does not list them",
      narrowing: { oldham: null },
      left: [record.seats[1]],
    },
    { name: "an authority without a seat", narrowing: { dfe: ["POLICY"] }, left: record.seats },
  ];
  test.for(rows)("$name", ({ narrowing, left }) => {
    expect(seatsLeft(record, narrowing)).toEqual(left);
  });

  test("a member whom the ledger does not know has no seats", () => {
    expect(seatsLeft(undefined, { oldham: ["POLICY"] })).toEqual([]);
  });

  test("each authority has its own source", async () => {
    const sources = [{ authorities: ["oldham", "leeds"], lookUp: claims }];
    expect(await lookUpRoles(sources, person({ roles: "reviewer", authority: "oldham" }))).toEqual({
      ok: true,
      value: { oldham: ["PRACTICE_LEAD"], leeds: null },
    });
    expect(await lookUpRoles([], person({}))).toEqual({ ok: true, value: undefined });
  });
});

const staySilent = (request: IncomingMessage, _response: ServerResponse): void => {
  request.resume();
};

const plain = (text: string): unknown => JSON.parse(String(Buffer.from(text, "base64url")));

describe("roles of another API, as with DfE Sign-in", () => {
  let answer = staySilent;
  const server = createServer((request, response) => answer(request, response));
  let apiUrl = "";

  beforeEach(async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    server.listen(0, "127.0.0.1", resolve);
    await promise;
    const address = server.address();
    apiUrl = typeof address === "object" ? `http://127.0.0.1:${address?.port ?? 0}` : "";
  });

  afterEach(async () => {
    server.closeAllConnections();
    const { promise, resolve } = Promise.withResolvers<void>();
    server.close(() => resolve());
    await promise;
  });

  const settings = (): DfeSignInSettings => ({
    apiUrl,
    serviceId: "our service",
    clientId: "chorus",
    apiSecret: "a secret with the API",
    audience: "signin.example",
    capacitiesByRole,
    authorityByOrganisation: { "org-1": "oldham" },
    now: () => new Date("2026-05-01T09:00:00Z"),
    timeoutMilliseconds: 300,
  });

  const ann = person({ organisation: { id: "org-1" } });

  test("the roles are asked for with a JWT that the secret signs", async () => {
    const asked: { url: string; authorization: string }[] = [];
    answer = ({ url = "", headers }, response) => {
      asked.push({ url, authorization: headers.authorization ?? "" });
      response.end(JSON.stringify({ roles: [{ code: "reviewer" }, { code: "other" }, {}] }));
    };
    expect(await createDfeSignInLookUp(settings())(ann)).toEqual({
      ok: true,
      value: [{ authority: "oldham", capacities: ["PRACTICE_LEAD"] }],
    });
    expect(asked[0]?.url).toBe("/services/our%20service/organisations/org-1/users/ann");
    const [head = "", body = "", signature] =
      asked[0]?.authorization.replace("Bearer ", "").split(".") ?? [];
    expect(plain(head)).toEqual({ alg: "HS256", typ: "JWT" });
    expect(plain(body)).toEqual({
      iss: "chorus",
      aud: "signin.example",
      iat: 1_777_626_000,
      exp: 1_777_626_060,
    });
    expect(signature).toBe(
      createHmac("sha256", "a secret with the API").update(`${head}.${body}`).digest("base64url"),
    );
  });

  test("someone without a part in our service has no roles", async () => {
    answer = (_request, response) => {
      response.statusCode = 404;
      response.end();
    };
    expect(await createDfeSignInLookUp(settings())(ann)).toEqual({ ok: true, value: [] });
    for (const claim of [undefined, { id: "org-2" }, { id: "constructor" }, "org-1"])
      expect(await createDfeSignInLookUp(settings())(person({ organisation: claim }))).toEqual({
        ok: true,
        value: [],
      });
  });

  interface Failure {
    readonly name: string;
    readonly answer: (request: IncomingMessage, response: ServerResponse) => void;
  }

  const failures: readonly Failure[] = [
    { name: "hangs", answer: (request) => void request.resume() },
    { name: "breaks off", answer: (request) => void request.destroy() },
    { name: "is not JSON", answer: (_request, response) => void response.end("<html>") },
    {
      name: "refuses us",
      answer: (_request, response) => void response.writeHead(403).end("{}"),
    },
    {
      name: "leads elsewhere",
      answer: (_request, response) => void response.writeHead(302, { location: "/x" }).end(),
    },
  ];

  test.for(failures)("an API that $name is a problem, not a hang", async (failure) => {
    answer = failure.answer;
    expect(await createDfeSignInLookUp(settings())(ann)).toEqual({
      ok: false,
      error: expect.objectContaining({ code: "SIGN_IN_PROVIDER_DOWN" }),
    });
  });
});

test("roles are looked up at sign-in, and narrow what the session may do", async () => {
  await using site = await openAccess({
    options: { roleSources: [{ authorities: ["oldham"], lookUp: claims }] },
  });
  const enter = async (roles: readonly string[], authority?: string) => {
    site.provider.person = { subject: "ann", claims: { roles, authority } };
    const browser = createBrowser();
    const account = await browser.open(`${site.url}/account`);
    return { member: memberOf(account), viewer: jsonOf(await browser.send(`${site.url}/who`)) };
  };
  const { member } = await enter(["reviewer"], "oldham");
  const seat = { authority: "oldham", capacities: ["PRACTICE_LEAD", "STATISTICIAN"], roles: [] };
  site.members.set(member, { roles: [], seats: [seat] });
  const narrowed = await enter(["reviewer", "analyst"], "oldham");
  expect(narrowed.viewer).toEqual(
    expect.objectContaining({ authority: "oldham", capacities: ["PRACTICE_LEAD"] }),
  );
  const withheld = await enter(["reviewer"]);
  expect(withheld.viewer).toEqual(expect.objectContaining({ authority: null, capacities: [] }));
});
