import type { GateCondition } from "./condition.ts";
import { kindsOfAsking } from "./condition.ts";

/** A definition shows a usual case, and one that is hard to place. */
export const examplesBoth: GateCondition = {
  code: "EXAMPLES-BOTH",
  title: "There is a typical and an awkward example",
  fix: "Make up a case of each kind; nobody real stands in it.",
  appliesTo: kindsOfAsking,
  find: (content) => {
    if (content.kind !== "element" && content.kind !== "voice-field") return [];
    const forms = (content.examples ?? []).map(({ form }) => form);
    return (["TYPICAL", "AWKWARD"] as const)
      .filter((form) => !forms.includes(form))
      .map((form) => ({
        pointer: "/examples",
        message: `There is no ${form.toLowerCase()} example.`,
      }));
  },
};
