/**
 * A server to be measured, as a process of its own: `ours` over a data folder, a `bare` Apollo that says hello, or `plain`
 * node:http that sends the bytes of a file. Prints its port.
 */
import { readFileSync } from "node:fs";
import type { RequestListener, Server } from "node:http";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";

import { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import express from "express";

import { defaultConfig } from "../../server/config.ts";
import { startServer } from "../../server/start.ts";
import { invariant } from "../../runtime/result.ts";

const portOf = (server: Server): number => {
  const address = server.address();
  invariant(typeof address === "object" && address !== null, "a server on TCP has an address");
  return address.port;
};

const listen = async (listener: RequestListener): Promise<number> => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const server = createServer(listener).listen(0, "127.0.0.1", resolve);
  await promise;
  return portOf(server);
};

const startOurs = async (dataFolder: string): Promise<number> => {
  const config = {
    ...defaultConfig,
    port: 0,
    dataFolder,
    standardFolder: fileURLToPath(new URL("../../standard", import.meta.url)),
    requestsPerMinute: 0,
  };
  const started = await startServer(config, { now: () => new Date(), log: console.error });
  invariant(started.ok, "the server starts");
  return Number(new URL(started.value.url).port);
};

const startBare = async (): Promise<number> => {
  const apollo = new ApolloServer({
    typeDefs: "type Query { hello: String }",
    resolvers: { Query: { hello: () => "hello" } },
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  const application = express();
  application.use("/graphql", express.json(), expressMiddleware(apollo));
  return listen(application);
};

const startPlain = (file: string): Promise<number> => {
  const bytes = readFileSync(file);
  return listen((_request, response) => {
    response.writeHead(200, {
      "content-type": "application/json; charset=utf-8",
      "content-length": bytes.byteLength,
    });
    response.end(bytes);
  });
};

const [kind, place = ""] = process.argv.slice(2);
const port =
  kind === "ours"
    ? await startOurs(place)
    : await (kind === "bare" ? startBare() : startPlain(place));
process.stdout.write(`${port}\n`);
