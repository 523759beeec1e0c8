/**
 * Asks one server over and over from several connections, and tells how often it answered and how long the slowest
 * hundredth waited. It writes prepared bytes to plain sockets, so that it costs less than the server it measures. Run as
 * a process of its own, with what to ask as JSON in its first argument.
 */
import { once } from "node:events";
import type { Socket } from "node:net";
import { connect } from "node:net";

import { invariant } from "../../runtime/result.ts";

/** What to ask, and for how long. */
export interface Load {
  readonly port: number;
  readonly query: string;
  /** True makes each question differ from all before it, in a variable that nobody uses. */
  readonly isVaried: boolean;
  readonly connections: number;
  readonly milliseconds: number;
  readonly mostRequests: number;
}

/** What was measured. */
export interface LoadFigures {
  readonly requests: number;
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p99: number;
}

let asked = 0;

const requestBytes = ({ query, isVaried }: Load): Buffer => {
  asked += 1;
  const variables = isVaried ? { unused: `${process.pid} ${asked}` } : {};
  const body = JSON.stringify({ query, variables });
  const head = [
    "POST /graphql HTTP/1.1",
    "host: localhost",
    "accept: application/json",
    "content-type: application/json",
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  return Buffer.from(`${head.join("\r\n")}\r\n\r\n${body}`);
};

const headEnd = Buffer.from("\r\n\r\n");

/** Length of a whole answer, told by its head; undefined while the head is not all there. */
const answerLength = (received: Buffer): number | undefined => {
  const end = received.indexOf(headEnd);
  if (end === -1) return undefined;
  const head = received.toString("latin1", 0, end).toLowerCase();
  invariant(head.startsWith("http/1.1 200"), `the server answers (${head.slice(0, 40)})`);
  const length = /\r\ncontent-length: (\d+)/u.exec(head)?.[1];
  invariant(length !== undefined, "an answer says how long it is");
  return end + headEnd.length + Number(length);
};

const answered = (socket: Socket): Promise<void> => {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const chunks: Buffer[] = [];
  let length = 0;
  let wanted: number | undefined;
  const take = (chunk: Buffer): void => {
    chunks.push(chunk);
    length += chunk.byteLength;
    wanted ??= answerLength(chunks.length === 1 ? chunk : Buffer.concat(chunks));
    if (wanted === undefined || length < wanted) return;
    socket.off("data", take);
    socket.off("error", reject);
    resolve();
  };
  socket.on("data", take);
  socket.on("error", reject);
  return promise;
};

const askOverAndOver = async (load: Load, until: number, waits: number[]): Promise<void> => {
  const socket = connect(load.port, "127.0.0.1");
  await once(socket, "connect");
  socket.setNoDelay(true);
  const fixed = requestBytes(load);
  while (performance.now() < until && waits.length < load.mostRequests) {
    const request = load.isVaried ? requestBytes(load) : fixed;
    const started = performance.now();
    const done = answered(socket);
    socket.write(request);
    await done;
    waits.push(performance.now() - started);
  }
  socket.destroy();
};

const run = async (load: Load): Promise<LoadFigures> => {
  const waits: number[] = [];
  const started = performance.now();
  const until = started + load.milliseconds;
  const askers = Array.from({ length: load.connections }, () => askOverAndOver(load, until, waits));
  await Promise.all(askers);
  const seconds = (performance.now() - started) / 1000;
  const sorted = waits.toSorted((a, b) => a - b);
  return {
    requests: sorted.length,
    requestsPerSecond: Math.round(sorted.length / seconds),
    p99: Math.round((sorted[Math.floor(sorted.length * 0.99)] ?? 0) * 100) / 100,
  };
};

if (import.meta.main) {
  const load: Load = JSON.parse(process.argv[2] ?? "");
  process.stdout.write(JSON.stringify(await run(load)));
}
