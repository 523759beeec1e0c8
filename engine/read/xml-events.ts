import { SaxesParser } from "saxes";

import { problemOf, type Problem, type ProblemCode } from "../../runtime/problems.ts";

import { limits } from "../limits.ts";
import type { GivenFile } from "./given-table.ts";
import { findBareAmpersand } from "./xml-ampersand.ts";
import { decoderLabel, type XmlEncoding } from "./xml-encoding.ts";

/** What is met in an XML file, in the order in which it stands there. Names are without their prefix. */
export interface XmlEvents {
  /** A start tag: the line on which it ends, and the names of its attributes with their prefixes. */
  readonly onOpen: (name: string, line: number, attributes: readonly string[]) => void;
  /** Text, entities resolved, and the line on which it ends. One stretch of text may come in several pieces. */
  readonly onText: (text: string, line: number) => void;
  readonly onClose: () => void;
  /** False when nothing more need be read. */
  readonly wantsMore: () => boolean;
  readonly onProgress: (bytesRead: number) => void;
}

const chunkBytes = 65_536;
const lessThan = 60;
const greaterThan = 62;

/** The state of one reading. */
interface Reading {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly parser: SaxesParser;
  /** The elements that are open, and the lines on which their start tags end. */
  readonly names: string[];
  readonly lines: number[];
  /** The element closed last, and its line. */
  lastName: string;
  lastLine: number;
  hasEnded: boolean;
  problem: Problem | undefined;
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

interface Told {
  readonly message: string;
  readonly fix?: string;
  readonly at?: { readonly line: number; readonly column: number };
}

const stop = (reading: Reading, code: ProblemCode, told: Told): void => {
  const { file, parser } = reading;
  const { message, at = parser, ...more } = told;
  const place = { file, line: at.line, column: at.column };
  reading.problem ??= problemOf(code, `${file}: ${message}`, { ...more, place });
};

const shortName = (name: string): string =>
  name.length > limits.xmlNameShown ? `${name.slice(0, limits.xmlNameShown)}…` : name;

const placeInWords = ({ line, column }: NonNullable<Told["at"]>): string =>
  `line ${line}, column ${column}`;

const ofAmpersand = ({ parser, bytes }: Reading): Told => {
  const at = findBareAmpersand(bytes) ?? parser;
  return {
    at,
    message: `an ampersand on ${placeInWords(at)} begins no character that XML knows.`,
    fix: "Write &amp; for an ampersand, and other characters as themselves.",
  };
};

const ofEnd = ({ names, lines }: Reading): Told => ({
  message: `the file ends before ${shortName(names.at(-1) ?? "")}, which opens on line ${lines.at(-1) ?? 1}, is closed.`,
  fix: "The file is cut short: export it again, or fetch it again where it came from.",
});

/** What the parser found, in words that repeat nothing of the file but names of elements. */
const toldOf = (reading: Reading, found: string): Told => {
  const { parser, lastName, lastLine, names } = reading;
  const at = placeInWords(parser);
  if (found.includes("close tag") || found.includes("closing tag")) {
    const message = `the end tag on ${at} does not close ${shortName(lastName)}, which opens on line ${lastLine}.`;
    return { message };
  }
  if (found.includes("entity")) return ofAmpersand(reading);
  if (reading.hasEnded && names.length > 0) {
    return findBareAmpersand(reading.bytes) === undefined ? ofEnd(reading) : ofAmpersand(reading);
  }
  const what = /^[^:]*/u.exec(found)?.[0].replace(/\.$/u, "") ?? "";
  return { message: `not well-formed XML; reading stopped on ${at}: ${what}.` };
};

const listenToTags = (reading: Reading, events: XmlEvents): void => {
  const { parser, names, lines } = reading;
  parser.on("opentag", (tag) => {
    if (reading.problem !== undefined) return;
    const name = localName(tag.name);
    names.push(name);
    lines.push(parser.line);
    if (names.length > limits.xmlDepth) {
      const message = `more than ${limits.xmlDepth} elements within one another on ${placeInWords(parser)}.`;
      stop(reading, "CHECK_XML_TOO_DEEP", { message });
      return;
    }
    events.onOpen(name, parser.line, Object.keys(tag.attributes));
  });
  parser.on("closetag", () => {
    reading.lastName = names.pop() ?? "";
    reading.lastLine = lines.pop() ?? 1;
    if (reading.problem === undefined) events.onClose();
  });
};

const tooLong = {
  message: `a text or a tag is longer than ${limits.xmlStretchBytes} bytes.`,
};

const listen = (reading: Reading, events: XmlEvents): void => {
  const { parser } = reading;
  const onText = (text: string): void => {
    if (reading.problem !== undefined || reading.names.length === 0) return;
    if (text.length > limits.xmlStretchBytes) stop(reading, "CHECK_XML_TOO_LONG", tooLong);
    else events.onText(text, parser.line);
  };
  listenToTags(reading, events);
  parser.on("text", onText);
  parser.on("cdata", onText);
  parser.on("doctype", () => {
    stop(reading, "CHECK_XML_DTD", {
      message: `a document type declaration ends on ${placeInWords(parser)}; it was not read.`,
    });
  });
  parser.on("error", ({ message }) => {
    if (reading.problem !== undefined) return;
    stop(reading, "CHECK_XML_MALFORMED", toldOf(reading, message));
  });
};

/** A text or a tag that is longer than we take in, found by jumping from one angle bracket to the next. */
const findLongStretch = (file: string, bytes: Uint8Array): Problem | undefined => {
  let at = 0;
  while (bytes.length - at > limits.xmlStretchBytes) {
    const stretch = bytes.subarray(at, at + limits.xmlStretchBytes);
    const last = Math.max(stretch.lastIndexOf(lessThan), stretch.lastIndexOf(greaterThan));
    if (last < 0) {
      const message = `${file}: ${tooLong.message.slice(0, -1)}; it starts at byte ${at + 1}.`;
      return problemOf("CHECK_XML_TOO_LONG", message, { place: { file } });
    }
    at += last + 1;
  }
  return undefined;
};

/** Bytes that are not of the encoding: the line is counted in what of the chunk can be read. */
const stopAtBytes = (reading: Reading, { encoding }: XmlEncoding, chunk: Uint8Array): void => {
  const readable = new TextDecoder(decoderLabel(encoding)).decode(chunk);
  const before = readable.slice(0, Math.max(readable.indexOf("\uFFFD"), 0));
  const line = reading.parser.line + before.split("\n").length - 1;
  const { file } = reading;
  const message = `${file}: line ${line} holds bytes that are not ${encoding}, in which the file should be.`;
  reading.problem = problemOf("CHECK_XML_ENCODING", message, { place: { file, line } });
};

/** The text of a chunk; undefined when its bytes are not of the encoding. */
const textOf = (
  decoder: InstanceType<typeof TextDecoder>,
  chunk: Uint8Array,
  isLast: boolean,
): string | undefined => {
  try {
    return decoder.decode(chunk, { stream: !isLast });
  } catch {
    return undefined;
  }
};

const feed = (
  reading: Reading,
  source: { readonly bytes: Uint8Array; readonly encoding: XmlEncoding },
  events: XmlEvents,
): void => {
  const { bytes, encoding } = source;
  const decoder = new TextDecoder(decoderLabel(encoding.encoding), { fatal: true });
  let at = encoding.markBytes;
  while (at < bytes.length && reading.problem === undefined && events.wantsMore()) {
    const chunk = bytes.subarray(at, at + chunkBytes);
    at += chunk.length;
    const text = textOf(decoder, chunk, at >= bytes.length);
    if (text === undefined) stopAtBytes(reading, encoding, chunk);
    else reading.parser.write(text);
    events.onProgress(at);
  }
};

/**
 * Reads an XML file from its start to its end and tells what is met. Nothing but the file is read: no document type, no
 * entity but the five of XML, no other file. The problem that stopped the reading is answered, if there was one.
 */
export const readXmlEvents = (
  given: GivenFile,
  encoding: XmlEncoding,
  events: XmlEvents,
): Problem | undefined => {
  const { name: file, bytes } = given;
  const long = findLongStretch(file, bytes);
  if (long !== undefined) return long;
  const reading: Reading = {
    file,
    bytes,
    parser: new SaxesParser({ position: false }),
    names: [],
    lines: [],
    lastName: "",
    lastLine: 1,
    hasEnded: false,
    problem: undefined,
  };
  listen(reading, events);
  feed(reading, { bytes, encoding }, events);
  if (reading.problem === undefined && events.wantsMore()) {
    reading.hasEnded = true;
    reading.parser.close();
  }
  return reading.problem;
};
