import type { RegistryItem } from "../../generated/items/types.ts";
import type { ItemVersion, Snapshot } from "../model/snapshot.ts";
import { resolveText } from "../model/snapshot.ts";
import type { SetCheck, SetRemark } from "./check.ts";

const keyOf = ({ id, version }: ItemVersion): string => `${id}@${version}`;

type Follow = (content: RegistryItem) => string | undefined;

const chains: Readonly<Record<string, Follow>> = {
  "/previous": (content) => (content.kind === "return" ? content.previous : undefined),
  "/replaces": (content) => content.replaces,
  "/parent": (content) => (content.kind === "record" ? content.parent : undefined),
};

/** The way from a version back to itself, by one kind of reference; undefined when it ends. */
const circleFrom = (
  start: ItemVersion,
  follow: Follow,
  all: Snapshot,
): readonly string[] | undefined => {
  const way = [keyOf(start)];
  const seen = new Set(way);
  for (let at = start; ;) {
    const text = follow(at.content);
    const next = text === undefined ? undefined : resolveText(all, text);
    if (next === undefined) return undefined;
    way.push(keyOf(next));
    if (keyOf(next) === keyOf(start)) return way;
    // A circle further on is told for the versions that stand in it.
    if (seen.has(keyOf(next))) return undefined;
    seen.add(keyOf(next));
    at = next;
  }
};

/** What a version replaces, follows or stands in never leads back to itself. Other references may be mutual. */
export const noCircle: SetCheck = {
  code: "NO_CIRCLE",
  title: "Nothing replaces, follows or contains itself",
  severity: "error",
  fix: "Remove one of the references of the circle.",
  find: (versions, { all }) =>
    versions.flatMap((version) =>
      Object.entries(chains).flatMap(([pointer, follow]): readonly SetRemark[] => {
        const way = circleFrom(version, follow, all);
        return way === undefined
          ? []
          : [{ version, pointer, message: `It leads back to itself: ${way.join(" → ")}.` }];
      }),
    ),
};
