import type { RegistryItem } from "../../generated/items/types.ts";
import type { ItemCheck } from "./check.ts";
import type { Remark } from "./finding.ts";
import type { Trace } from "./personal-scan.ts";
import { messageOf, scanText, textsIn } from "./personal-scan.ts";

/** Titles of publications name those who wrote them; that is no record of anybody. */
const isOfSource = (pointer: string): boolean => /^\/(?:sources|guidance)\//u.test(pointer);

/** Texts that hold no trace of anybody: sources, labels and fixed words stand in hundreds of items, and are read once. */
const clean = new Set<string>();
const mostKept = 50_000;

const tracesIn = (text: string): readonly Trace[] => {
  if (clean.has(text)) return [];
  const traces = scanText(text);
  if (traces.length === 0 && clean.size < mostKept) clean.add(text);
  return traces;
};

interface SeenTrace {
  readonly remark: Remark;
  readonly severity: Trace["severity"];
}

/** What was seen in a content, for the two checks that tell it. */
const seenIn = new WeakMap<RegistryItem, readonly SeenTrace[]>();

const scanned = (content: RegistryItem): readonly SeenTrace[] =>
  textsIn(content).flatMap(({ pointer, text }) =>
    tracesIn(text)
      .filter(({ what }) => !isOfSource(pointer) || what !== "a given name")
      .map((trace) => ({
        remark: { pointer, message: messageOf(trace), fix: trace.fix },
        severity: trace.severity,
      })),
  );

const remarksOn = (content: RegistryItem, severity: Trace["severity"]): readonly Remark[] => {
  const seen = seenIn.get(content) ?? scanned(content);
  seenIn.set(content, seen);
  return seen.flatMap((one) => (one.severity === severity ? [one.remark] : []));
};

/** INV-06: no personal data stands in the registry. What surely points to a person is refused. */
export const personalData: ItemCheck = {
  code: "PERSONAL_DATA",
  title: "No text holds personal data",
  severity: "error",
  fix: "Remove it, or write a made-up example that cannot be anybody's.",
  find: (content) => remarksOn(content, "error"),
};

/** INV-06: what may point to a person is shown; a person decides. */
export const personalText: ItemCheck = {
  code: "PERSONAL_TEXT",
  title: "No text seems to name a person",
  severity: "warning",
  fix: "Remove it, or write a made-up example that cannot be anybody's.",
  find: (content) => remarksOn(content, "warning"),
};
