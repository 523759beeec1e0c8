import type {
  DataElement,
  Indicator,
  RegistryItem,
  VoiceField,
} from "../../../generated/items/types.ts";
import type { GateCondition } from "./condition.ts";
import { kindsOfUse } from "./condition.ts";

const isOfUse = (content: RegistryItem): content is DataElement | Indicator | VoiceField =>
  kindsOfUse.some((kind) => kind === content.kind);

/** A definition shows a usual case, and one that is hard to place. */
export const examplesBoth: GateCondition = {
  code: "EXAMPLES-BOTH",
  title: "There is a typical and an awkward example",
  fix: "Make up a case of each kind; nobody real stands in it.",
  appliesTo: kindsOfUse,
  find: (content) => {
    if (!isOfUse(content)) return [];
    const forms = (content.examples ?? []).map(({ form }) => form);
    return (["TYPICAL", "AWKWARD"] as const)
      .filter((form) => !forms.includes(form))
      .map((form) => ({
        pointer: "/examples",
        message: `There is no ${form.toLowerCase()} example.`,
      }));
  },
};
