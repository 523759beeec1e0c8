import { counted } from "../report/wording.ts";
import type { Agreement, CodeAgreement } from "./assess-agreement.ts";
import { agreementStatistics } from "./assess-agreement.ts";
import {
  exactText,
  fraction,
  renderFraction,
  times,
  type Fraction,
} from "../../runtime/fraction.ts";
import { bandMeanings, bandOf, type ReliabilityBand } from "./reliability-band.ts";
import type { ShownCount, ThemeCounts } from "./theme-counts.ts";

/** Decimals of coefficients and of their bounds. */
const decimals = 3;

/** Decimals of percentages. */
const percentDecimals = 1;

const shown = (value: Fraction): string => renderFraction(value, decimals);

const percent = (share: Fraction): string =>
  `${renderFraction(times(share, fraction(100n)), percentDecimals)}%`;

/** The band that the rounded coefficient would have. */
const bandAsShown = (value: Fraction): ReliabilityBand => {
  const scale = 10n ** BigInt(decimals);
  return bandOf(fraction(BigInt(shown(value).replace(".", "")), scale));
};

const roundingNote = ({ value, byCode }: Agreement): readonly string[] =>
  [value, ...byCode.flatMap(({ alpha }) => alpha ?? [])].every(
    (exact) => bandAsShown(exact) === bandOf(exact),
  )
    ? []
    : ["Labels go by the exact values, not by the rounded ones shown."];

const comparedLine = (found: Agreement): string => {
  const once =
    found.unitsCodedOnce === 0
      ? ""
      : ` ${counted(found.unitsCodedOnce, "unit")} coded by one coder alone ${found.unitsCodedOnce === 1 ? "changes" : "change"} nothing.`;
  return `${counted(found.unitsCompared, "unit")} compared, ${counted(found.coders, "coder")}; ${percent(found.shareAgreed)} of pairs agree, which is never to be told alone.${once}`;
};

const offScaleLines = ({ offScale }: Agreement): readonly string[] =>
  offScale === 0
    ? []
    : [
        `${counted(offScale, "coding")} of silence, which has no place on the scale, left out of it.`,
      ];

interface Row {
  readonly cells: readonly string[];
}

/** Columns side by side: the first to the left, the others to the right. */
const inColumns = (rows: readonly Row[]): readonly string[] => {
  const widths = (rows[0]?.cells ?? []).map((_cell, column) =>
    Math.max(...rows.map(({ cells }) => (cells[column] ?? "").length)),
  );
  return rows.map(({ cells }) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd(),
  );
};

const codeLines = (byCode: readonly CodeAgreement[]): readonly string[] => [
  "Each code against all others, for those who code (not for publication):",
  ...inColumns([
    { cells: ["code", "alpha", "label"] },
    ...byCode.map(({ code, alpha, band }) => ({
      cells: [code, alpha === undefined ? "-" : shown(alpha), band ?? "no variation"],
    })),
  ]),
];

const isHidden = ({ themes, notAgreed }: ThemeCounts): boolean =>
  notAgreed === "[c]" || themes.some(({ units }) => units === "[c]");

const cellOf = (count: ShownCount): string => String(count);

const themeLines = (counts: ThemeCounts): readonly string[] => [
  `Themes (${counts.band}), ${counted(counts.units, "unit")}:`,
  ...inColumns([
    { cells: ["theme", "units"] },
    ...counts.themes.map(({ code, units }) => ({ cells: [code, cellOf(units)] })),
    { cells: ["not agreed", cellOf(counts.notAgreed)] },
  ]),
  ...(isHidden(counts)
    ? [
        `[c] hidden to protect people: groups under ${counts.minimumGroup}, and any through which one could be worked out.`,
      ]
    : []),
];

/** The coding frame of the registry that was coded with. */
export interface FrameNamed {
  /** As `id@version`. */
  readonly ref: string;
  /** The name that coding frames give to a coefficient; undefined for one that they have no name for. */
  readonly frameStatistic: (statistic: Agreement["statistic"]) => string | undefined;
}

/** What a coding frame may keep of an assessment (`reliability`); who coded blind, and when, only people know. */
const reliabilityOf = (
  found: Agreement,
  { frameStatistic }: FrameNamed,
): Readonly<Record<string, string | number>> | undefined => {
  const statistic = frameStatistic(found.statistic);
  if (statistic === undefined) return undefined;
  const { lower, upper } = found.interval;
  return {
    statistic,
    value: Number(shown(found.value)),
    band: found.band,
    units: found.unitsCompared,
    coders: found.coders,
    lowest: Number(shown(lower)),
    highest: Number(shown(upper)),
  };
};

const frameLines = (found: Agreement, frame: FrameNamed): readonly string[] => {
  const reliability = reliabilityOf(found, frame);
  return [
    "",
    `Coded with ${frame.ref}.`,
    reliability === undefined
      ? "Coding frames have no name for this coefficient: it cannot be written there."
      : "For the frame's next version, with the date and whether nobody saw the others' codes:",
    ...(reliability === undefined
      ? []
      : [
          "reliability:",
          ...Object.entries(reliability).map(([name, value]) => `  ${name}: ${value}`),
        ]),
  ];
};

/** What `chorus agreement` shows on screen. */
export const renderAgreement = (found: Agreement, frame?: FrameNamed): string => {
  const { title } = agreementStatistics[found.statistic];
  const { lower, upper, method } = found.interval;
  return [
    `${title}: ${shown(found.value)} ${found.band}`,
    `95% interval ${shown(lower)} to ${shown(upper)} (${method})`,
    bandMeanings[found.band],
    comparedLine(found),
    ...offScaleLines(found),
    "Agreement shows consistency, not truth: those whose words are coded have to review the frame too.",
    "",
    ...codeLines(found.byCode),
    ...roundingNote(found),
    ...(found.themes.ok ? ["", ...themeLines(found.themes.value)] : []),
    ...(frame === undefined ? [] : frameLines(found, frame)),
    "",
  ].join("\n");
};

/** A number for programs: rounded, and exactly. */
const forPrograms = (value: Fraction): { readonly value: string; readonly exact: string } => ({
  value: shown(value),
  exact: exactText(value),
});

/** The same for programs. Numbers are texts, so that no reader turns them into binary floats. */
export const renderAgreementJson = (found: Agreement, frame?: FrameNamed): string => {
  const { interval, themes } = found;
  return `${JSON.stringify(
    {
      statistic: found.statistic,
      ...forPrograms(found.value),
      band: found.band,
      interval: {
        level: "95%",
        lower: shown(interval.lower),
        upper: shown(interval.upper),
        method: interval.method,
      },
      shareAgreed: forPrograms(found.shareAgreed),
      coders: found.coders,
      unitsCompared: found.unitsCompared,
      unitsCodedOnce: found.unitsCodedOnce,
      offScale: found.offScale,
      byCode: found.byCode.map(({ code, alpha, band }) => ({
        code,
        ...(alpha === undefined ? {} : forPrograms(alpha)),
        ...(band === undefined ? {} : { band }),
      })),
      ...(frame === undefined
        ? {}
        : { frame: { ref: frame.ref, reliability: reliabilityOf(found, frame) } }),
      ...(themes.ok ? { themes: themes.value } : { refused: themes.error }),
    },
    undefined,
    2,
  )}\n`;
};
