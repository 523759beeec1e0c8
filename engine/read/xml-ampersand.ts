const ampersand = 38;
const lineFeed = 10;
const longestReference = 16;
const lookBack = 65_536;

const decoder = new TextDecoder("windows-1252");

const textAt = (bytes: Uint8Array, from: number, to: number): string =>
  decoder.decode(bytes.subarray(Math.max(from, 0), to));

const isReference = (text: string): boolean =>
  /^&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/iu.test(text);

/** True inside a comment or a stretch of raw text, where an ampersand stands for itself. */
const standsForItself = (before: string): boolean =>
  before.lastIndexOf("<!--") > before.lastIndexOf("-->") ||
  before.lastIndexOf("<![CDATA[") > before.lastIndexOf("]]>");

/** Where something stands, both counted from 1. */
interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

const placeOf = (bytes: Uint8Array, position: number): LineAndColumn => {
  let line = 1;
  let start = 0;
  for (
    let at = bytes.indexOf(lineFeed);
    at >= 0 && at < position;
    at = bytes.indexOf(lineFeed, start)
  ) {
    line += 1;
    start = at + 1;
  }
  return { line, column: position - start + 1 };
};

/**
 * The first ampersand that begins none of the characters of XML. A parser sees only later that something is amiss: at
 * the next semicolon, or at the end. Works on the bytes of any encoding in which letters are single bytes.
 */
export const findBareAmpersand = (bytes: Uint8Array): LineAndColumn | undefined => {
  for (let at = bytes.indexOf(ampersand); at >= 0; at = bytes.indexOf(ampersand, at + 1)) {
    if (isReference(textAt(bytes, at, at + longestReference))) continue;
    if (!standsForItself(textAt(bytes, at - lookBack, at))) return placeOf(bytes, at);
  }
  return undefined;
};
