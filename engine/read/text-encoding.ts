/** How the characters of a file were written down. */
export type Encoding = "UTF-8" | "UTF-8 with BOM" | "UTF-16LE" | "UTF-16BE" | "Windows-1252";

/** A text file as UTF-8 bytes without a byte order mark, and the encoding it came in. */
export interface PlainText {
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
}

const chunkBytes = 4_194_304;

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** Without a mark UTF-16 shows in the header line: every other byte of its letters is zero. */
const utf16WithoutMark = (bytes: Uint8Array): Encoding | undefined => {
  const zeros = [...bytes.subarray(0, 4)].map((byte) => (byte === 0 ? "0" : "x")).join("");
  if (zeros === "x0x0") return "UTF-16LE";
  return zeros === "0x0x" ? "UTF-16BE" : undefined;
};

const isUtf8 = (bytes: Uint8Array): boolean => {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += chunkBytes) {
      decoder.decode(bytes.subarray(at, at + chunkBytes), { stream: true });
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  }
};

/** Tells the encoding of a text file from its first bytes, and from whether it is UTF-8 throughout. */
const encodingOf = (bytes: Uint8Array): Encoding => {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf]) && isUtf8(bytes)) return "UTF-8 with BOM";
  if (startsWith(bytes, [0xff, 0xfe])) return "UTF-16LE";
  if (startsWith(bytes, [0xfe, 0xff])) return "UTF-16BE";
  return utf16WithoutMark(bytes) ?? (isUtf8(bytes) ? "UTF-8" : "Windows-1252");
};

const recode = (bytes: Uint8Array, label: string): Uint8Array => {
  // A decoder takes the byte order mark off.
  const decoder = new TextDecoder(label);
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    const isLast = at + chunkBytes >= bytes.length;
    const text = decoder.decode(bytes.subarray(at, at + chunkBytes), { stream: !isLast });
    chunks.push(encoder.encode(text));
  }
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
};

/** A text file in any of the encodings we read, as plain UTF-8. The bytes given are left as they are. */
export const toPlainText = (bytes: Uint8Array): PlainText => {
  const encoding = encodingOf(bytes);
  switch (encoding) {
    case "UTF-8":
      return { bytes, encoding };
    case "UTF-8 with BOM":
      return { bytes: bytes.subarray(3), encoding };
    case "UTF-16LE":
      return { bytes: recode(bytes, "utf-16le"), encoding };
    case "UTF-16BE":
      return { bytes: recode(bytes, "utf-16be"), encoding };
    case "Windows-1252":
      return { bytes: recode(bytes, "windows-1252"), encoding };
  }
};
