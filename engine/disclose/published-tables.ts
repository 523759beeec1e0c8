import type { DisclosureMarker, SuppressionPolicy } from "./policy.ts";
import { roundingAt } from "./policy.ts";
import { isShown } from "./reader-view.ts";
import { renderDigits, roundCount, shareDigits } from "./rounding.ts";
import type { CountCell, CountTable, ShareCell, TableSet } from "./table-set.ts";
import { cellsByKey } from "./table-set.ts";

/** One cell as it is printed: the figure or marker, and nothing of what is behind it. */
export interface PublishedCell {
  readonly key: string;
  readonly dimensions: Readonly<Record<string, string>>;
  /** A whole number, or a decimal number for a percentage or rate, or a marker. */
  readonly shown: string;
  readonly kind: "COUNT" | "SHARE" | "MARKER";
}

/** One table as it is printed. */
export interface PublishedTable {
  readonly id: string;
  readonly title: string;
  readonly cells: readonly PublishedCell[];
}

interface Printing {
  readonly policy: SuppressionPolicy;
  readonly hidden: ReadonlySet<string>;
  readonly cells: ReadonlyMap<string, CountCell>;
}

const hiddenMarker: DisclosureMarker = "[c]";

const figureOf = (cell: CountCell, printing: Printing): string => {
  if (typeof cell.count !== "number") return cell.count;
  if (printing.hidden.has(cell.key)) return hiddenMarker;
  const rounded = roundCount(cell.count, roundingAt(printing.policy, cell.level));
  return rounded === 0 && cell.count > 0 ? "[low]" : String(rounded);
};

/**
 * A share is hidden with its numerator. With a hidden denominator it is too, unless it is nought, which says nothing of
 * what it is a share of.
 */
const shareMarker = (
  numerator: CountCell,
  denominator: CountCell,
  printing: Printing,
): DisclosureMarker | undefined => {
  if (typeof numerator.count !== "number") return numerator.count;
  if (typeof denominator.count !== "number") return denominator.count;
  const isNought = numerator.count === 0 && denominator.count > 0;
  if (printing.hidden.has(numerator.key)) return hiddenMarker;
  if (printing.hidden.has(denominator.key) && !isNought) return hiddenMarker;
  return denominator.count === 0 ? "[z]" : undefined;
};

const countFor = (cell: CountCell, policy: SuppressionPolicy): number => {
  const count = typeof cell.count === "number" ? cell.count : 0;
  return policy.percentagesFrom === "TRUE_COUNTS"
    ? count
    : roundCount(count, roundingAt(policy, cell.level));
};

const shareFigure = (share: ShareCell, printing: Printing): string => {
  const numerator = printing.cells.get(share.numerator);
  const denominator = printing.cells.get(share.denominator);
  if (numerator === undefined || denominator === undefined) return "[x]";
  const marker = shareMarker(numerator, denominator, printing);
  if (marker !== undefined) return marker;
  const top = countFor(numerator, printing.policy);
  const bottom = countFor(denominator, printing.policy);
  if (bottom === 0) return "[low]";
  const digits = shareDigits(top, bottom, { per: share.per ?? 100, decimals: share.decimals });
  return digits === 0n && numerator.count !== 0 ? "[low]" : renderDigits(digits, share.decimals);
};

const printed = (
  cell: CountCell | ShareCell,
  shown: string,
  kind: "COUNT" | "SHARE",
): PublishedCell => ({
  key: cell.key,
  dimensions: cell.dimensions,
  shown,
  kind: shown.startsWith("[") ? "MARKER" : kind,
});

const printTable = (table: CountTable, printing: Printing): PublishedTable => ({
  id: table.id,
  title: table.title,
  cells: [
    ...table.cells.filter(isShown).map((cell) => printed(cell, figureOf(cell, printing), "COUNT")),
    ...(table.shares ?? []).map((share) => printed(share, shareFigure(share, printing), "SHARE")),
  ],
});

/** The tables as they are printed: figures rounded each by itself, markers for what is hidden or missing. */
export const printTables = (
  set: TableSet,
  policy: SuppressionPolicy,
  hidden: Iterable<string>,
): readonly PublishedTable[] => {
  const printing = { policy, hidden: new Set(hidden), cells: cellsByKey(set) };
  return set.tables.map((table) => printTable(table, printing));
};
