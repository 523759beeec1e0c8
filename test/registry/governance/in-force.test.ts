import { expect, test } from "vitest";

import type { RegistrationStatus } from "../../../registry/governance/event.ts";
import { inForce } from "../../../registry/governance/in-force.ts";
import type { Standing } from "../../../registry/governance/state.ts";
import { createSnapshot } from "../../../registry/model/snapshot.ts";
import { published } from "./story.ts";

const id = "chorus:ethics-questions";
const [shipped] = published.versionsOf(id);
const items = createSnapshot(
  "",
  "",
  shipped === undefined
    ? []
    : ["1.0.0", "1.1.0", "2.0.0"].map((version) => ({ ...shipped, version })),
);

type Said = readonly [
  authority: string,
  version: string,
  status: RegistrationStatus,
  from?: string,
];

const by = { seq: 1, at: "2026-04-01T10:00:00.000Z", by: {} };

const standings = (said: readonly Said[]): ReadonlyMap<string, Standing> =>
  new Map(
    said.map(([authority, version, status, from = "2026-04-01"]) => [
      `${authority} ${id}@${version}`,
      { authority, id, version, status, from, ...by },
    ]),
  );

const network = "chorus:network";

interface Row {
  readonly name: string;
  readonly said: readonly Said[];
  readonly major?: number;
  readonly version: string;
}

const rows: readonly Row[] = [
  { name: "nobody said anything: the first", said: [], version: "1.0.0" },
  {
    name: "an import put a newer one forward: no rule",
    said: [
      ["chorus", "1.0.0", "TRIAL"],
      ["chorus", "1.1.0", "PROPOSED"],
    ],
    version: "1.0.0",
  },
  {
    name: "an import into a registry without any: no rule but the first",
    said: [["chorus", "2.0.0", "PROPOSED"]],
    version: "1.0.0",
  },
  {
    name: "a newer one was shipped",
    said: [
      ["chorus", "1.0.0", "TRIAL"],
      ["chorus", "1.1.0", "TRIAL"],
    ],
    version: "1.1.0",
  },
  {
    name: "an authority, and the network itself, try a newer one: still no rule",
    said: [
      ["chorus", "1.0.0", "TRIAL"],
      ["north", "2.0.0", "STANDARD"],
      [network, "2.0.0", "TRIAL"],
    ],
    version: "1.0.0",
  },
  {
    name: "the network decided: its word goes before what is shipped later",
    said: [
      [network, "1.1.0", "STANDARD"],
      ["chorus", "2.0.0", "TRIAL"],
    ],
    version: "1.1.0",
  },
  {
    name: "the network decided for a day to come",
    said: [
      ["chorus", "1.0.0", "TRIAL"],
      [network, "2.0.0", "STANDARD", "2026-12-01"],
    ],
    version: "1.0.0",
  },
  {
    name: "the network ended it again",
    said: [
      ["chorus", "1.0.0", "TRIAL"],
      [network, "2.0.0", "RETIRED"],
    ],
    version: "1.0.0",
  },
  {
    name: "a gate asks for its major line",
    said: [
      [network, "1.1.0", "STANDARD"],
      [network, "2.0.0", "STANDARD"],
    ],
    major: 1,
    version: "1.1.0",
  },
];

test.for(rows)("$name", ({ said, major, version }) => {
  const rules = { items, state: { standings: standings(said) }, today: "2026-11-19" };
  expect(inForce(rules, { id, ...(major === undefined ? {} : { major }) })?.version).toBe(version);
});
