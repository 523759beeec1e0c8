import { parseJsonText } from "./manifest.ts";

/** The type of an envelope that carries a release's manifest. */
const payloadType = "application/vnd.chorus.release+json";

/** The type of an envelope that carries the list of files generated from a release. */
export const artefactPayloadType = "application/vnd.chorus.artefacts+json";

/** A DSSE envelope: what is signed, and the signatures over it (https://github.com/secure-systems-lab/dsse). */
export interface Envelope {
  readonly payloadType: string;
  /** Base64 of the signed text's UTF-8 bytes. */
  readonly payload: string;
  readonly signatures: readonly { readonly keyid: string; readonly sig: string }[];
}

/** Signs bytes with a key that it alone holds: a file, a token, a remote service. */
export interface Signer {
  readonly keyId: string;
  /** Public half, so that anyone can check. */
  readonly publicKey: string;
  readonly sign: (bytes: Uint8Array) => Promise<Uint8Array>;
}

/** The public half of a key, ready to check signatures. */
export interface VerifyKey {
  readonly keyId: string;
  readonly verify: (bytes: Uint8Array, signature: Uint8Array) => boolean;
}

const toBase64 = (bytes: Uint8Array): string => {
  let binary = "";
  for (let at = 0; at < bytes.length; at += 8192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
};

const fromBase64 = (text: string): Uint8Array | undefined => {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
};

/** The bytes that a DSSE signature covers: type and content, each with its length. */
export const preAuthEncoding = (type: string, payload: Uint8Array): Uint8Array => {
  const typeLength = new TextEncoder().encode(type).length;
  const head = new TextEncoder().encode(`DSSEv1 ${typeLength} ${type} ${payload.length} `);
  const all = new Uint8Array(head.length + payload.length);
  all.set(head);
  all.set(payload, head.length);
  return all;
};

/** Puts a text into an envelope and signs it. */
export const signEnvelope = async (
  text: string,
  signer: Signer,
  type: string = payloadType,
): Promise<Envelope> => {
  const payload = new TextEncoder().encode(text);
  const signature = await signer.sign(preAuthEncoding(type, payload));
  return {
    payloadType: type,
    payload: toBase64(payload),
    signatures: [{ keyid: signer.keyId, sig: toBase64(signature) }],
  };
};

const isSignature = (value: unknown): value is Envelope["signatures"][number] =>
  typeof value === "object" &&
  value !== null &&
  "keyid" in value &&
  typeof value.keyid === "string" &&
  "sig" in value &&
  typeof value.sig === "string";

const isEnvelope = (value: unknown): value is Envelope =>
  typeof value === "object" &&
  value !== null &&
  "payloadType" in value &&
  typeof value.payloadType === "string" &&
  "payload" in value &&
  typeof value.payload === "string" &&
  "signatures" in value &&
  Array.isArray(value.signatures) &&
  value.signatures.every(isSignature);

/** Reads an envelope; undefined when the text is none. */
export const parseEnvelope = (text: string): Envelope | undefined => {
  const value = parseJsonText(text);
  return isEnvelope(value) ? value : undefined;
};

/** What checking an envelope gives: the keys whose signatures hold, or what is wrong. */
export type EnvelopeVerdict =
  | { readonly verdict: "signed"; readonly text: string; readonly keyIds: readonly string[] }
  | { readonly verdict: "unsigned" }
  | { readonly verdict: "unknown-key"; readonly keyIds: readonly string[] }
  | { readonly verdict: "invalid"; readonly keyId: string };

/** Checks an envelope against known keys. One signature that does not match, by a known key, makes it invalid. */
export const verifyEnvelope = (
  envelope: Envelope,
  keys: readonly VerifyKey[],
  type: string = payloadType,
): EnvelopeVerdict => {
  const payload = fromBase64(envelope.payload);
  if (payload === undefined || envelope.payloadType !== type)
    return { verdict: "invalid", keyId: "" };
  const bytes = preAuthEncoding(envelope.payloadType, payload);
  const good: string[] = [];
  for (const { keyid, sig } of envelope.signatures) {
    const key = keys.find(({ keyId }) => keyId === keyid);
    if (key === undefined) continue;
    const signature = fromBase64(sig);
    if (signature === undefined || !key.verify(bytes, signature))
      return { verdict: "invalid", keyId: keyid };
    good.push(keyid);
  }
  if (good.length > 0)
    return { verdict: "signed", text: new TextDecoder().decode(payload), keyIds: good };
  return envelope.signatures.length === 0
    ? { verdict: "unsigned" }
    : { verdict: "unknown-key", keyIds: envelope.signatures.map(({ keyid }) => keyid) };
};
