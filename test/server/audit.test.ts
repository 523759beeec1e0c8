import { auditServer } from "graphql-http";
import { expect, test } from "vitest";

import { openServer, publish, temporaryFolder } from "./fixture.ts";
import { sampleItems } from "./sample.ts";

test("the server keeps to GraphQL over HTTP: its audit finds no error", async () => {
  using folder = temporaryFolder();
  await publish(folder.path, sampleItems, { now: "2026-03-31T12:00:00.000Z" });
  await using server = await openServer(folder.path);
  const results = await auditServer({ url: `${server.url}/graphql` });
  const failed = results.flatMap((result) =>
    result.status === "ok" ? [] : [`${result.status} ${result.name}: ${result.reason}`],
  );
  expect(failed.filter((line) => line.startsWith("error"))).toEqual([]);
  expect(results.length).toBeGreaterThan(50);
  // The known warnings and notices, so that a new one is seen.
  expect(failed.map((line) => line.split(":")[0])).toMatchInlineSnapshot(`
    [
      "notice MAY accept application/x-www-form-urlencoded formatted GET requests",
      "notice MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json",
      "notice MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json",
      "warn SHOULD use 200 status code on document parsing failure when accepting application/json",
      "warn SHOULD use 200 status code on document validation failure when accepting application/json",
      "warn SHOULD use a status code of 200 on variable coercion failure when accepting application/json",
    ]
  `);
});
