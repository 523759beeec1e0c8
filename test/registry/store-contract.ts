import { afterEach, describe, expect, test } from "vitest";

import { appendEvents, emptyChain, verifyChain } from "../../registry/governance/ledger.ts";
import { transactionOf } from "../../registry/governance/transaction.ts";
import { importSteps } from "../../registry/import/import-steps.ts";
import type { Store } from "../../registry/store/store.ts";
import {
  acting,
  codelistText,
  elementText,
  file,
  sampleVersions,
  versionsFrom,
} from "./sample-items.ts";

/** A place where a store can be opened again and again. */
export interface StorePlace {
  readonly open: (mode?: "read" | "write") => Promise<Store>;
  /** Removes the place. */
  readonly remove: () => Promise<void>;
}

const release = (name: string) => ({
  type: "release-published" as const,
  name,
  digest: `sha256:${name}`,
  entries: 1,
});

const label = (text: string): string => `labels: [{audience: PUBLIC, language: en, text: ${text}}]`;

const titled = (version: string, title: string) =>
  versionsFrom([file("1.yaml", codelistText("test:a", version).replace("A title", title))]);

/** What every engine must hold to. Run it for each. */
export const storeContract = (name: string, createPlace: () => Promise<StorePlace>): void => {
  describe(`the store contract: ${name}`, () => {
    const open: Store[] = [];
    const places: StorePlace[] = [];

    const place = async (): Promise<StorePlace> => {
      const made = await createPlace();
      places.push(made);
      return made;
    };
    const store = async (at: StorePlace, mode?: "read" | "write"): Promise<Store> => {
      const opened = await at.open(mode);
      open.push(opened);
      return opened;
    };

    afterEach(async () => {
      for (const one of open.splice(0)) await one.close();
      for (const one of places.splice(0)) await one.remove();
    });

    test("an empty registry is at revision 0", async () => {
      const one = await store(await place());
      expect(await one.head()).toEqual({ revision: 0, hash: "0".repeat(64) });
      expect(await one.events({ after: 0, limit: 10 })).toEqual([]);
      expect(await one.versions()).toEqual([]);
      expect(await one.releases()).toEqual([]);
      expect(await one.search({ text: "anything", limit: 10 })).toEqual([]);
      expect(await one.selfCheck()).toEqual([]);
    });

    test("what is committed is there, in order, also after opening it again", async () => {
      const at = await place();
      const one = await at.open();
      const versions = sampleVersions();
      const colour = versions.find(({ id }) => id === "test:colour");
      const transaction = transactionOf(emptyChain, importSteps(versions, acting), acting);
      const committed = await one.commit(transaction);
      expect(committed).toEqual({
        ok: true,
        value: { revision: 8, hash: transaction.events.at(-1)?.hash },
      });
      await one.close();
      const again = await store(at);
      expect(await again.head()).toEqual({ revision: 8, hash: transaction.events.at(-1)?.hash });
      expect(await again.events({ after: 0, limit: 100 })).toEqual(transaction.events);
      expect(await again.events({ after: 3, limit: 2 })).toEqual(transaction.events.slice(3, 5));
      expect(
        (await again.versions()).map(({ id, version, seq }) => `${seq} ${id}@${version}`),
      ).toEqual([
        "1 test:colour@1.0.0",
        "2 test:colour-of@1.0.0",
        "3 test:painting@1.0.0",
        "4 test:paintings@2026.0.0",
      ]);
      expect(await again.versions({ id: "test:colour" })).toEqual([
        {
          id: "test:colour",
          version: "1.0.0",
          kind: "codelist",
          hash: colour?.hash,
          recordedAt: acting.now,
          seq: 1,
        },
      ]);
      expect(await again.registrations({ id: "test:colour" })).toEqual([
        {
          authority: "chorus",
          id: "test:colour",
          version: "1.0.0",
          status: "STANDARD_ELSEWHERE",
          from: "2026-01-02",
          reason: "A copy of what its owner publishes; the owner does not endorse this copy.",
          recordedAt: acting.now,
          seq: 5,
        },
      ]);
      const hash = colour?.hash ?? "";
      const contents = await again.contents([hash, "sha256:none"]);
      expect([...contents.keys()]).toEqual([hash]);
      expect(JSON.parse(contents.get(hash) ?? "")).toEqual(colour?.content);
    });

    test("releases come newest first; public keys are kept once", async () => {
      const one = await store(await place());
      for (const releaseName of ["2026.1", "2026.2"]) {
        const head = await one.head();
        const events = appendEvents(head, [release(releaseName)], acting);
        const row = {
          name: releaseName,
          digest: "d",
          publishedAt: acting.now,
          seq: head.revision + 1,
          manifest: "{}",
          envelope: "{}",
        };
        const key = { keyId: "k", pem: "p" };
        await one.commit({
          expectedRevision: head.revision,
          events,
          rows: [
            { table: "releases", row },
            { table: "public-keys", row: key },
          ],
        });
      }
      expect((await one.releases()).map(({ name: releaseName }) => releaseName)).toEqual([
        "2026.2",
        "2026.1",
      ]);
      expect(await one.publicKeys()).toEqual([{ keyId: "k", pem: "p" }]);
    });

    test("a change made for an older revision is refused, and nothing of it is kept", async () => {
      const one = await store(await place());
      const first = appendEvents(emptyChain, [release("a")], acting);
      await one.commit({ expectedRevision: 0, events: first, rows: [] });
      const head = await one.head();
      const refused = await one.commit({
        expectedRevision: 0,
        events: appendEvents(emptyChain, [release("b")], acting),
        rows: [{ table: "contents", row: { hash: "h", json: "{}" } }],
      });
      expect(refused).toMatchObject({
        ok: false,
        error: {
          code: "STORE_CONFLICT",
          message: "The change was made for revision 0, but the registry is at revision 1.",
        },
      });
      expect(await one.head()).toEqual(head);
      expect((await one.contents(["h"])).size).toBe(0);
    });

    test("a chain that does not follow is refused", async () => {
      const one = await store(await place());
      const events = appendEvents({ revision: 0, hash: "f".repeat(64) }, [release("a")], acting);
      expect(await one.commit({ expectedRevision: 0, events, rows: [] })).toMatchObject({
        ok: false,
        error: { code: "STORE_CONFLICT" },
      });
    });

    test("a transaction is written completely or not at all", async () => {
      const one = await store(await place());
      const [version] = sampleVersions();
      if (version === undefined) throw new Error("the sample has versions");
      const good = transactionOf(emptyChain, importSteps([version], acting), acting);
      // The same version twice breaks its key, after the events and other rows were written.
      const broken = {
        ...good,
        rows: [...good.rows, ...good.rows.filter(({ table }) => table === "versions")],
      };
      expect(await one.commit(broken)).toMatchObject({
        ok: false,
        error: { code: "STORE_CONFLICT" },
      });
      expect(await one.head()).toEqual({ revision: 0, hash: emptyChain.hash });
      expect(await one.versions()).toEqual([]);
      expect((await one.contents([version.hash])).size).toBe(0);
      expect(await one.search({ text: "title", limit: 10 })).toEqual([]);
      expect((await one.commit(good)).ok).toBe(true);
    });

    test("of two writers at the same revision one wins, and both can go on", async () => {
      const at = await place();
      const [left, right] = [await store(at), await store(at)];
      const outcomes = [];
      for (const [one, releaseName] of [
        [left, "a"],
        [right, "b"],
      ] as const)
        outcomes.push(
          await one.commit({
            expectedRevision: 0,
            events: appendEvents(emptyChain, [release(releaseName)], acting),
            rows: [],
          }),
        );
      expect(outcomes.map((outcome) => (outcome.ok ? "ok" : outcome.error.code))).toEqual([
        "ok",
        "STORE_CONFLICT",
      ]);
      const head = await right.head();
      expect(
        (
          await right.commit({
            expectedRevision: 1,
            events: appendEvents(head, [release("b")], acting),
            rows: [],
          })
        ).ok,
      ).toBe(true);
      expect(verifyChain(await left.events({ after: 0, limit: 10 }))).toEqual([]);
    });

    test("a reader sees what a writer beside it commits, and cannot write", async () => {
      const at = await place();
      const writer = await store(at, "write");
      const reader = await store(at, "read");
      expect((await reader.head()).revision).toBe(0);
      await writer.commit({
        expectedRevision: 0,
        events: appendEvents(emptyChain, [release("a")], acting),
        rows: [],
      });
      expect((await reader.head()).revision).toBe(1);
      const refused = await reader.commit({
        expectedRevision: 1,
        events: [],
        rows: [{ table: "contents", row: { hash: "h", json: "{}" } }],
      });
      expect(refused).toMatchObject({ ok: false, error: { code: "STORE_READ_ONLY" } });
    });

    const searchable = async (): Promise<Store> => {
      const one = await store(await place());
      const files = [
        file(
          "1.yaml",
          codelistText(
            "test:placement-type",
            "1.0.0",
            `  - {code: K2, ${label("Children's home")}}\n`,
          ).replace("A title", "Placement type"),
        ),
        file(
          "2.yaml",
          elementText("test:ethnicity", "1.0.0", "{kind: text}")
            .replace("A title", "Ethnic origin")
            .replace("COLOUR", "ETHNIC"),
        ),
        file(
          "3.yaml",
          elementText("test:place", "1.0.0", "{kind: text}")
            .replace("A title", "Kind of placement")
            .replace("COLOUR", "PLACE"),
        ),
        file(
          "4.yaml",
          codelistText(
            "test:status",
            "1.0.0",
            `  - {code: A, ${label("looked after by the council")}}\n`,
          ).replace("A title", "Status"),
        ),
      ];
      await one.commit(transactionOf(emptyChain, importSteps(versionsFrom(files), acting), acting));
      return one;
    };

    test.for([
      ["a whole statutory name comes first", "PLACE", "test:place"],
      ["a name", "placement type", "test:placement-type"],
      ["another form of a word", "placements", "test:placement-type"],
      ["a code", "k2", "test:placement-type"],
      ["a label", "children's home", "test:placement-type"],
      ["the beginning of a word", "ethn", "test:ethnicity"],
      ["a slip of the finger", "ethnisity", "test:ethnicity"],
      ["letters swapped", "ehtnicity", "test:ethnicity"],
      ["a short form", "LAC", "test:status"],
      ["an id", "test:status", "test:status"],
    ] as const)("search finds %s: %s", async ([, text, expected]) => {
      const one = await searchable();
      const hits = await one.search({ text, limit: 3 });
      expect(hits[0]?.id).toBe(expected);
      expect(hits.map(({ score }) => score)).toEqual(
        hits.map(({ score }) => score).toSorted((a, b) => b - a),
      );
    });

    test.for([
      '"',
      "'; DROP TABLE events; --",
      "NEAR(",
      "a AND",
      "*",
      "col:umn",
      "{}",
      "\0",
      "",
      "   ",
      "é".repeat(5000),
      "(((",
      "-a +b ^c",
    ])("search takes any text: %j", async (text) => {
      const one = await searchable();
      expect(Array.isArray(await one.search({ text, limit: 3 }))).toBe(true);
    });

    test("search keeps to its kinds and its limit", async () => {
      const one = await searchable();
      expect(
        (await one.search({ text: "placement", limit: 10, kinds: ["element"] })).map(
          ({ id }) => id,
        ),
      ).toEqual(["test:place"]);
      expect(await one.search({ text: "placement", limit: 1 })).toHaveLength(1);
      expect(await one.search({ text: "placement", limit: 0 })).toEqual([]);
    });

    test("search knows the newest version of an item only", async () => {
      const one = await store(await place());
      for (const [version, title] of [
        ["1.0.0", "Acorn"],
        ["2.0.0", "Beech"],
        ["1.1.0", "Cedar"],
      ] as const) {
        await one.commit(
          transactionOf(await one.head(), importSteps(titled(version, title), acting), acting),
        );
      }
      expect(await one.search({ text: "acorn", limit: 5 })).toEqual([]);
      expect(await one.search({ text: "cedar", limit: 5 })).toEqual([]);
      expect(
        (await one.search({ text: "beech", limit: 5 })).map(
          ({ id, version }) => `${id}@${version}`,
        ),
      ).toEqual(["test:a@2.0.0"]);
    });
  });
};
