import type { Catalogue } from "../view/catalogue.ts";
import type { Sight, View } from "../view/view.ts";
import { refOf } from "../view/view.ts";
import type { AnyItemNode, ItemNode, Scope } from "./nodes.ts";
import { itemNodeOf, scopeOf } from "./nodes.ts";

/** What an opaque id stands for. */
export type NodeKey =
  | { readonly kind: "item"; readonly node: AnyItemNode }
  | { readonly kind: "release"; readonly name: string };

const write = (words: readonly string[]): string =>
  Buffer.from(words.join(" "), "utf8").toString("base64url");

const wordOfSight = (sight: Sight): string => {
  switch (sight.kind) {
    case "everything":
      return "";
    case "release":
      return `release:${sight.name}`;
    case "day":
      return `day:${sight.day}`;
  }
};

const viewOfWord = (word: string, catalogue: Catalogue): View | undefined => {
  if (word === "") return catalogue.everything;
  const [kind, name = ""] = word.split(/:(.*)/u);
  if (kind === "release") return catalogue.ofRelease(name);
  return kind === "day" && /^\d{4}-\d\d-\d\d$/u.test(name) ? catalogue.asAt(name) : undefined;
};

/**
 * The id of an item version in an answer. The same version can mean other lists under another return, so the id says where
 * it stands too, and clients that keep objects by id never mix them up.
 */
export const itemNodeId = ({ version, scope }: ItemNode): string =>
  write(["item", refOf(version), wordOfSight(scope.view.sight), scope.within ?? ""]);

/** The id of a release. */
export const releaseNodeId = (name: string): string => write(["release", name]);

const scopeWithin = (view: View, within: string): Scope | undefined => {
  if (within === "") return scopeOf(view);
  const version = view.versionsByRef.get(within);
  return version === undefined ? undefined : itemNodeOf(version, scopeOf(view)).scope;
};

/** Finds what an id stands for; undefined for an id that is not ours or names nothing. */
export const readNodeId = (id: string, catalogue: Catalogue): NodeKey | undefined => {
  const [kind, name = "", sight = "", within = ""] = Buffer.from(id, "base64url")
    .toString("utf8")
    .split(" ");
  if (kind === "release") return { kind, name };
  const view = kind === "item" ? viewOfWord(sight, catalogue) : undefined;
  const version = view?.versionsByRef.get(name);
  if (view === undefined || version === undefined) return undefined;
  const scope = scopeWithin(view, within);
  return scope === undefined ? undefined : { kind: "item", node: itemNodeOf(version, scope) };
};
