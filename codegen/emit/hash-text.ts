import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** SHA-256 of a text's UTF-8 bytes: `sha256:` and 64 hexadecimal digits. */
export const hashText = (text: string): string => `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;
