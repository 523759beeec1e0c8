import type { CodeList, RegistryItem } from "../../generated/items/types.ts";
import type { Bindings, ItemVersion, Snapshot } from "../../registry/model/snapshot.ts";
import { resolveText } from "../../registry/model/snapshot.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { CodeModel } from "../../runtime/return-model.ts";
import { plainText } from "./texts.ts";

/** Exact reference of a version. */
export const refOf = ({ id, version }: ItemVersion): string => `${id}@${version}`;

/** A version with its content known to be of one kind. */
export interface Found<Content extends RegistryItem> {
  readonly ref: string;
  readonly content: Content;
}

/** Follows references for one item and keeps what it could not follow. */
export interface Lookup {
  readonly problems: readonly Problem[];
  readonly follow: <Kind extends RegistryItem["kind"]>(
    kind: Kind,
    text: string,
  ) => Found<Extract<RegistryItem, { readonly kind: Kind }>> | undefined;
}

const isKind = <Kind extends RegistryItem["kind"]>(
  content: RegistryItem,
  kind: Kind,
): content is Extract<RegistryItem, { readonly kind: Kind }> => content.kind === kind;

/** Starts following references that stand in an item, inside the given bindings. */
export const createLookup = (snapshot: Snapshot, from: ItemVersion, bindings: Bindings): Lookup => {
  const problems: Problem[] = [];
  return {
    problems,
    follow: (kind, text) => {
      const found = resolveText(snapshot, text, bindings);
      if (found !== undefined && isKind(found.content, kind)) {
        return { ref: refOf(found), content: found.content };
      }
      const message = `${refOf(from)}: ${text} is no ${kind} of this release.`;
      // A list that many columns use is missing once.
      if (!problems.some((problem) => problem.message === message)) {
        problems.push(problemOf("MODEL_REFERENCE_BROKEN", message));
      }
      return undefined;
    },
  };
};

/** The codes of a list as plain data, in their published order. */
export const codesOf = ({ codes }: CodeList): readonly CodeModel[] =>
  codes.map(({ code, labels, from, to }) => ({
    code,
    label: plainText(labels),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }));
