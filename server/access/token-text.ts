import { crc32 } from "node:zlib";

const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

const base62 = (number: bigint, length: number): string => {
  let rest = number;
  let text = "";
  for (let place = 0; place < length; place += 1) {
    text = (alphabet[Number(rest % 62n)] ?? "") + text;
    rest /= 62n;
  }
  return text;
};

const checksumOf = (text: string): string => base62(BigInt(crc32(text)), 6);

/** The parts of an API token. */
export interface TokenText {
  /** Public: it names the token in lists and logs. */
  readonly id: string;
  readonly secret: string;
}

/**
 * Writes an API token: `chorus_<id>_<secret>_<checksum>`, with 16 hex digits, 43 letters and digits (256 bits) and 6 more
 * over all before them. Secret scanners find it by `\bchorus_[0-9a-f]{16}_[0-9A-Za-z]{43}_[0-9A-Za-z]{6}\b`, and by the
 * checksum (CRC-32 in base 62) tell a token from a text that only looks like one.
 */
export const tokenToText = (idBytes: Buffer, secretBytes: Buffer): TokenText & { text: string } => {
  const id = idBytes.toString("hex").slice(0, 16);
  const secret = base62(BigInt(`0x${secretBytes.toString("hex")}`), 43);
  const body = `chorus_${id}_${secret}`;
  return { id, secret, text: `${body}_${checksumOf(body)}` };
};

/** Reads an API token; undefined for any other text, a token with a slip in it among them. */
export const parseToken = (text: string): TokenText | undefined => {
  const found = /^(chorus_([0-9a-f]{16})_([0-9A-Za-z]{43}))_([0-9A-Za-z]{6})$/u.exec(text);
  const [, body = "", id = "", secret = "", checksum = ""] = found ?? [];
  return found !== null && checksumOf(body) === checksum ? { id, secret } : undefined;
};

/** Whether a text holds an API token, whole or cut short: what must never be written down. */
export const holdsToken = (text: string): boolean => /chorus_[0-9a-f]{16}_/u.test(text);
