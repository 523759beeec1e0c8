import { problemOf, type Problem } from "../../runtime/problems.ts";
import { fail, ok, type Result } from "../../runtime/result.ts";

import type { Encoding } from "./text-encoding.ts";

/** How the characters of an XML file are written down, and where they start. */
export interface XmlEncoding {
  readonly encoding: Encoding;
  /** Bytes of the mark before the text. */
  readonly markBytes: number;
}

const lessThan = 60;
const bytesToSniff = 1_024;

const marks: readonly (readonly [readonly number[], Encoding])[] = [
  [[0xef, 0xbb, 0xbf], "UTF-8 with BOM"],
  [[0xff, 0xfe], "UTF-16LE"],
  [[0xfe, 0xff], "UTF-16BE"],
];

const markOf = (bytes: Uint8Array): XmlEncoding | undefined => {
  for (const [mark, encoding] of marks) {
    if (mark.every((byte, index) => bytes[index] === byte)) {
      return { encoding, markBytes: mark.length };
    }
  }
  // Without a mark UTF-16 shows in the first letter, which is half zero.
  if (bytes[0] === lessThan && bytes[1] === 0) return { encoding: "UTF-16LE", markBytes: 0 };
  return bytes[0] === 0 && bytes[1] === lessThan
    ? { encoding: "UTF-16BE", markBytes: 0 }
    : undefined;
};

/** The label that a text decoder knows an encoding by. */
export const decoderLabel = (encoding: Encoding): string =>
  encoding === "UTF-8 with BOM" ? "utf-8" : encoding.toLowerCase();

const startOf = (bytes: Uint8Array): string => {
  const { encoding, markBytes }: XmlEncoding = markOf(bytes) ?? { encoding: "UTF-8", markBytes: 0 };
  const stretch = bytes.subarray(markBytes, markBytes + bytesToSniff);
  return new TextDecoder(decoderLabel(encoding)).decode(stretch);
};

/** True for a file whose first character, whatever its encoding, opens a tag. */
export const looksLikeXml = (bytes: Uint8Array): boolean => /^\s*</u.test(startOf(bytes));

/** True for a web page, which is often what a file is that was saved from a browser. */
export const looksLikeHtml = (bytes: Uint8Array): boolean =>
  /^\s*<(?:!doctype\s+html|html)[\s>]/iu.test(startOf(bytes));

/** Encodings by the names that declarations give them. US-ASCII is a part of UTF-8. */
const encodingsByName: ReadonlyMap<string, Encoding> = new Map([
  ["utf-8", "UTF-8"],
  ["utf8", "UTF-8"],
  ["us-ascii", "UTF-8"],
  ["ascii", "UTF-8"],
  // A file whose declaration can be read byte by byte is not in UTF-16, whatever the program that wrote it believed.
  ["utf-16", "UTF-8"],
  ["windows-1252", "Windows-1252"],
  ["cp1252", "Windows-1252"],
  // As every browser reads it.
  ["iso-8859-1", "Windows-1252"],
  ["latin1", "Windows-1252"],
]);

/** Tells the encoding of an XML file from its byte order mark, else from its declaration; without either it is UTF-8. */
export const xmlEncodingOf = (file: string, bytes: Uint8Array): Result<XmlEncoding, Problem> => {
  const marked = markOf(bytes);
  if (marked !== undefined) return ok(marked);
  const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']/u.exec(
    startOf(bytes),
  )?.[1];
  const encoding = encodingsByName.get((declared ?? "utf-8").toLowerCase());
  if (encoding !== undefined) return ok({ encoding, markBytes: 0 });
  const message = `${file} says that it is in the encoding ${declared ?? ""}, which Chorus does not read.`;
  return fail(problemOf("CHECK_XML_ENCODING", message, { place: { file, line: 1 } }));
};
