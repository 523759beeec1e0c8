import { createServer } from "node:http";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { bareDraft } from "./drafts.ts";
import type { GovernedServer } from "./governed-server.ts";
import { startGovernedServer } from "./governed-server.ts";
import type { Ended, Workplace } from "./run-chorus.ts";
import { createWorkplace } from "./run-chorus.ts";

let place: Workplace;
let server: GovernedServer;

beforeAll(async () => {
  place = createWorkplace();
  server = await startGovernedServer(join(place.folder, "data"));
  for (const [name, token] of Object.entries(server.tokens))
    writeFileSync(join(place.folder, `${name}.token`), `${token}\n`, { mode: 0o600 });
}, 60_000);

afterAll(async () => {
  await server.stop();
  place[Symbol.dispose]();
});

/** Runs the program as somebody, against the server. */
const as = (who: string, line: string): Promise<Ended> =>
  place.shell(`$CHORUS ${line} --server ${server.url} --token-file '${who}.token'`);

/** What differs from run to run: ids, hashes and days. */
const steady = (text: string): string =>
  text
    .replaceAll(/proposal-[a-z0-9]+/gu, "PROPOSAL")
    .replaceAll(/review-[a-z0-9]+/gu, "REVIEW")
    .replaceAll(/sha256:[0-9a-f]{64}/gu, "HASH")
    .replaceAll(/(revision "?:? ?|"revision": |in line )\d+/gu, "$1N");

const north = (text: string): string => text.replace("id: examples:in-touch", "id: north:in-touch");

const use = `
use:
  decisionUse:
    - decision: Whether somebody is asked how they are
      taker: The worker, with the person
      affectsIndividual: true
      ledBy: PERSON_LED
      fundingOrRanking: false
      misuseRisks: [It is filled in without asking.]
`;

const mended = (text: string): string => `${north(text).trimEnd()}${use}`;

const idIn = (text: string): string => /proposal-[a-z0-9]+/u.exec(text)?.[0] ?? "";

const golden = async ({ out, err, code }: Ended, name: string): Promise<void> => {
  await expect(`exit ${code}\n${steady(out)}${steady(err)}`).toMatchFileSnapshot(
    `../golden/cli/governance-${name}.txt`,
  );
};

let proposal = "";

describe("from a file to a review", () => {
  test("a draft is saved, with what each gate needs at the file's own lines", async () => {
    bareDraft(place, north);
    const ended = await as(
      "m-north",
      "propose drafts --title 'Keeping in touch' --reason 'Nobody asks how.'",
    );
    proposal = idIn(ended.out);
    await golden(ended, "propose");
  });

  test("a draft that lacks something is not submitted", async () => {
    const ended = await as("m-north", `propose drafts --proposal ${proposal} --submit`);
    expect(ended.code).toBe(1);
    expect(ended.err).toContain("/use/decisionUse is empty");
    expect(ended.err).toContain("  where: drafts/draft.yaml:1:1\n");
  });

  test("a file that does not fit its kind is told before anything is sent", async () => {
    bareDraft(
      place,
      (text) => north(text).replace("kind: element", "kind: elephant"),
      "wrong.yaml",
    );
    const ended = await as("m-north", "propose drafts/wrong.yaml --submit");
    expect([ended.code, ended.err]).toEqual([1, "Nothing was sent: 1 finding.\n"]);
    expect(ended.out).toMatch(/^drafts\/wrong\.yaml:\d+:\d+: error /u);
    bareDraft(place, (text) => `${text}\n  bad: [`, "wrong.yaml");
    expect((await as("m-north", "propose drafts/wrong.yaml")).code).toBe(1);
  });

  test("it is written on, and put to others", async () => {
    bareDraft(place, mended);
    const line = `propose drafts/draft.yaml --proposal ${proposal} --need 'To be heard.' --tangible-change 'It is asked.' --looked --submit --json`;
    const ended = await as("m-north", line);
    expect([ended.code, ended.err]).toEqual([0, ""]);
    const told: { state: string; candidate: string; needed: Record<string, unknown[]> } =
      JSON.parse(ended.out);
    expect([told.state, told.needed["gate 1, propose"]]).toEqual(["OPEN", []]);
    expect(told.candidate).toMatch(/^sha256:/u);
  });

  test("its status tells what it waits for", async () => {
    await golden(await as("m-north", `status ${proposal}`), "status");
    const all = await as("m-north", "status --authority north --json");
    expect([all.code, JSON.parse(all.out).authority]).toEqual([0, "north"]);
    const json = await as("m-oldham", `status ${proposal} --json`);
    expect(JSON.parse(json.out)).toMatchObject({ id: proposal, state: "OPEN" });
  });

  test("a review shows what changes, and nothing is recorded before someone says yes", async () => {
    const line = `review ${proposal} --capacity PRACTICE_LEAD --decision SUPPORT`;
    await golden(await as("m-oldham", line), "review-unsure");
    await golden(await as("m-oldham", `${line} --yes --json`), "review");
  });

  test("those who propose do not review, nor those without the capacity", async () => {
    const own = await as(
      "m-north",
      `review ${proposal} --capacity INFORMATION_LEAD --decision SUPPORT --yes`,
    );
    expect([own.code, own.err]).toEqual([1, expect.stringContaining("OWN_PROPOSAL: ")]);
    const other = await as(
      "m-oldham",
      `review ${proposal} --capacity STATISTICIAN --decision SUPPORT --yes`,
    );
    expect(other.err).toContain("CAPACITY_NEEDED: ");
  });
});

describe("beside the data of a running server", () => {
  test("an import does not put forward what belongs to an authority that is here", async () => {
    const theirs = join(place.folder, "theirs");
    mkdirSync(theirs);
    cpSync(join(place.folder, "drafts", "draft.yaml"), join(theirs, "draft.yaml"));
    expect(await place.chorus("import", "theirs")).toEqual({
      code: 1,
      out: "",
      err: expect.stringMatching(
        /^AGENCY_NOT_YOURS: The id prefix "north" belongs to north\.\n\s+fix:\s+Put its items forward as north: chorus propose\.\n$/u,
      ),
    });
  });

  test("the administrator gets a link back in, which is good once", async () => {
    const { code, out, err } = await place.chorus("sign-in-link", "--url", server.url);
    expect([code, err]).toEqual([0, expect.stringContaining("once, within a day")]);
    const come = async (): Promise<number> => {
      const headers = { origin: server.url };
      const options = { method: "POST", redirect: "manual", headers } as const;
      return (await fetch(out.trim(), options)).status;
    };
    expect([await come(), await come()]).toEqual([303, 410]);
    const none = await place.chorus("sign-in-link", "--data", "nothing-yet");
    expect([none.code, none.out]).toEqual([2, ""]);
    expect(none.err).toContain("This registry has no administrator yet.");
  });
});

describe("what goes wrong", () => {
  test.for([
    ["status", 2, "USAGE: No server was named."],
    ["status --server chorus", 2, 'USAGE: "chorus" is no address of a server.'],
    ["status --server http://a.example", 2, "USAGE: A token would travel in the clear"],
    ["status --server http://localhost:9", 3, "SERVER_UNREACHABLE: "],
    ["status --server SERVER", 2, "USAGE: It is not known which authority is meant."],
    ["status nothing --server SERVER", 3, "PROPOSAL_NOT_FOUND: "],
    ["status --server SERVER --token-file none", 2, "TOKEN_FILE_UNREADABLE: "],
    ["status --server SERVER --token-file return", 2, "TOKEN_FILE_UNREADABLE: "],
    ["propose --server SERVER", 2, "USAGE: No file was named."],
    ["propose nowhere --server SERVER", 2, "IMPORT_UNREADABLE: "],
    ["propose drafts/draft.yaml --server SERVER", 2, "SIGN_IN_NEEDED: "],
    ["propose drafts/draft.yaml --server SERVER --kind WISH", 2, "USAGE: --kind takes NEW, "],
    ["review --server SERVER", 2, "USAGE: No proposal was named."],
    ["review p --server SERVER --capacity POLICY", 2, "USAGE: --decision is missing."],
    [
      "review nothing --server SERVER --capacity POLICY --decision SUPPORT",
      3,
      "PROPOSAL_NOT_FOUND: ",
    ],
  ] as const)("%s ends with %s", async ([line, code, says]) => {
    const ended = await place.shell(`$CHORUS ${line.replace("SERVER", server.url)}`);
    expect([ended.out, ended.err]).toEqual(["", expect.stringContaining(says)]);
    expect([ended.code, ended.err.includes("  fix:   ")]).toEqual([code, true]);
  });

  test("a wrong token, and one without the scope, are told as such", async () => {
    const wrong = `chorus_${"0".repeat(16)}_${"A".repeat(43)}_AAAAAA`;
    const refused = await place.shell(
      `CHORUS_TOKEN=${wrong} $CHORUS status --server ${server.url}`,
    );
    expect([refused.code, refused.err.split(":")[0]]).toEqual([2, "TOKEN_INVALID"]);
    expect(refused.err).not.toContain(wrong);
    const reading = await as("m-oldham reading", "propose drafts/draft.yaml");
    expect([reading.code, reading.err.split(":")[0]]).toEqual([2, "TOKEN_SCOPE_MISSING"]);
  });

  test("a server that is no registry is told as such", async () => {
    const other = createServer((_request, response) => response.end("<p>Hello</p>"));
    const { promise, resolve } = Promise.withResolvers<void>();
    other.listen(0, "127.0.0.1", resolve);
    await promise;
    const address = other.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const ended = await place.shell(`$CHORUS status --server http://localhost:${port}`);
    other.close();
    expect([ended.code, ended.err.split(":")[0]]).toEqual([3, "SERVER_ANSWER_STRANGE"]);
  });
});

interface Reply {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

const ask = async (who: string, query: string, input?: object): Promise<Reply> => {
  const answer = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      authorization: `Bearer ${server.tokens[who] ?? ""}`,
    },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const reply: Reply = JSON.parse(await answer.text());
  return reply;
};

const webhookFields = "webhook { id authority url types state failures problem }";
const errorFields = "userErrors { code path }";
const createOne = `mutation ($input: CreateWebhookInput!) {
  createWebhook(input: $input) { ${webhookFields} secret repeated ${errorFields} }
}`;
const touchOne = (name: string, fields: string): string =>
  `mutation ($input: WebhookInput!) { ${name}(input: $input) { ${fields} ${errorFields} } }`;

describe("webhooks over the API", () => {
  test("are kept by administrators, and tell what happens on the real server", async () => {
    const heard: { headers: Record<string, string>; body: string }[] = [];
    const receiver = createServer((request, response) => {
      let body = "";
      request.setEncoding("utf8").on("data", (text: string) => (body += text));
      request.on("end", () => {
        const entries = Object.entries(request.headers);
        const headers = Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
        heard.push({ headers, body });
        response.end();
      });
    });
    const { promise, resolve } = Promise.withResolvers<void>();
    receiver.listen(0, "127.0.0.1", resolve);
    await promise;
    const address = receiver.address();
    const url = `http://localhost:${typeof address === "object" ? address?.port : ""}/hook`;
    const input = { url, types: ["comment.made"], idempotencyKey: "webhook-00000001" };
    expect(await ask("m-north", createOne, input)).toMatchObject({
      data: {
        createWebhook: { webhook: null, secret: null, userErrors: [{ code: "ROLE_NEEDED" }] },
      },
    });
    const made = await ask("m-north-admin", createOne, input);
    const text = JSON.stringify(made.data);
    const secret = /whsec_[^"]+/u.exec(text)?.[0] ?? "";
    const webhook = { id: /wh-[0-9a-f]{24}/u.exec(text)?.[0] ?? "" };
    expect(made.data?.["createWebhook"]).toMatchObject({
      webhook: { authority: "north", url, state: "ACTIVE", failures: 0, problem: null },
      secret: expect.stringMatching(/^whsec_[A-Za-z0-9+/]{43}=$/u),
      repeated: false,
    });
    expect(await ask("m-north-admin", createOne, input)).toMatchObject({
      data: { createWebhook: { webhook: { id: webhook.id }, secret: null, repeated: true } },
    });
    const list = await ask("m-north-admin", "{ webhooks { id url types state } }");
    expect(list.data).toEqual({
      webhooks: [{ id: webhook.id, url, types: ["comment.made"], state: "ACTIVE" }],
    });
    expect((await ask("m-north", "{ webhooks { id } }")).errors?.[0]?.extensions.code).toBe(
      "ROLE_NEEDED",
    );
    const which = { webhook: webhook.id };
    expect(
      await ask("m-north-admin", touchOne("testWebhook", "arrived problem"), which),
    ).toMatchObject({ data: { testWebhook: { arrived: true, problem: null } } });
    const comment = `mutation ($input: MakeCommentInput!) { makeComment(input: $input) { ${errorFields} } }`;
    const remark = { proposal, text: "Ask it kindly.", idempotencyKey: "comment-00000001" };
    expect(await ask("m-oldham", comment, remark)).toMatchObject({
      data: { makeComment: { userErrors: [] } },
    });
    await expect.poll(() => heard.length, { timeout: 10_000 }).toBe(2);
    const [, { body, headers } = { body: "", headers: {} }] = heard;
    expect(new Webhook(secret).verify(body, headers)).toMatchObject({
      type: "comment.made",
      data: { authority: "oldham", proposal, items: ["north:in-touch"] },
    });
    const rotated = await ask("m-north-admin", touchOne("rotateWebhookSecret", "secret"), which);
    expect(JSON.stringify(rotated.data)).toContain("whsec_");
    expect(JSON.stringify(rotated.data)).not.toContain(secret);
    const gone = touchOne("deleteWebhook", "webhook { id }");
    expect(await ask("m-north-admin", gone, which)).toMatchObject({
      data: { deleteWebhook: { webhook: { id: webhook.id }, userErrors: [] } },
    });
    expect(await ask("m-north-admin", gone, which)).toMatchObject({
      data: { deleteWebhook: { webhook: null, userErrors: [{ code: "WEBHOOK_NOT_FOUND" }] } },
    });
    receiver.close();
    const feed = await (await fetch(`${server.url}/feed.atom?authority=oldham`)).text();
    expect(feed).toContain("The council of oldham commented on “Keeping in touch”.");
    expect(server.log.join("\n")).not.toContain("whsec_");
  }, 30_000);

  test.for([
    ["https://10.0.0.1/", [], "WEBHOOK_ADDRESS_REFUSED", ["url"]],
    ["http://a.example/", [], "WEBHOOK_ADDRESS_REFUSED", ["url"]],
    ["http://localhost/", ["vote.cast"], "WEBHOOK_TYPE_UNKNOWN", ["types"]],
  ] as const)("%s for %s is refused", async ([url, types, code, path], { task }) => {
    const input = { url, types, idempotencyKey: `refused-${task.id}` };
    expect(await ask("m-north-admin", createOne, input)).toMatchObject({
      data: { createWebhook: { webhook: null, secret: null, userErrors: [{ code, path }] } },
    });
  });
});
