/** One change that a proposal asks for: content that comes or replaces, or an item that ends. */
export type ProposedChange =
  | {
      readonly kind: "content";
      /** The item as it shall be, in the form of its kind; a draft may lack anything. */
      readonly content: Readonly<Record<string, unknown>>;
    }
  | {
      readonly kind: "end";
      /** The version that ends, as `agency:slug@1.0.0`. */
      readonly item: string;
      readonly reason: string;
      /** What takes its place, as `agency:slug@2.0.0`; absent when nothing does. */
      readonly successor?: string;
      /** Last collection year in which it is collected. */
      readonly lastYear?: number;
      /** What happens to what was collected already, and how those whose data it is are told. */
      readonly whatHappensToGiven?: string;
      /** Who depends on it, and what it means for them. */
      readonly effectOnDependants?: string;
    };

/** That someone looked whether it is there already (MODEL 3.9, duplicatesChecked). */
export interface DuplicatesChecked {
  readonly looked: boolean;
  /** Items that come near. */
  readonly found: readonly string[];
  /** Why they do not do. */
  readonly why?: string;
}

/**
 * What a proposal says (MODEL 3.9). Everything may be missing while it is a draft; `neededAt` says which gate needs what.
 */
export interface ProposalBody {
  readonly title?: string;
  readonly reason?: string;
  readonly needOrGap?: string;
  /** What will be different for somebody when it is accepted. */
  readonly tangibleChange?: string;
  readonly duplicatesChecked?: DuplicatesChecked;
  /** Single Data List entry or Star Chamber note of a request to a national owner. */
  readonly nationalNote?: string;
  readonly changes: readonly ProposedChange[];
}

/** A body in which nothing is written yet. */
export const emptyBody: ProposalBody = { changes: [] };

// Documents of proposals are written by the acts of proposals only, in this form.
const isBody = (document: unknown): document is ProposalBody =>
  typeof document === "object" && document !== null && "changes" in document;

/** The body that a document of a proposal holds; empty when it was withheld. */
export const bodyOf = (document: unknown): ProposalBody =>
  isBody(document) ? document : emptyBody;

/** The texts of a body with their places, for the scan. */
export const textsOf = (
  value: unknown,
  pointer = "",
): readonly { readonly pointer: string; readonly text: string }[] => {
  if (typeof value === "string") return [{ pointer, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    // Addresses of web pages and patterns are not prose.
    name === "url" || name === "pattern" ? [] : textsOf(part, `${pointer}/${name}`),
  );
};
