/**
 * Reads over GraphQL: a list of 50 items and a return with all its columns and codes, asked for the first time and again,
 * beside a bare Apollo that says hello and node:http that sends the same bytes. Servers and load are processes of their
 * own, all on this machine; the runs take turns, and the median of each is told.
 */
import type { ChildProcess } from "node:child_process";
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempDisposableSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { invariant } from "../../runtime/result.ts";
import type { Load, LoadFigures } from "./load.ts";

const queries = {
  hello: "{ hello }",
  list: "{ items(first: 50) { totalCount nodes { ref kind titles { text } } } }",
  return: `{ item(ref: "dfe:ssda903@2026") { ref ... on DataReturn { collectionYear records { ref table columns {
    name required element { ref titles { text } value { __typename
      ... on CodedValue { codelist { ref codes { code labels { text } from to } } }
      ... on TextValue { maxLength alsoCodes { ref codes { code labels { text } } } } } } } } } } }`,
} as const;

interface Target extends AsyncDisposable {
  readonly port: number;
}

const nodeWords = ["--disable-warning=ExperimentalWarning"];
const fileBeside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const end = async (child: ChildProcess): Promise<void> => {
  child.kill("SIGTERM");
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
};

const startTarget = async (kind: "ours" | "bare" | "plain", place = ""): Promise<Target> => {
  const child = spawn(process.execPath, [...nodeWords, fileBeside("target.ts"), kind, place], {
    // As server/main.ts sets it, for the bare Apollo too.
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(child.stdout, "data");
  return { port: Number(String(line)), [Symbol.asyncDispose]: () => end(child) };
};

const answerOf = async (port: number, query: string): Promise<Buffer> => {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({ query, variables: {} }),
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  invariant(response.ok && !bytes.includes('"errors"'), `the question is answered: ${query}`);
  return bytes;
};

const runLoad = async (load: Load): Promise<LoadFigures> => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...nodeWords,
    fileBeside("load.ts"),
    JSON.stringify(load),
  ]);
  const figures: LoadFigures = JSON.parse(stdout);
  return figures;
};

interface Case {
  readonly name: string;
  readonly port: number;
  readonly query: string;
  readonly isVaried: boolean;
}

/** One kind of read: how many a second, the slowest hundredth, and the share of what it is compared with. */
export interface ReadFigures extends LoadFigures {
  readonly name: string;
  readonly bytes: number;
  /** Requests a second as a share of those of a bare Apollo. */
  readonly ofBareApollo: number;
  /** Requests a second as a share of those of node:http with the same bytes. */
  readonly ofPlainHttp?: number;
}

const rounds = 3;
const effort = { connections: 16, milliseconds: 1500, mostRequests: 60_000 };

const median = (figures: readonly LoadFigures[]): LoadFigures => {
  const middle = figures.toSorted((a, b) => a.requestsPerSecond - b.requestsPerSecond)[
    Math.floor(figures.length / 2)
  ];
  invariant(middle !== undefined, "there was a run");
  return middle;
};

/** Runs every case in turn, a few times over: whatever else the machine does then hits them all alike. */
const runInTurns = async (cases: readonly Case[]): Promise<ReadonlyMap<string, LoadFigures>> => {
  const figuresByName = new Map<string, LoadFigures[]>(cases.map(({ name }) => [name, []]));
  for (const { port, query, isVaried } of cases)
    await runLoad({ ...effort, milliseconds: 500, port, query, isVaried });
  for (let round = 0; round < rounds; round += 1)
    for (const { name, port, query, isVaried } of cases)
      figuresByName.get(name)?.push(await runLoad({ ...effort, port, query, isVaried }));
  return new Map([...figuresByName].map(([name, figures]) => [name, median(figures)]));
};

const share = (part: LoadFigures, whole: LoadFigures): number =>
  Math.round((part.requestsPerSecond / whole.requestsPerSecond) * 100) / 100;

interface Measured {
  readonly figures: ReadonlyMap<string, LoadFigures>;
  readonly bytes: Readonly<Record<string, number>>;
}

const figuresOf = ({ figures, bytes }: Measured): readonly ReadFigures[] => {
  const bare = figures.get("hello, bare Apollo");
  invariant(bare !== undefined, "the bare Apollo was measured");
  return [...figures].map(([name, one]): ReadFigures => {
    const subject = name.split(",")[0] ?? "";
    const plain = figures.get(`${subject}, node:http`);
    return {
      name,
      bytes: bytes[subject] ?? 0,
      ...one,
      ofBareApollo: share(one, bare),
      ...(plain === undefined ? {} : { ofPlainHttp: share(one, plain) }),
    };
  });
};

/** Measures all kinds of reads. */
export const measureReads = async (): Promise<readonly ReadFigures[]> => {
  using folder = mkdtempDisposableSync(join(tmpdir(), "chorus-bench-"));
  await using ours = await startTarget("ours", join(folder.path, "data"));
  await using bare = await startTarget("bare");
  const list = await answerOf(ours.port, queries.list);
  const whole = await answerOf(ours.port, queries.return);
  const hello = await answerOf(bare.port, queries.hello);
  writeFileSync(join(folder.path, "list"), list);
  writeFileSync(join(folder.path, "return"), whole);
  await using plainList = await startTarget("plain", join(folder.path, "list"));
  await using plainReturn = await startTarget("plain", join(folder.path, "return"));
  const figures = await runInTurns([
    { name: "hello, bare Apollo", port: bare.port, query: queries.hello, isVaried: true },
    { name: "list, first read", port: ours.port, query: queries.list, isVaried: true },
    { name: "list, repeated", port: ours.port, query: queries.list, isVaried: false },
    { name: "list, node:http", port: plainList.port, query: queries.list, isVaried: false },
    { name: "return, first read", port: ours.port, query: queries.return, isVaried: true },
    { name: "return, repeated", port: ours.port, query: queries.return, isVaried: false },
    { name: "return, node:http", port: plainReturn.port, query: queries.return, isVaried: false },
  ]);
  const bytes = { hello: hello.byteLength, list: list.byteLength, return: whole.byteLength };
  return figuresOf({ figures, bytes });
};

if (import.meta.main) {
  for (const figures of await measureReads()) process.stdout.write(`${JSON.stringify(figures)}\n`);
}
