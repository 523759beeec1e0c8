/**
 * Reviews recorded a second through GraphQL: over HTTP, by token, each with its key, durable when it is answered. The
 * server is a process of its own; eight askers keep it busy.
 */
import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempDisposableSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import type { Command } from "../../registry/governance/acts/acts.ts";
import { openGovernance } from "../../registry/store/open-governance.ts";
import { openRegistry } from "../../registry/store/open-registry.ts";
import { invariant } from "../../runtime/result.ts";

/** What was measured. */
export interface GraphActFigures {
  readonly acts: number;
  readonly actsPerSecond: number;
  /** Milliseconds. */
  readonly p99: number;
}

const standardFolder = fileURLToPath(new URL("../../standard/", import.meta.url));
const now = (): string => new Date().toISOString();

const proposals = 20;
const acts = 2_000;
const askers = 8;

interface Server {
  readonly child: ChildProcess;
  readonly url: string;
  /** The link of the first administrator, printed once. */
  readonly link: string | undefined;
}

const startServer = async (dataFolder: string): Promise<Server> => {
  const program = fileURLToPath(new URL("../../server/main.ts", import.meta.url));
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", program], {
    env: {
      ...process.env,
      DATA_DIR: dataFolder,
      PORT: "0",
      ACTS_PER_MINUTE: "0",
      REQUESTS_PER_MINUTE: "0",
      SIGN_INS_PER_MINUTE: "0",
    },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [greeting] = await once(child.stdout, "data");
  const text = String(greeting);
  const port = /http:\/\/[^:\s]+:(\d+)/u.exec(text)?.[1];
  invariant(port !== undefined, `a server says where it listens: ${text}`);
  const link = /\S+\/sign-in\/once\/\S+/u.exec(text)?.[0];
  return { child, url: `http://localhost:${port}`, link };
};

const stop = async ({ child }: Server): Promise<void> => {
  child.kill("SIGTERM");
  await once(child, "exit");
};

interface Founder {
  readonly member: string;
  readonly token: string;
}

const submit = async (
  address: string,
  fields: URLSearchParams,
  cookie: string,
): Promise<Response> =>
  fetch(address, {
    method: "POST",
    redirect: "manual",
    headers: { origin: new URL(address).origin, "sec-fetch-site": "same-origin", cookie },
    body: fields,
  });

const accountOf = async (url: string, cookie: string): Promise<string> =>
  (await fetch(`${url}/account`, { headers: { cookie } })).text();

/** The first administrator signs in by the printed link. */
const signIn = async ({ url, link = "" }: Server): Promise<string> => {
  const signed = await submit(`${url}${new URL(link).pathname}`, new URLSearchParams(), "");
  return signed.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
};

const tokenOf = async (url: string, cookie: string): Promise<string> => {
  const account = await accountOf(url, cookie);
  const formToken = /name="formToken" value="([^"]+)"/u.exec(account)?.[1] ?? "";
  const chosen = new URLSearchParams({ formToken, authority: "north" });
  await submit(`${url}/account/authority`, chosen, cookie);
  const fields = new URLSearchParams({ formToken, name: "bench", scopes: "review", days: "1" });
  const made = await submit(`${url}/account/tokens`, fields, cookie);
  const token = /chorus_\w{67}/u.exec(await made.text())?.[0];
  invariant(token !== undefined, "a token is shown once");
  return token;
};

const term = (at: number) => ({
  kind: "term",
  id: `north:word-${at}`,
  version: "1.0.0",
  titles: [{ audience: "PUBLIC", language: "en", text: `Word ${at}` }],
  definition: [{ audience: "PRACTITIONER", language: "en", text: "A word." }],
  askedBy: { organisation: "North", reason: "To measure." },
  sources: [{ title: "Made up", state: "MADE_UP" }],
  labels: [{ text: `word ${at}`, audience: "PUBLIC", language: "en" }],
  meanings: [{ text: "A word." }],
});

interface Read {
  readonly proposal: string;
  readonly candidate: string;
}

/** Everything before the reviews, straight on the data folder: an authority of which the founder is a lead, and proposals. */
const prepare = async (dataFolder: string, reviewer: string): Promise<readonly Read[]> => {
  const registry = await openRegistry({ dataFolder, standardFolder, now, mode: "write" });
  invariant(registry.ok, "the registry opens");
  let ids = 0;
  const governance = openGovernance({
    store: registry.value.store,
    now,
    newId: (kind) => `${kind}-bench-${(ids += 1)}`,
    checks: [],
    scan: () => [],
    tryGenerated: () => [],
  });
  const act = async (member: string, command: Command): Promise<string> => {
    const done = await governance.perform(command, { actor: { kind: "member", member } });
    invariant(done.ok, `the bench may do what it does: ${JSON.stringify(done)}`);
    return done.value.subject;
  };
  const register = { type: "register-authority", nation: "ENGLAND" } as const;
  await act(reviewer, {
    ...register,
    authority: "chorus:network",
    name: "Network",
    kind: "NETWORK",
    administrator: "m-n",
  });
  await act(reviewer, {
    ...register,
    authority: "north",
    name: "North",
    kind: "COUNTY_OR_UNITARY",
    administrator: "m-a",
  });
  await act("m-a", { type: "claim-agency", agency: "north" });
  for (const member of ["m-writer", reviewer])
    await act("m-a", { type: "set-membership", member, capacities: ["PRACTICE_LEAD"], roles: [] });
  const made: Read[] = [];
  for (let at = 0; at < proposals; at += 1) {
    const proposal = await act("m-writer", {
      type: "create-proposal",
      kind: "NEW",
      direction: "ACROSS",
      body: {
        duplicatesChecked: { looked: true, found: [] },
        changes: [{ kind: "content", content: term(at) }],
      },
    });
    await act("m-writer", { type: "submit-proposal", proposal });
    const state = await governance.state();
    made.push({
      proposal,
      candidate: state.proposals.get(proposal)?.candidates.at(-1)?.hash ?? "",
    });
  }
  await registry.value.close();
  return made;
};

const query = `mutation ($input: RecordReviewInput!) {
  recordReview(input: $input) { review { id } revision userErrors { code } } }`;

const review = async (
  url: string,
  token: string,
  { proposal, candidate, at }: Read & { readonly at: number },
): Promise<number> => {
  const input = {
    proposal,
    candidate,
    capacity: "PRACTICE_LEAD",
    decision: "SUPPORT",
    ownChild: "YES",
    body: { reason: `Read with care, and tried with two families. ${at}` },
    idempotencyKey: `bench-${at}-0000`,
  };
  const started = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const text = await response.text();
  invariant(text.includes('"userErrors":[]'), `each review is taken in: ${text.slice(0, 300)}`);
  return performance.now() - started;
};

const measure = async (url: string, token: string, reads: readonly Read[]) => {
  const waits: number[] = [];
  let next = 0;
  const askOverAndOver = async (): Promise<void> => {
    while (next < acts) {
      const at = next;
      next += 1;
      const read = reads[at % reads.length];
      invariant(read !== undefined, "there are proposals");
      waits.push(await review(url, token, { ...read, at }));
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: askers }, askOverAndOver));
  const seconds = (performance.now() - started) / 1000;
  const sorted = waits.toSorted((a, b) => a - b);
  return {
    acts,
    actsPerSecond: Math.round(acts / seconds),
    p99: Math.round((sorted[Math.floor(acts * 0.99)] ?? 0) * 10) / 10,
  };
};

/** Measures reviews over GraphQL. */
export const measureGraphActs = async (): Promise<GraphActFigures> => {
  using folder = mkdtempDisposableSync(join(tmpdir(), "chorus-bench-"));
  const first = await startServer(folder.path);
  const cookie = await signIn(first);
  const member = /\bm-[0-9a-f]{16}\b/u.exec(await accountOf(first.url, cookie))?.[0] ?? "";
  await stop(first);
  const reads = await prepare(folder.path, member);
  const server = await startServer(folder.path);
  const founder: Founder = { member, token: await tokenOf(server.url, cookie) };
  const figures = await measure(server.url, founder.token, reads);
  await stop(server);
  return figures;
};

if (import.meta.main) process.stdout.write(`${JSON.stringify(await measureGraphActs())}\n`);
