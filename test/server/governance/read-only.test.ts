import { expect, test } from "vitest";

import { speakerRoles } from "../../../registry/governance/fact/words.ts";
import { openServer, publish, temporaryFolder } from "../fixture.ts";
import { sampleItems } from "../sample.ts";

test("a registry that is for reading says so, and still answers", async () => {
  using folder = temporaryFolder();
  await publish(folder.path, sampleItems, { now: "2026-03-31T12:00:00.000Z", release: "2026.1" });
  await using server = await openServer(folder.path, { isReadOnly: true });
  const ask = async (query: string): Promise<unknown> => {
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    return response.json();
  };
  expect(server.firstSignIn).toBeUndefined();
  expect(
    await ask(
      '{ me { isSignedIn } gaps(first: 1) { totalCount } proposal(id: "x") { id } overdue { concerns { id } items { itemId version since } } voiceBalance { role } burden(authority: "x") { net } }',
    ),
  ).toEqual({
    data: {
      me: { isSignedIn: false },
      gaps: { totalCount: 0 },
      proposal: null,
      overdue: { concerns: [], items: [] },
      // Items hold voices where nobody can act, too.
      voiceBalance: speakerRoles.map((role) => ({ role })),
      burden: null,
    },
  });
  expect(
    await ask(
      'mutation { raiseGap(input: { saidBy: CHILD, missing: "x", whyItMatters: "y" }) { revision } }',
    ),
  ).toMatchObject({ errors: [{ extensions: { code: "STORE_READ_ONLY" } }] });
});
