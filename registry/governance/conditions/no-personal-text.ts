import type { ProcessCondition } from "./condition.ts";

/** INV-06: no personal data. Every text passed the scan when it came in; what passed it earlier is scanned again here. */
export const noPersonalText: ProcessCondition = {
  code: "INV-06",
  title: "No text holds personal data",
  fix: "Take out whatever could point to a person.",
  find: ({ body, surroundings }) =>
    [body.title, body.reason, body.needOrGap, body.tangibleChange].flatMap((text) =>
      text === undefined ? [] : surroundings.scan(text).map((message) => ({ message })),
    ),
};
