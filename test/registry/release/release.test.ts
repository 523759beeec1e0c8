import * as fc from "fast-check";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, expect, test } from "vitest";

import { releaseDigest } from "../../../registry/identity/content-hash.ts";
import { resolveRelease } from "../../../registry/model/closure.ts";
import { createSnapshot } from "../../../registry/model/snapshot.ts";
import type { BundleFile } from "../../../registry/release/bundle.ts";
import { bundleFiles } from "../../../registry/release/bundle.ts";
import type { Signer } from "../../../registry/release/envelope.ts";
import {
  parseEnvelope,
  preAuthEncoding,
  signEnvelope,
  verifyEnvelope,
} from "../../../registry/release/envelope.ts";
import { manifestOf, parseManifest, renderManifest } from "../../../registry/release/manifest.ts";
import { planOf, planRelease, standingVersions } from "../../../registry/release/plan-release.ts";
import { readBundle } from "../../../registry/release/read-bundle.ts";
import { parseReleaseFile, renderReleaseFile } from "../../../registry/release/release-file.ts";
import { loadSigner, parsePublicKey } from "../../../registry/store/keys.ts";
import {
  codelistText,
  elementText,
  file,
  returnText,
  sampleFiles,
  sampleVersions,
  versionsFrom,
} from "../sample-items.ts";

const folder = mkdtempSync(join(tmpdir(), "chorus-keys-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const signerIn = (name: string): Signer => {
  const signer = loadSigner(join(folder, name));
  if (!signer.ok) throw new Error(signer.error.message);
  return signer.value;
};

const trust = { parseKey: parsePublicKey };

const bundled = async (name = "2026.1"): Promise<readonly BundleFile[]> => {
  const signer = signerIn("one");
  const { manifest, snapshot } = planOf(name, sampleVersions());
  const envelope = await signEnvelope(renderManifest(manifest), signer);
  return bundleFiles({ snapshot, manifest, envelope, publicKeys: [signer.publicKey] });
};

test("the bytes that DSSE signs are those of its specification", () => {
  expect(
    new TextDecoder().decode(
      preAuthEncoding("http://example.com/HelloWorld", new TextEncoder().encode("hello world")),
    ),
  ).toBe("DSSEv1 29 http://example.com/HelloWorld 11 hello world");
});

test("a signing key is made once, for its owner's eyes only, with its public half beside it", () => {
  const first = signerIn("mode");
  expect(signerIn("mode").keyId).toBe(first.keyId);
  expect(statSync(join(folder, "mode", "signing-key.pem")).mode & 0o777).toBe(0o600);
  expect(readFileSync(join(folder, "mode", "signing-key.pub.pem"), "utf8")).toBe(first.publicKey);
  expect(parsePublicKey(first.publicKey)?.keyId).toBe(first.keyId);
  expect(first.keyId).toMatch(/^sha256:[0-9a-f]{64}$/u);
});

test("a key file that holds no key is told", () => {
  const one = signerIn("spoilt");
  expect(parsePublicKey("nonsense")).toBeUndefined();
  writeFileSync(join(folder, "spoilt", "signing-key.pem"), one.publicKey);
  expect(loadSigner(join(folder, "spoilt"))).toMatchObject({
    ok: false,
    error: { code: "KEY_UNREADABLE" },
  });
});

test("any changed byte of what was signed, or of the signature, is found", async () => {
  const signer = signerIn("one");
  const key = parsePublicKey(signer.publicKey);
  const envelope = await signEnvelope('{"name":"2026.1"}', signer);
  const keys = key === undefined ? [] : [key];
  expect(verifyEnvelope(envelope, keys)).toEqual({
    verdict: "signed",
    text: '{"name":"2026.1"}',
    keyIds: [signer.keyId],
  });
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 127 }), (place, mask) => {
      const bytes = new TextEncoder().encode(JSON.stringify(envelope));
      const at = place % bytes.length;
      bytes[at] = (bytes[at] ?? 0) ^ mask;
      const read = parseEnvelope(new TextDecoder().decode(bytes));
      if (read === undefined) return;
      const verdict = verifyEnvelope(read, keys);
      // The last character of a base64 text has bits that mean nothing.
      const isSame =
        Buffer.from(read.payload, "base64").equals(Buffer.from(envelope.payload, "base64")) &&
        Buffer.from(read.signatures[0]?.sig ?? "", "base64").equals(
          Buffer.from(envelope.signatures[0]?.sig ?? "", "base64"),
        ) &&
        read.signatures[0]?.keyid === signer.keyId &&
        read.payloadType === envelope.payloadType;
      expect(verdict.verdict === "signed" && !isSame).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

test("a bundle reads back as the release it was made from", async () => {
  const files = await bundled();
  expect(files.map(({ path }) => path)).toEqual([
    "README.txt",
    "items/test/colour-of@1.0.0.json",
    "items/test/colour@1.0.0.json",
    "items/test/painting@1.0.0.json",
    "items/test/paintings@2026.0.0.json",
    "manifest.json",
    "public-key.pem",
    "signatures.json",
  ]);
  const bundle = readBundle(files, trust);
  if (!bundle.ok) throw new Error(JSON.stringify(bundle.error));
  expect(bundle.value.snapshot.versions).toEqual(
    planOf("2026.1", sampleVersions()).snapshot.versions,
  );
  const { keyId, publicKey } = signerIn("one");
  expect(bundle.value.signedBy).toEqual([{ keyId, isKnown: false }]);
  expect(bundle.value.statement).toMatch(/not known here/u);
  const known = readBundle(files, { ...trust, known: [publicKey] });
  expect(known.ok && known.value.statement).toBe(`Signed by ${keyId}, a key known here.`);
});

test("the same release gives the same bytes", async () => {
  expect(await bundled()).toEqual(await bundled());
});

const edited = (
  files: readonly BundleFile[],
  path: string,
  change: (text: string) => string,
): readonly BundleFile[] =>
  files.map((one) => (one.path === path ? { path, text: change(one.text) } : one));
const without = (files: readonly BundleFile[], path: string): readonly BundleFile[] =>
  files.filter((one) => one.path !== path);
const item = "items/test/colour@1.0.0.json";

test.for([
  {
    name: "a changed label",
    spoil: (files: readonly BundleFile[]) =>
      edited(files, item, (text) => text.replace("Apple", "Pear")),
    codes: ["BUNDLE_FILE_CHANGED"],
  },
  {
    name: "an item missing",
    spoil: (files: readonly BundleFile[]) => without(files, item),
    codes: ["BUNDLE_FILE_MISSING"],
  },
  {
    name: "no manifest",
    spoil: (files: readonly BundleFile[]) => without(files, "manifest.json"),
    codes: ["BUNDLE_FILE_MISSING"],
  },
  {
    name: "a manifest that is none",
    spoil: (files: readonly BundleFile[]) => edited(files, "manifest.json", () => "{}"),
    codes: ["BUNDLE_FILE_CHANGED"],
  },
  {
    name: "another digest",
    spoil: (files: readonly BundleFile[]) =>
      edited(files, "manifest.json", (text) =>
        text.replace(/("digest":"sha256:)./u, "$10").replace(/("digest":"sha256:0.*?)$/u, "$1"),
      ),
    codes: ["BUNDLE_DIGEST_MISMATCH"],
  },
  {
    name: "another name",
    spoil: (files: readonly BundleFile[]) =>
      edited(files, "manifest.json", (text) => text.replace("2026.1", "2026.2")),
    codes: ["SIGNATURE_INVALID"],
  },
  {
    name: "no signatures",
    spoil: (files: readonly BundleFile[]) => without(files, "signatures.json"),
    codes: ["SIGNATURE_MISSING"],
  },
  {
    name: "signatures that are none",
    spoil: (files: readonly BundleFile[]) => edited(files, "signatures.json", () => "[]"),
    codes: ["SIGNATURE_MISSING"],
  },
  {
    name: "an empty list of signatures",
    spoil: (files: readonly BundleFile[]) =>
      edited(files, "signatures.json", (text) =>
        JSON.stringify({ ...JSON.parse(text), signatures: [] }),
      ),
    codes: ["SIGNATURE_MISSING"],
  },
  {
    name: "a key that is not there",
    spoil: (files: readonly BundleFile[]) => without(files, "public-key.pem"),
    codes: ["SIGNATURE_MISSING"],
  },
  {
    name: "a signature that does not match",
    spoil: (files: readonly BundleFile[]) =>
      edited(files, "signatures.json", (text) =>
        JSON.stringify({ ...JSON.parse(text), payloadType: "text/plain" }),
      ),
    codes: ["SIGNATURE_INVALID"],
  },
  {
    name: "many things at once",
    spoil: (files: readonly BundleFile[]) => without(without(files, item), "signatures.json"),
    codes: ["BUNDLE_FILE_MISSING", "SIGNATURE_MISSING"],
  },
] as const)("a bundle with $name is refused", async ({ spoil, codes }) => {
  const bundle = readBundle(spoil(await bundled()), trust);
  expect(bundle.ok ? [] : bundle.error.map(({ code }) => code)).toEqual(codes);
});

test("a manifest and a release file read back as they were written", () => {
  const manifest = manifestOf("2026.10", sampleVersions());
  expect(parseManifest(renderManifest(manifest))).toEqual(manifest);
  const written = file("releases/2026.10.yaml", renderReleaseFile(manifest));
  expect(parseReleaseFile(written)).toEqual({ ok: true, value: manifest });
});

const releaseText = renderReleaseFile(manifestOf("2026.1", sampleVersions()));

test.for([
  ["a name that YAML reads as a number", releaseText.replace("'2026.1'", "2026.10")],
  ["another digest", releaseText.replace(/digest: sha256:./u, "digest: sha256:x")],
  [
    "another hash",
    releaseText.replace(
      /: sha256:(.)(.*)\n$/u,
      (_, first: string, rest: string) => `: sha256:${first === "0" ? "1" : "0"}${rest}\n`,
    ),
  ],
  ["a line removed", releaseText.replace(/ {2}test:colour@.*\n/u, "")],
  ["a major line in place of a version", releaseText.replace("test:colour@1.0.0", "test:colour@1")],
  ["no text", ""],
  ["no versions", "release: '2026.1'\n"],
] as const)("a release file with %s is refused", ([, text]) => {
  expect(parseReleaseFile(file("releases/2026.1.yaml", text))).toMatchObject({
    ok: false,
    error: { code: "RELEASE_FILE_MALFORMED" },
  });
});

test("a release holds the newest of every line, and all that it refers to", () => {
  const files = [
    ...sampleFiles,
    file("test/colour@1.1.0.yaml", codelistText("test:colour", "1.1.0")),
    file("test/colour@2.0.0.yaml", codelistText("test:colour", "2.0.0")),
    file("test/lone@1.0.0.yaml", codelistText("test:lone", "1.0.0")),
    file("test/lone@1.0.1.yaml", codelistText("test:lone", "1.0.1")),
  ];
  const names = resolveRelease(versionsFrom(files)).versions.map(
    ({ id, version }) => `${id}@${version}`,
  );
  expect(names).toEqual([
    // Bound by the return of 2026, though newer ones exist.
    "test:colour@1.0.0",
    "test:colour@1.1.0",
    "test:colour@2.0.0",
    "test:colour-of@1.0.0",
    "test:lone@1.0.1",
    "test:painting@1.0.0",
    "test:paintings@2026.0.0",
  ]);
});

const term = (slug: string, other: string): string =>
  `kind: term\nid: test:${slug}\nversion: 1.0.0\ntitles: [{audience: PUBLIC, language: en, text: x}]\naskedBy: {organisation: x, reason: x}\nsources: [{title: x, state: MADE_UP}]\nlabels: [{text: x, audience: PUBLIC, language: en}]\nmeanings: [{text: x}]\nrelated: [test:${other}]\n`;

test("references that lead to each other are no hindrance", () => {
  const closure = resolveRelease(
    versionsFrom([file("a.yaml", term("a", "b")), file("b.yaml", term("b", "a"))]),
  );
  expect([closure.versions.length, closure.dangling]).toEqual([2, []]);
});

test("a release over a reference that leads nowhere is refused, with each of them", () => {
  const plan = planRelease(
    "2026.1",
    sampleVersions().filter(({ id }) => id !== "test:colour"),
  );
  expect(
    plan.ok ? [] : plan.error.map(({ code, message, place }) => [code, message, place?.pointer]),
  ).toEqual([
    [
      "RELEASE_DANGLING",
      'test:paintings@2026.0.0 names "test:colour@1.0.0", which is not among the versions to release.',
      "/binds/2",
    ],
    [
      "RELEASE_DANGLING",
      'test:colour-of@1.0.0 names "test:colour", which is not among the versions to release.',
      "/value/codelist",
    ],
  ]);
});

const codes = (name: string, versions = sampleVersions()): readonly string[] => {
  const plan = planRelease(name, versions);
  return plan.ok ? [] : plan.error.map(({ code }) => code);
};

test("a release needs a good name and something to hold", () => {
  expect([codes("2026.1"), codes("spring"), codes("2026.1", [])]).toEqual([
    [],
    ["RELEASE_NAME_MALFORMED"],
    ["RELEASE_EMPTY"],
  ]);
});

const row = (authority: string, status: "TRIAL" | "WITHDRAWN" | "DRAFT", version = "1.0.0") => ({
  authority,
  id: "test:a",
  version,
  status,
  from: "2026-01-01",
  reason: "",
  recordedAt: "",
  seq: 0,
});

test("the last word of each authority counts for what stands", () => {
  expect([...standingVersions([row("a", "TRIAL"), row("a", "WITHDRAWN")])]).toEqual([]);
  expect([
    ...standingVersions([row("a", "TRIAL"), row("a", "WITHDRAWN"), row("b", "TRIAL")]),
  ]).toEqual(["test:a@1.0.0"]);
  expect([...standingVersions([row("a", "DRAFT")])]).toEqual([]);
});

test("a digest knows no name and no order", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...sampleVersions()], { minLength: 4 }), (versions) => {
      expect(planOf("2027.3", versions).manifest.digest).toBe(releaseDigest(sampleVersions()));
    }),
  );
});

test("elements of two years may name two versions of one list", () => {
  const files = [
    ...sampleFiles,
    file("test/colour@2.0.0.yaml", codelistText("test:colour", "2.0.0")),
    file("test/colour-of@2.0.0.yaml", elementText("test:colour-of", "2.0.0")),
    file(
      "test/paintings@2027.0.0.yaml",
      returnText(2027, {
        binds: ["test:painting@1.0.0", "test:colour-of@2.0.0", "test:colour@2.0.0"],
        more: "previous: 'test:paintings@2026'\n",
      }),
    ),
  ];
  const versions = versionsFrom(files);
  expect(createSnapshot("", "", versions).versionsOf("test:colour").length).toBe(2);
  expect(resolveRelease(versions).dangling).toEqual([]);
});
