import type { Document, Node, YAMLMap } from "yaml";
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from "yaml";

import type { Position } from "./yaml-scalar.ts";
import { offsetInScalar } from "./yaml-scalar.ts";

export type { Position } from "./yaml-scalar.ts";

/** Something that keeps a text from being read. */
export interface TextFault {
  readonly message: string;
  readonly fix: string;
  readonly position?: Position;
}

/** A text read as data, and where each part of it stands. */
export interface ParsedText {
  readonly value: unknown;
  /**
   * Where a JSON pointer leads; the nearest part that exists when it leads nowhere. With a place within the text that it
   * leads to, where that place stands in the file.
   */
  readonly positionOf: (pointer: string, within?: Position) => Position;
}

/** The outcome of reading: data, or every fault found. */
export type ParseOutcome =
  | { readonly ok: true; readonly parsed: ParsedText }
  | { readonly ok: false; readonly faults: readonly TextFault[] };

const deepest = 64;
const mostNodes = 250_000;

const fixes: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: "Keep one of the two.",
  TAB_AS_INDENT: "Indent with spaces.",
  MULTIPLE_DOCS: "Write one item in each file.",
  BAD_INDENT: "Line the text up with what it belongs to.",
};

/** Where a node begins in its text. */
const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

/** Turns nodes into plain data, within limits: what a small file cannot hold is refused, not expanded. */
class Reader {
  readonly faults: TextFault[] = [];
  readonly #at: (offset: number) => Position;
  readonly #anchors = new Map<string, Node>();
  #nodes = 0;

  constructor(at: (offset: number) => Position) {
    this.#at = at;
  }

  /** The value of a node. */
  read(node: unknown, depth: number): unknown {
    this.#nodes += 1;
    if (this.#nodes > mostNodes || depth > deepest) return this.#tooMuch(node);
    if (isAlias(node)) return this.#repeat(node.source, node, depth);
    this.#remember(node);
    if (isSeq(node)) return this.#list(node.items, depth);
    if (isMap(node)) return this.#object(node, depth);
    return isScalar(node) ? this.#scalar(node.value, node) : null;
  }

  #remember(node: unknown): void {
    if ((isScalar(node) || isSeq(node) || isMap(node)) && node.anchor !== undefined)
      this.#anchors.set(node.anchor, node);
  }

  #repeat(name: string, alias: Node, depth: number): unknown {
    const source = this.#anchors.get(name);
    return source === undefined
      ? this.#fault(alias, `Nothing before this is named &${name}.`, "Write out what is meant.")
      : this.read(source, depth + 1);
  }

  #list(items: readonly unknown[], depth: number): unknown {
    const list: unknown[] = [];
    for (const item of items) {
      if (this.faults.length > 0) break;
      list.push(this.read(item, depth + 1));
    }
    return list;
  }

  #object(map: YAMLMap, depth: number): unknown {
    const object: Record<string, unknown> = {};
    for (const { key, value } of map.items) {
      if (this.faults.length > 0) break;
      const name =
        isScalar(key) && ["string", "number"].includes(typeof key.value)
          ? String(key.value)
          : undefined;
      if (name === undefined || name === "__proto__")
        this.#fault(key, "This key is not a name.", "Write a plain word before the colon.");
      else object[name] = this.read(value, depth + 1);
    }
    return object;
  }

  #scalar(value: unknown, node: Node): unknown {
    if (typeof value === "number" && !Number.isFinite(value))
      return this.#fault(
        node,
        "This is not a number that data can hold.",
        "Write digits, or put the word in quotes.",
      );
    if (typeof value === "string" && !isCleanText(value))
      return this.#fault(
        node,
        "This text holds characters that cannot be shown.",
        "Remove the control characters.",
      );
    return ["string", "number", "boolean"].includes(typeof value) ? value : null;
  }

  #tooMuch(node: unknown): unknown {
    if (this.faults.length > 0) return null;
    return this.#fault(
      node,
      `This file is deeper than ${deepest} levels or holds more than ${mostNodes.toLocaleString("en-GB")} values.`,
      "Split it into items, and write out what anchors (&name, *name) repeat.",
    );
  }

  #fault(node: unknown, message: string, fix: string): null {
    this.faults.push({ message, fix, position: this.#at(startOf(node)) });
    return null;
  }
}

// Tab, line feed and carriage return are text; other control characters and half surrogate pairs are not.
const isCleanText = (text: string): boolean =>
  text.isWellFormed() && !/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/u.test(text);

const unescapeSegment = (segment: string): string =>
  segment.replaceAll("~1", "/").replaceAll("~0", "~");

const stepInto = (
  node: unknown,
  segment: string,
): { readonly start: number; readonly node: unknown } | undefined => {
  if (isSeq(node)) {
    const item = node.items[Number(segment)];
    return item === undefined ? undefined : { start: startOf(item), node: item };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === segment);
  return pair === undefined ? undefined : { start: startOf(pair.key), node: pair.value };
};

interface FoundNode {
  readonly start: number;
  readonly node: unknown;
}

/** The part that a pointer leads to, or the nearest above it; `node` is undefined when it is only near. */
const findNode = (root: unknown, pointer: string): FoundNode => {
  let found: FoundNode = { start: startOf(root), node: root };
  for (const segment of pointer.split("/").slice(1).map(unescapeSegment)) {
    const next = stepInto(found.node, segment);
    if (next === undefined) return { start: found.start, node: undefined };
    found = next;
  }
  return found;
};

const offsetOf = (root: unknown, source: string, { pointer, within }: Sought): number => {
  const { start, node } = findNode(root, pointer);
  return within === undefined || !isScalar(node) ? start : offsetInScalar(node, source, within);
};

interface Sought {
  readonly pointer: string;
  readonly within: Position | undefined;
}

const positionsIn =
  (counter: LineCounter) =>
  (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };

const plainMessage = (code: string, message: string): string => {
  if (code === "MULTIPLE_DOCS") return "This file holds more than one document.";
  const first = message.split("\n")[0] ?? message;
  return `This is not well-formed YAML: ${first.replace(/ at line \d+, column \d+:?$/u, "")}.`.replace(
    "..",
    ".",
  );
};

const composed = (text: string, counter: LineCounter): Document.Parsed | undefined => {
  try {
    return parseDocument(text, {
      version: "1.2",
      schema: "core",
      lineCounter: counter,
      uniqueKeys: true,
      logLevel: "error",
      stringKeys: false,
    });
  } catch (error) {
    // Brackets nested by the thousand exhaust the parser's stack; it has no limit of its own.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

const mostFaults = 20;

const tooDeep: TextFault = {
  message: "This file is nested too deeply.",
  fix: "Write one item in the file, as in standard/.",
};

const isTooDeep = ({ message }: { readonly message: string }): boolean =>
  message.includes("Maximum call stack size exceeded");

/** Reads one YAML 1.2 document as plain JSON data: `NO` stays a word, keys are unique, repeats and depth are limited. */
export const parseYaml = (text: string): ParseOutcome => {
  const counter = new LineCounter();
  const document = composed(text, counter);
  if (document === undefined || document.errors.some(isTooDeep))
    return { ok: false, faults: [tooDeep] };
  const at = positionsIn(counter);
  const faults = [...document.errors, ...document.warnings]
    .slice(0, mostFaults)
    .map(({ code, message, pos }) => ({
      message: plainMessage(code, message),
      fix: fixes[code] ?? "Compare the place with a file that works, as in standard/.",
      position: at(pos[0]),
    }));
  if (faults.length > 0) return { ok: false, faults };
  const reader = new Reader(at);
  const value = reader.read(document.contents, 0);
  if (reader.faults.length > 0) return { ok: false, faults: reader.faults };
  return {
    ok: true,
    parsed: {
      value,
      positionOf: (pointer, within) => at(offsetOf(document.contents, text, { pointer, within })),
    },
  };
};

/** Reads JSON; places are found as in YAML, of which it is a part. */
export const parseJson = (text: string): ParseOutcome => {
  try {
    JSON.parse(text);
  } catch {
    const asYaml = parseYaml(text.replaceAll("\t", " "));
    const faults = asYaml.ok
      ? [
          {
            message: "This is not well-formed JSON.",
            fix: "Check quotes and commas, or name the file .yaml.",
          },
        ]
      : asYaml.faults;
    return {
      ok: false,
      faults: faults.map((fault) => ({ ...fault, message: fault.message.replace("YAML", "JSON") })),
    };
  }
  // A tab stands only between the parts of well-formed JSON, where YAML may refuse it; a space keeps every position.
  return parseYaml(text.replaceAll("\t", " "));
};
