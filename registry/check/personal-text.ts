import type { RegistryItem } from "../../generated/items/types.ts";
import type { ItemCheck } from "./check.ts";
import type { Remark } from "./finding.ts";
import type { Trace } from "./personal-scan.ts";
import { messageOf, scanText, textsIn } from "./personal-scan.ts";

/** Titles of publications name those who wrote them; that is no record of anybody. */
const isOfSource = (pointer: string): boolean => /^\/(?:sources|guidance)\//u.test(pointer);

const remarksOn = (content: RegistryItem, severity: Trace["severity"]): readonly Remark[] =>
  textsIn(content).flatMap(({ pointer, text }) =>
    scanText(text)
      .filter((trace) => trace.severity === severity)
      .filter(({ what }) => !isOfSource(pointer) || what !== "a given name")
      .map((trace) => ({ pointer, message: messageOf(trace), fix: trace.fix })),
  );

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
