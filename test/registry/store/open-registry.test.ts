import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

import { afterEach, expect, test } from "vitest";

import { commitImport } from "../../../registry/import/commit-import.ts";
import { importItems } from "../../../registry/import/import-items.ts";
import { writeReleaseFile } from "../../../registry/release/provision.ts";
import { readBundle } from "../../../registry/release/read-bundle.ts";
import { restore } from "../../../registry/store/backup.ts";
import { parsePublicKey } from "../../../registry/store/keys.ts";
import type { Registry } from "../../../registry/store/open-registry.ts";
import { openRegistry } from "../../../registry/store/open-registry.ts";
import { readItemFolder } from "../../../registry/store/read-folder.ts";
import { acting, codelistText, file, nothing, sampleFiles } from "../sample-items.ts";

const folders: string[] = [];
const registries: Registry[] = [];

const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "chorus-registry-"));
  folders.push(folder);
  return folder;
};

afterEach(async () => {
  for (const registry of registries.splice(0)) await registry.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const releaseFile = (files = sampleFiles, name = "2026.1"): string => {
  const text = writeReleaseFile(files, name, nothing);
  if (!text.ok) throw new Error(JSON.stringify(text.error));
  return text.value;
};

const writeItems = (standard: string, files = sampleFiles): void => {
  for (const { path, bytes } of files) {
    mkdirSync(join(standard, path, ".."), { recursive: true });
    writeFileSync(join(standard, path), bytes);
  }
};

const newStandard = (): string => {
  const standard = newFolder();
  writeItems(standard);
  mkdirSync(join(standard, "releases"));
  writeFileSync(join(standard, "releases", "2026.1.yaml"), releaseFile());
  return standard;
};

const optionsFor = (standardFolder: string, dataFolder = join(newFolder(), "data")) => ({
  dataFolder,
  standardFolder,
  now: () => acting.now,
  busyTimeout: 300,
});

const mustOpen = async (
  options: ReturnType<typeof optionsFor>,
  mode: "read" | "write",
): Promise<Registry> => {
  const opened = await openRegistry({ ...options, mode });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  registries.push(opened.value);
  return opened.value;
};

const problemsOf = async (
  options: ReturnType<typeof optionsFor>,
  mode: "read" | "write" = "write",
): Promise<readonly string[]> => {
  const opened = await openRegistry({ ...options, mode });
  if (!opened.ok) return opened.error.map(({ code, message }) => `${code} ${message}`);
  await opened.value.close();
  return [];
};

const names = async (registry: Registry): Promise<readonly string[]> =>
  (await registry.releases()).map(({ name }) => name);

test.for(["read", "write"] as const)(
  "on first use the shipped releases are there, and all of it can be proved (%s)",
  async (mode) => {
    const options = optionsFor(newStandard());
    const registry = await mustOpen(options, mode);
    expect([registry.provisioned, await names(registry)]).toEqual([["2026.1"], ["2026.1"]]);
    const release = await registry.release();
    expect(
      release.ok && release.value.versions.map(({ id, version }) => `${id}@${version}`),
    ).toEqual([
      "test:colour@1.0.0",
      "test:colour-of@1.0.0",
      "test:painting@1.0.0",
      "test:paintings@2026.0.0",
    ]);
    expect(await registry.verify()).toMatchObject({
      events: 9,
      versions: 4,
      registrations: 4,
      releases: 1,
      problems: [],
    });
    const again = await mustOpen(options, mode);
    expect(again.provisioned).toEqual([]);
    expect((await again.store.head()).revision).toBe(9);
  },
);

test("a release is parsed once and kept; everything is kept until something is added", async () => {
  const registry = await mustOpen(optionsFor(newStandard()), "write");
  const [first, second] = [await registry.release("2026.1"), await registry.release()];
  expect(first.ok && second.ok && first.value === second.value).toBe(true);
  const before = await registry.all();
  expect(await registry.all()).toBe(before);
  const imported = importItems(
    [file("test/hue@1.0.0.yaml", codelistText("test:hue", "1.0.0"))],
    before,
  );
  if (!imported.ok) throw new Error("it is good");
  await commitImport(registry.store, imported.value.versions, acting);
  expect((await registry.all()).versions.length).toBe(before.versions.length + 1);
  expect(await registry.release("2027.1")).toMatchObject({
    ok: false,
    error: { code: "RELEASE_NOT_FOUND" },
  });
});

test("what is imported can be released once, under a new name", async () => {
  const registry = await mustOpen(optionsFor(newStandard()), "write");
  const cut = async (name: string): Promise<readonly string[]> => {
    const done = await registry.cut(name, "chorus");
    return done.ok ? [done.value.manifest.name] : done.error.map(({ code }) => code);
  };
  expect([
    await cut("2026.1"),
    await cut("summer"),
    await cut("2026.2"),
    await cut("2026.2"),
  ]).toEqual([["RELEASE_EXISTS"], ["RELEASE_NAME_MALFORMED"], ["2026.2"], ["RELEASE_EXISTS"]]);
  expect(await names(registry)).toEqual(["2026.2", "2026.1"]);
  const bundle = await registry.bundle("2026.2");
  expect(bundle.ok && readBundle(bundle.value, { parseKey: parsePublicKey }).ok).toBe(true);
  expect((await registry.verify()).problems).toEqual([]);
});

test("nothing can be released from nothing", async () => {
  const registry = await mustOpen(optionsFor(newFolder()), "write");
  const done = await registry.cut("2026.1", "chorus");
  expect(done.ok ? "" : done.error[0]?.code).toBe("RELEASE_EMPTY");
  expect(await registry.release()).toMatchObject({
    ok: false,
    error: { code: "RELEASE_NOT_FOUND", message: "There is no release here yet." },
  });
});

test("later shipped releases are added to a data folder that exists, also by a reader", async () => {
  const standard = newStandard();
  const options = optionsFor(standard);
  await (await mustOpen(options, "write")).close();
  registries.splice(0);
  const more = [
    ...sampleFiles,
    file("test/colour@2.0.0.yaml", codelistText("test:colour", "2.0.0")),
  ];
  writeItems(standard, more);
  writeFileSync(join(standard, "releases", "2026.2.yaml"), releaseFile(more, "2026.2"));
  const reader = await mustOpen(options, "read");
  expect([reader.provisioned, await names(reader)]).toEqual([["2026.2"], ["2026.2", "2026.1"]]);
  expect((await reader.verify()).problems).toEqual([]);
});

test("many programs may open a new folder at once", async () => {
  const options = optionsFor(newStandard());
  const opened = await Promise.all(
    [1, 2, 3, 4].map(() => mustOpen({ ...options, busyTimeout: 3000 }, "read")),
  );
  expect(await Promise.all(opened.map(names))).toEqual(opened.map(() => ["2026.1"]));
  expect(await opened[0]?.verify()).toMatchObject({ events: 9, problems: [] });
});

test.for([
  {
    name: "an edited item",
    spoil: (standard: string) =>
      writeFileSync(
        join(standard, "test/colour@1.0.0.yaml"),
        codelistText("test:colour", "1.0.0").replace("Apple", "Pear"),
      ),
    told: /^STANDARD_CHANGED test:colour@1\.0\.0 is not as release 2026\.1 published it/u,
  },
  {
    name: "a missing item",
    spoil: (standard: string) => rmSync(join(standard, "test/colour@1.0.0.yaml")),
    told: /^STANDARD_CHANGED Release 2026\.1 holds test:colour@1\.0\.0, but there is no file/u,
  },
  {
    name: "an item that is malformed",
    spoil: (standard: string) => writeFileSync(join(standard, "test/colour@1.0.0.yaml"), "kind: ["),
    told: /^STANDARD_CHANGED This is not well-formed YAML/u,
  },
  {
    name: "a release file without its digest",
    spoil: (standard: string) =>
      writeFileSync(join(standard, "releases/2026.1.yaml"), "release: '2026.1'\n"),
    told: /^RELEASE_FILE_MALFORMED/u,
  },
] as const)(
  "a shipped standard with $name is refused, and nothing of it is taken",
  async ({ spoil, told }) => {
    const standard = newStandard();
    spoil(standard);
    const options = optionsFor(standard);
    expect((await problemsOf(options))[0]).toMatch(told);
    const empty = await mustOpen({ ...options, standardFolder: newFolder() }, "write");
    expect((await empty.store.head()).revision).toBe(0);
  },
);

test("a shipped release that changed after it was published here is told", async () => {
  const standard = newStandard();
  const options = optionsFor(standard);
  expect(await problemsOf(options)).toEqual([]);
  const other = [...sampleFiles, file("test/hue@1.0.0.yaml", codelistText("test:hue", "1.0.0"))];
  writeFileSync(join(standard, "releases/2026.1.yaml"), releaseFile(other));
  expect((await problemsOf(options))[0]).toMatch(
    /^STANDARD_CHANGED Release 2026\.1 was published here as sha256:/u,
  );
});

const spoilt: readonly { readonly name: string; readonly sql: string; readonly code: string }[] = [
  {
    name: "content",
    sql: "UPDATE contents SET json = replace(json, 'Apple', 'Pear')",
    code: "CONTENT_CHANGED",
  },
  {
    name: "content removed",
    sql: "DELETE FROM contents WHERE json LIKE '%Apple%'",
    code: "CONTENT_CHANGED",
  },
  {
    name: "a version row",
    sql: "UPDATE versions SET version = '9.0.0' WHERE seq = 1",
    code: "LEDGER_MISMATCH",
  },
  {
    name: "a registration row",
    sql: "UPDATE registrations SET status = 'STANDARD' WHERE seq = 5",
    code: "LEDGER_MISMATCH",
  },
  {
    name: "a registration removed",
    sql: "DELETE FROM registrations WHERE seq = 5",
    code: "LEDGER_MISMATCH",
  },
  {
    name: "a status that nobody knows",
    sql: "UPDATE registrations SET status = 'X' WHERE seq = 5",
    code: "LEDGER_BROKEN",
  },
  {
    name: "a release's date",
    sql: "UPDATE releases SET published_at = '2020-01-01T00:00:00.000Z'",
    code: "LEDGER_MISMATCH",
  },
  {
    name: "a release's manifest",
    sql: "UPDATE releases SET manifest = replace(manifest, '1.0.0', '1.0.1')",
    code: "CONTENT_CHANGED",
  },
  {
    name: "a release's signature",
    sql: "UPDATE releases SET envelope = '{}'",
    code: "SIGNATURE_MISSING",
  },
  { name: "a key", sql: "DELETE FROM public_keys", code: "SIGNATURE_MISSING" },
  {
    name: "an event's actor",
    sql: "UPDATE events SET actor = 'dfe' WHERE seq = 3",
    code: "LEDGER_BROKEN",
  },
  {
    name: "an event's fact",
    sql: "UPDATE events SET fact = replace(fact, 'codelist', 'element') WHERE seq = 1",
    code: "LEDGER_BROKEN",
  },
  {
    name: "an event's fact made unreadable",
    sql: "UPDATE events SET fact = '{' WHERE seq = 1",
    code: "LEDGER_BROKEN",
  },
  { name: "an event removed", sql: "DELETE FROM events WHERE seq = 4", code: "LEDGER_BROKEN" },
  {
    name: "the last event removed",
    sql: "DELETE FROM events WHERE seq = 9",
    code: "LEDGER_MISMATCH",
  },
];

test.for(spoilt)("verify finds what was changed behind its back: $name", async ({ sql, code }) => {
  const options = optionsFor(newStandard());
  expect(await problemsOf(options)).toEqual([]);
  const database = new DatabaseSync(join(options.dataFolder, "registry.sqlite"));
  database.exec(sql);
  database.close();
  const registry = await mustOpen({ ...options, standardFolder: newFolder() }, "read");
  expect((await registry.verify()).problems.map((problem) => problem.code)).toContain(code);
});

test("an authority sets its own status only (INV-04)", async () => {
  const registry = await mustOpen(optionsFor(newStandard()), "write");
  const { appendEvents } = await import("../../../registry/governance/ledger.ts");
  const head = await registry.store.head();
  const fact = {
    type: "registration-set" as const,
    authority: "dfe",
    id: "test:colour",
    version: "1.0.0",
    status: "STANDARD" as const,
    from: "2026-01-02",
    reason: "x",
  };
  const { type: _, ...row } = fact;
  await registry.store.commit({
    expectedRevision: head.revision,
    events: appendEvents(head, [fact], acting),
    rows: [
      { table: "registrations", row: { ...row, recordedAt: acting.now, seq: head.revision + 1 } },
    ],
  });
  expect(
    (await registry.verify()).problems.map(({ code, message }) => `${code} ${message}`),
  ).toEqual([
    "REGISTRATION_NOT_OWN In event 10 chorus set the status of test:colour@1.0.0 for dfe.",
  ]);
});

test("a backup made beside a writer is restored whole, and proved before it is put in place", async () => {
  const options = optionsFor(newStandard());
  const registry = await mustOpen(options, "write");
  const backup = join(newFolder(), "backups", "one.sqlite");
  expect(await registry.backup(backup)).toEqual({ ok: true, value: undefined });
  expect(await registry.backup(backup)).toMatchObject({ ok: false, error: { code: "USAGE" } });
  expect(readdirSync(join(backup, ".."))).toEqual(["one.sqlite"]);
  const target = join(newFolder(), "restored");
  expect(await restore({ file: backup, dataFolder: target })).toMatchObject({
    ok: true,
    value: { events: 9, problems: [] },
  });
  const restored = await mustOpen({ ...options, dataFolder: target }, "read");
  expect([await restored.store.head(), (await restored.verify()).problems]).toEqual([
    await registry.store.head(),
    [],
  ]);
});

test("restoring over a registry needs a plain word, and then replaces it", async () => {
  const options = optionsFor(newStandard());
  const registry = await mustOpen(options, "write");
  const backup = join(newFolder(), "one.sqlite");
  await registry.backup(backup);
  await registry.cut("2026.2", "chorus");
  await registry.close();
  registries.splice(0);
  const { dataFolder } = options;
  const refused = await restore({ file: backup, dataFolder });
  expect(refused.ok ? "" : refused.error[0]?.code).toBe("STORE_FOLDER_NOT_EMPTY");
  expect((await restore({ file: backup, dataFolder, replace: true })).ok).toBe(true);
  const again = await mustOpen(options, "write");
  expect(await names(again)).toEqual(["2026.1"]);
  // The signing key of the folder is kept.
  expect((await again.cut("2026.3", "chorus")).ok).toBe(true);
  expect((await again.verify()).problems).toEqual([]);
});

test("a backup that does not hold together is not put in place", async () => {
  const options = optionsFor(newStandard());
  const registry = await mustOpen(options, "write");
  const backup = join(newFolder(), "one.sqlite");
  await registry.backup(backup);
  const database = new DatabaseSync(backup);
  database.exec("UPDATE contents SET json = replace(json, 'Apple', 'Pear')");
  database.close();
  const dataFolder = join(newFolder(), "restored");
  const refused = await restore({ file: backup, dataFolder });
  expect(refused.ok ? [] : [...new Set(refused.error.map(({ code }) => code))]).toEqual([
    "CONTENT_CHANGED",
  ]);
  expect(readdirSync(dataFolder)).toEqual([]);
  writeFileSync(backup, "not a backup");
  const strange = await restore({ file: backup, dataFolder });
  expect(strange.ok ? "" : strange.error[0]?.code).toBe("STORE_CORRUPT");
  const missing = await restore({ file: join(dataFolder, "none"), dataFolder });
  expect(missing.ok ? "" : missing.error[0]?.code).toBe("STORE_NOT_FOUND");
});

test("a folder is read below every level, without hidden files, releases and round trips through links", () => {
  const folder = newStandard();
  writeFileSync(join(folder, "README.md"), "# Not an item");
  writeFileSync(join(folder, ".hidden.yaml"), "x");
  symlinkSync(folder, join(folder, "test", "again"));
  const files = readItemFolder(folder);
  expect(files.ok && files.value.map(({ path }) => path)).toEqual([
    "test/colour-of@1.0.0.yaml",
    "test/colour@1.0.0.yaml",
    "test/painting@1.0.0.yaml",
    "test/paintings@2026.0.0.yaml",
  ]);
});

test.for([
  { name: "nothing there", make: () => undefined, code: "IMPORT_UNREADABLE" },
  {
    name: "an empty folder",
    make: (folder: string) => mkdirSync(folder),
    code: "IMPORT_NOTHING_FOUND",
  },
  {
    name: "a folder without items",
    make: (folder: string) => {
      mkdirSync(folder);
      writeFileSync(join(folder, "a.txt"), "x");
    },
    code: "IMPORT_NOTHING_FOUND",
  },
  {
    name: "a link to itself",
    make: (folder: string) => symlinkSync(folder, folder),
    code: "IMPORT_UNREADABLE",
  },
  {
    name: "a broken link",
    make: (folder: string) => {
      mkdirSync(folder);
      symlinkSync(join(folder, "none"), join(folder, "a.yaml"));
    },
    code: "IMPORT_UNREADABLE",
  },
  {
    name: "links in a ring",
    make: (folder: string) => {
      mkdirSync(folder);
      symlinkSync(join(folder, "b.yaml"), join(folder, "a.yaml"));
      symlinkSync(join(folder, "a.yaml"), join(folder, "b.yaml"));
    },
    code: "IMPORT_UNREADABLE",
  },
  {
    name: "a folder named as a file",
    make: (folder: string) => mkdirSync(join(folder, "a.yaml"), { recursive: true }),
    code: "IMPORT_NOTHING_FOUND",
  },
] as const)("a folder to import with $name is told", ({ make, code }) => {
  const folder = join(newFolder(), "items");
  make(folder);
  const files = readItemFolder(folder);
  expect(files.ok ? "" : files.error[0]?.code).toBe(code);
});

test("a data folder that is a file, or a key that was lost, is told", async () => {
  const standard = newStandard();
  const taken = join(newFolder(), "data");
  writeFileSync(taken, "x");
  expect((await problemsOf(optionsFor(standard, taken)))[0]).toMatch(
    /^STORE_UNAVAILABLE .* is not a folder\.$/u,
  );
  const options = optionsFor(standard);
  expect(await problemsOf(options)).toEqual([]);
  const key = join(options.dataFolder, "signing-key.pem");
  writeFileSync(key, "x");
  const registry = await mustOpen(options, "write");
  const done = await registry.cut("2026.2", "chorus");
  expect(done.ok ? "" : done.error[0]?.code).toBe("KEY_UNREADABLE");
  renameSync(key, `${key}.lost`);
  expect((await registry.cut("2026.2", "chorus")).ok).toBe(true);
  // Both keys are known, so both signatures hold.
  expect((await registry.verify()).problems).toEqual([]);
});

test("a registry can be read from a copy that cannot be written to, while it has its log", async () => {
  const options = optionsFor(newStandard());
  await mustOpen(options, "write");
  expect(existsSync(join(options.dataFolder, "registry.sqlite-wal"))).toBe(true);
  const copy = join(newFolder(), "copy");
  cpSync(options.dataFolder, copy, { recursive: true });
  const reader = await mustOpen({ ...options, dataFolder: copy }, "read");
  expect(await names(reader)).toEqual(["2026.1"]);
  expect(readFileSync(join(copy, "signing-key.pem"), "utf8")).toMatch(/PRIVATE KEY/u);
});
