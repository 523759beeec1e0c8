import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { afterAll, expect, test } from "vitest";

import { generate } from "../../../codegen/generate.ts";
import type { Step } from "../../../registry/governance/transaction.ts";
import { transactionOf } from "../../../registry/governance/transaction.ts";
import type { ItemVersion, Snapshot } from "../../../registry/model/snapshot.ts";
import { writeReleaseFile } from "../../../registry/release/provision.ts";
import { chorusAuthority, openRegistry } from "../../../registry/store/open-registry.ts";
import { acting, nothing, sampleFiles, sampleVersions } from "../sample-items.ts";

const folder = mkdtempSync(join(tmpdir(), "chorus-retired-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const standardFolder = (): string => {
  const releaseFile = writeReleaseFile(sampleFiles, "2026.1", nothing);
  if (!releaseFile.ok) throw new Error(JSON.stringify(releaseFile.error));
  const files = [
    ...sampleFiles,
    { path: "releases/2026.1.yaml", bytes: new TextEncoder().encode(releaseFile.value) },
  ];
  const standard = join(folder, "standard");
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(standard, path)), { recursive: true });
    writeFileSync(join(standard, path), bytes);
  }
  return standard;
};

const retire = ({ id, version }: ItemVersion): Step => {
  const registration = {
    authority: chorusAuthority,
    id,
    version,
    status: "RETIRED",
    from: "2026-04-01",
    reason: "No longer collected.",
  } as const;
  return {
    fact: { type: "registration-set", ...registration },
    rowsOf: ({ at, seq }) => [
      { table: "registrations", row: { ...registration, recordedAt: at, seq } },
    ],
  };
};

const madeFrom = async (snapshot: Snapshot) => {
  const made = await generate(snapshot, { targets: ["json-schema", "typescript", "ajv"] });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
};

test("what is retired stays readable, and its release can be built as before (INV-05)", async () => {
  const opened = await openRegistry({
    dataFolder: join(folder, "data"),
    standardFolder: standardFolder(),
    now: () => acting.now,
    mode: "write",
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const registry = opened.value;
  const releaseOf = async (): Promise<Snapshot> => {
    const release = await registry.release("2026.1");
    if (!release.ok) throw new Error(release.error.message);
    return release.value;
  };
  const before = await madeFrom(await releaseOf());
  expect(before.length).toBeGreaterThan(3);

  const head = await registry.store.head();
  await registry.store.commit(transactionOf(head, sampleVersions().map(retire), acting));

  const all = await registry.all();
  const known = sampleVersions();
  expect(all.versions).toHaveLength(known.length);
  for (const { id, hash, content } of known)
    expect(all.versionsOf(id)).toMatchObject([{ hash, content }]);
  expect(await madeFrom(await releaseOf())).toEqual(before);
  expect(await registry.cut("2026.2", chorusAuthority)).toMatchObject({
    ok: false,
    error: [{ code: "RELEASE_EMPTY" }],
  });
  await registry.close();
});
