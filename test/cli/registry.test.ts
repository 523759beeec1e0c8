import { cpSync, readdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { draft, newVersion } from "./drafts.ts";
import type { ProvisionedRegistry, Workplace } from "./run-chorus.ts";
import { createWorkplace, provisionRegistry } from "./run-chorus.ts";

let registry: ProvisionedRegistry;

beforeAll(async () => {
  registry = await provisionRegistry();
});

afterAll(() => registry.remove());

const database = (place: Workplace): string => join(place.folder, "data", "registry.sqlite");

const runSql = (place: Workplace, statement: string): void => {
  const open = new DatabaseSync(database(place));
  open.exec(statement);
  open.close();
};

describe("import", () => {
  test("takes a new version, once", async () => {
    using place = createWorkplace(registry.data);
    draft(place, newVersion);
    const said = [await place.chorus("import", "drafts"), await place.chorus("import", "drafts")];
    expect(said).toEqual([
      {
        code: 0,
        out: "",
        err: `Imported 1 version; 0 were here already. The ledger is at ${registry.events + 2}.\n`,
      },
      {
        code: 0,
        out: "",
        err: `Imported 0 versions; 1 were here already. The ledger is at ${registry.events + 2}.\n`,
      },
    ]);
  });

  test("refuses all when one file is wrong, and names every place", async () => {
    using place = createWorkplace(registry.data);
    draft(place, newVersion);
    draft(place, (text) => text.replace("\nversion", "\n  version"), "broken.yaml");
    draft(place, (text) => text.replace("kind: element", "kind: elemnt"), "kind.yaml");
    const { code, out, err } = await place.chorus("import", "drafts");
    expect([code, err]).toEqual([1, "Nothing was imported: 3 findings.\n"]);
    expect(out.match(/^\S+: error \S+$/gmu)).toEqual([
      "broken.yaml:2:5: error FILE_SYNTAX",
      "broken.yaml:2:5: error FILE_SYNTAX",
      "kind.yaml:1:1: error ITEM_SCHEMA",
    ]);
    expect((await place.chorus("verify")).out).toContain(`Verified: ${registry.events} events, `);
  });

  test.for([
    {
      name: "a changed published version",
      changed: (text: string) => text.replace("care leaver", "carer"),
      says: "PUBLISHED_UNCHANGED",
    },
    {
      name: "a reference to nothing",
      changed: (text: string) =>
        text.replace("version: 1.1.0", "version: 2.0.0").replace("dfe:in-touch@1", "dfe:nothing@1"),
      says: "REFERENCE_UNKNOWN",
    },
    { name: "NUL bytes", changed: () => "\u0000\u0000", says: "FILE_TEXT" },
    { name: "a file of 0 bytes", changed: () => "", says: "FILE_TEXT" },
    {
      name: "a document without end",
      changed: () => `a: ${"[".repeat(50_000)}`,
      says: "FILE_SYNTAX",
    },
    { name: "an anchor inside itself", changed: () => "a: &a [*a]", says: "FILE_SYNTAX" },
    {
      name: "a key given twice",
      changed: (text: string) => `${text}kind: element\n`,
      says: "FILE_SYNTAX",
    },
  ])("refuses $name", async ({ changed, says }) => {
    using place = createWorkplace(registry.data);
    draft(place, changed);
    const { code, out, err } = await place.chorus("import", "drafts");
    expect([code, err]).toEqual([1, "Nothing was imported: 1 finding.\n"]);
    expect(out).toMatch(
      new RegExp(`^draft.yaml:\\d+:\\d+: error ${says}\\n  .+\\n  fix: .+\\n$`, "u"),
    );
  });

  test("two at once: both are told how it went, and the ledger holds", async () => {
    using place = createWorkplace(registry.data);
    draft(place, newVersion);
    const ended = await Promise.all([
      place.chorus("import", "drafts"),
      place.chorus("import", "drafts"),
    ]);
    expect(ended.some(({ code }) => code === 0)).toBe(true);
    for (const { code, err } of ended.filter((one) => one.code !== 0))
      expect([code, err.split(":")[0]]).toEqual([3, "STORE_CONFLICT"]);
    expect((await place.chorus("verify")).out).toContain(
      `Verified: ${registry.events + 2} events, `,
    );
  });
});

describe("a data folder", () => {
  test("that another program is writing to can be read, not written", async () => {
    using place = createWorkplace(registry.data);
    draft(place, newVersion);
    const writer = new DatabaseSync(database(place));
    writer.exec("BEGIN IMMEDIATE");
    const [written, read] = await Promise.all([
      place.chorus("import", "drafts"),
      place.chorus("release", "list"),
    ]);
    writer.exec("ROLLBACK");
    writer.close();
    expect([written.code, written.err.split(":")[0], read.code]).toEqual([3, "STORE_IN_USE", 0]);
  });

  test("beside a running server is read and written", async () => {
    using place = createWorkplace(registry.data);
    draft(place, newVersion);
    const line =
      "$CHORUS serve --port 0 >served.txt & server=$!; until [ -s served.txt ] || ! kill -0 $server; do sleep 0.1; done; $CHORUS import drafts; $CHORUS verify; kill $server; wait $server; echo ended $?";
    const { out, err } = await place.shell(line);
    expect(err).toContain("Imported 1 version;");
    expect(out).toContain(`Verified: ${registry.events + 2} events, `);
    expect(out).toMatch(/ended 0\n$/u);
  });

  test.for([
    {
      name: "from a newer version",
      harm: (place: Workplace) => runSql(place, "UPDATE registry_tables SET version = 99"),
      code: 3,
      says: "STORE_NEWER",
    },
    {
      name: "whose database is no database",
      harm: (place: Workplace) => writeFileSync(database(place), "x".repeat(8192)),
      code: 4,
      says: "STORE_CORRUPT",
    },
    {
      name: "whose database lost its end",
      harm: (place: Workplace) => truncateSync(database(place), 200_000),
      code: 4,
      says: "STORE_CORRUPT",
    },
    {
      name: "whose database lost a table",
      harm: (place: Workplace) => runSql(place, "DROP TABLE events"),
      code: 4,
      says: "STORE_CORRUPT",
    },
  ])("$name", async ({ harm, code, says }) => {
    using place = createWorkplace(registry.data);
    draft(place, newVersion);
    harm(place);
    for (const words of [["verify"], ["import", "drafts"]]) {
      const ended = await place.chorus(...words);
      expect([ended.code, ended.out, ended.err.split(":")[0]]).toEqual([code, "", says]);
    }
  });

  test.for([
    { data: "return/children.csv", says: "STORE_UNAVAILABLE" },
    { data: "/dev/null", says: "STORE_UNAVAILABLE" },
    // A folder that can be made nowhere: the library's own way of making it would try for ever.
    {
      data: "/proc/chorus/data",
      says: expect.stringMatching(/^STORE_(?:READ_ONLY|UNAVAILABLE)$/u),
    },
  ])("at $data cannot be made", async ({ data, says }) => {
    using place = createWorkplace();
    const { code, out, err } = await place.chorus("release", "list", "--data", data);
    expect([code, out, err.split(":")[0]]).toEqual([3, "", says]);
  });

  test("that a full disk cut short is begun again when there is room", async () => {
    using place = createWorkplace();
    const full = await place.shell("ulimit -f 500; $CHORUS release list");
    expect([full.code, full.out]).toEqual([3, ""]);
    expect(full.err).toMatch(/^STORE_(?:DISK_FULL|UNAVAILABLE): .*\n/u);
    expect((await place.chorus("release", "list")).out).toMatch(
      /^2026\.4 {2}sha256:[0-9a-f]{64} {2}/u,
    );
    expect((await place.chorus("verify")).code).toBe(0);
  });
});

describe("verify tells", () => {
  test.for([
    {
      name: "a changed event",
      harm: "UPDATE events SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 100",
      says: "LEDGER_BROKEN",
    },
    {
      name: "an event that cannot be read",
      harm: "UPDATE events SET fact = '{' WHERE seq = 3",
      says: "LEDGER_BROKEN",
    },
    {
      name: "a missing last event",
      harm: "DELETE FROM events WHERE seq = (SELECT max(seq) FROM events)",
      says: "LEDGER_MISMATCH",
    },
    {
      name: "a changed content",
      harm: "UPDATE contents SET json = replace(json, 'e', 'E') WHERE rowid = 5",
      says: "CONTENT_CHANGED",
    },
    {
      name: "a missing content",
      harm: "DELETE FROM contents WHERE rowid = 3",
      says: "CONTENT_CHANGED",
    },
    {
      name: "another status",
      harm: "UPDATE registrations SET status = 'DRAFT' WHERE rowid = 1",
      says: "LEDGER_MISMATCH",
    },
    {
      name: "another digest",
      harm: "UPDATE releases SET digest = 'sha256:00'",
      says: "LEDGER_MISMATCH",
    },
    { name: "a signature by nobody", harm: "DELETE FROM public_keys", says: "SIGNATURE_MISSING" },
  ])("$name", async ({ harm, says }) => {
    using place = createWorkplace(registry.data);
    runSql(place, harm);
    const { code, out, err } = await place.chorus("verify");
    expect([code, out, err.split(":")[0]]).toEqual([4, "", says]);
  });
});

describe("backup and restore", () => {
  test("bring the same registry back, beside the old one or in its place", async () => {
    using place = createWorkplace(registry.data);
    const before = await place.chorus("verify");
    const backup = await place.chorus("backup", "kept/registry.backup");
    expect(backup).toEqual({
      code: 0,
      out: "",
      err: "Backed up to kept/registry.backup. The signing key stays in the data folder.\n",
    });
    const restored = await place.chorus("restore", "kept/registry.backup", "--data", "other");
    expect(restored).toEqual({
      code: 0,
      out: "",
      err: expect.stringContaining(`Restored: ${registry.events} events, `),
    });
    expect(await place.chorus("verify", "--data", "other")).toEqual(before);
    runSql(place, "DROP TABLE events");
    const refused = await place.chorus("restore", "kept/registry.backup");
    expect([refused.code, refused.err.split(":")[0]]).toEqual([3, "STORE_FOLDER_NOT_EMPTY"]);
    expect((await place.chorus("restore", "kept/registry.backup", "--replace")).code).toBe(0);
    expect(await place.chorus("verify")).toEqual(before);
    expect((await place.chorus("backup", "kept/registry.backup")).code).toBe(2);
  });

  test.for([
    { name: "cut short", harm: (file: string) => truncateSync(file, 300_000), says: "is damaged" },
    {
      name: "of 0 bytes",
      harm: (file: string) => truncateSync(file, 0),
      says: "holds no registry",
    },
    {
      name: "of something else",
      harm: (file: string) => writeFileSync(file, "something else"),
      says: "is not a database",
    },
    {
      name: "with a changed event",
      harm: (file: string) => {
        const open = new DatabaseSync(file);
        open.exec("UPDATE events SET actor = 'someone' WHERE seq = 7");
        open.close();
      },
      says: "Event 7 was changed after it was recorded",
    },
  ])("a backup $name is refused, and the registry stays", async ({ harm, says }) => {
    using place = createWorkplace(registry.data);
    const before = await place.chorus("verify");
    const file = join(place.folder, "registry.backup");
    cpSync(database(place), file);
    harm(file);
    const { code, err } = await place.chorus("restore", "registry.backup", "--replace");
    expect(code).toBe(4);
    expect(err).toContain(says);
    expect(err).toContain("where: HERE/registry.backup\n");
    expect(await place.chorus("verify")).toEqual(before);
    expect(readdirSync(join(place.folder, "data")).filter((name) => name.startsWith("."))).toEqual(
      [],
    );
  });
});
