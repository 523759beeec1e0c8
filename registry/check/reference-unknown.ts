import { parseItemRef } from "../identity/item-ref.ts";
import { majorOf } from "../identity/version.ts";
import type { ItemReference } from "../model/references.ts";
import { referencesOf } from "../model/references.ts";
import { resolveRef } from "../model/snapshot.ts";
import type { CheckContext, ItemCheck } from "./check.ts";
import type { Remark } from "./finding.ts";
import { nearestName } from "./nearest.ts";

const remarkOn = (
  { all, unread }: CheckContext,
  { pointer, text }: ItemReference,
): readonly Remark[] => {
  const ref = parseItemRef(text);
  if (!ref.ok || resolveRef(all, ref.value) !== undefined || unread?.has(ref.value.id) === true)
    return [];
  const known = all.versionsOf(ref.value.id);
  if (known.length > 0) {
    const versions = known.map(({ version }) => version);
    const lines = [...new Set(versions.map(majorOf))];
    const found = ref.value.kind === "major" ? `major ${lines.join(", ")}` : versions.join(", ");
    return [
      {
        pointer,
        message: `"${text}" names a version that is not here.`,
        fix: `Here are: ${found}.`,
      },
    ];
  }
  const meant = nearestName(
    ref.value.id,
    all.versions.map(({ id }) => id),
  );
  const fix = meant === undefined ? undefined : `Did you mean "${meant}"?`;
  return [
    {
      pointer,
      message: `"${text}" names an item that is neither in the registry nor among these files.`,
      ...(fix === undefined ? {} : { fix }),
    },
  ];
};

/** A reference leads to something: an item, major line or version that is published here or comes with it. */
export const referenceUnknown: ItemCheck = {
  code: "REFERENCE_UNKNOWN",
  title: "Every reference leads to something",
  severity: "error",
  fix: "Check the spelling, or import what it names with it.",
  find: (content, context) =>
    referencesOf(content).flatMap((reference) => remarkOn(context, reference)),
};
