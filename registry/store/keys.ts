import type { KeyObject } from "node:crypto";
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
} from "node:crypto";
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { Signer, VerifyKey } from "../release/envelope.ts";
import { codeOf } from "./fault-code.ts";
import { makeFolder } from "./make-folder.ts";

const privateName = "signing-key.pem";
const publicName = "signing-key.pub.pem";

const pemOf = (key: KeyObject): string => key.export({ type: "spki", format: "pem" }).toString();

const keyIdOf = (key: KeyObject): string =>
  `sha256:${createHash("sha256")
    .update(key.export({ type: "spki", format: "der" }))
    .digest("hex")}`;

/** Reads the public half of an Ed25519 key from its PEM text; undefined when the text is none. */
export const parsePublicKey = (pem: string): VerifyKey | undefined => {
  try {
    const key = createPublicKey(pem);
    if (key.asymmetricKeyType !== "ed25519") return undefined;
    return {
      keyId: keyIdOf(key),
      verify: (bytes, signature) => verify(null, bytes, key, signature),
    };
  } catch {
    return undefined;
  }
};

const unreadable = (file: string, why: string): Problem =>
  problemOf("KEY_UNREADABLE", `${file} ${why}.`, { place: { file } });

/** Puts a file in place whole, or leaves the one that is there: two programs may start at once. */
const placeOnce = (folder: string, name: string, text: string): void => {
  const temporary = join(folder, `.${name}.${process.pid}`);
  writeFileSync(temporary, text, { mode: name === privateName ? 0o600 : 0o644, flush: true });
  try {
    if (!existsSync(join(folder, name))) linkSync(temporary, join(folder, name));
  } catch (error) {
    if (!existsSync(join(folder, name))) throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
};

const readKey = (file: string): Result<KeyObject, Problem> => {
  try {
    const key = createPrivateKey(readFileSync(file));
    return key.asymmetricKeyType === "ed25519"
      ? ok(key)
      : fail(unreadable(file, "is not an Ed25519 key"));
  } catch (error) {
    const why = ["EACCES", "EPERM"].includes(codeOf(error))
      ? "may not be read"
      : "does not hold a private key";
    return fail(unreadable(file, why));
  }
};

const makeKey = (folder: string): Result<void, Problem> => {
  try {
    makeFolder(folder);
    const { privateKey } = generateKeyPairSync("ed25519");
    placeOnce(folder, privateName, privateKey.export({ type: "pkcs8", format: "pem" }).toString());
    placeOnce(folder, publicName, pemOf(createPublicKey(readFileSync(join(folder, privateName)))));
    return ok(undefined);
  } catch (error) {
    const code = codeOf(error) === "ENOSPC" ? "STORE_DISK_FULL" : "STORE_READ_ONLY";
    return fail(
      problemOf(code, `No key can be written to ${folder}.`, { place: { file: folder } }),
    );
  }
};

/** The key of a data folder: made on first use, readable by its owner only, with its public half beside it. */
export const loadSigner = (folder: string): Result<Signer, Problem> => {
  const file = join(folder, privateName);
  if (!existsSync(file)) {
    const made = makeKey(folder);
    if (!made.ok) return made;
  }
  const read = readKey(file);
  if (!read.ok) return read;
  const publicKey = createPublicKey(read.value);
  return ok({
    keyId: keyIdOf(publicKey),
    publicKey: pemOf(publicKey),
    sign: async (bytes) => new Uint8Array(sign(null, bytes, read.value)),
  });
};
