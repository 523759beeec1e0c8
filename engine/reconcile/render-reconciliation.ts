import { fraction, renderFraction } from "../../runtime/fraction.ts";

import { csvCell } from "../report/csv-cell.ts";
import { writeWorkbook, type SheetCell, type SheetTable } from "../report/write-workbook.ts";
import { causeMeanings, causeNames } from "./causes.ts";
import type { Cause } from "./causes.ts";
import type {
  PeopleByCause,
  PeopleMoved,
  ReasonTold,
  Reconciliation,
  ReconciledNumber,
  ReconciledPart,
  SideTold,
} from "./reconciliation.ts";

/** The forms in which a reconciliation is told. */
export type ReconciliationFormat = "csv" | "json" | "text";

const causesText = (causes: readonly Cause[]): string =>
  causes.map((cause) => causeNames[cause]).join(" + ");

const list = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? "" : `${title}\n${lines.map((line) => `  - ${line}\n`).join("")}\n`;

const numberNames = {
  FIGURE: "Figure",
  NUMERATOR: "Numerator",
  DENOMINATOR: "Denominator",
} as const satisfies Record<ReconciledNumber["of"], string>;

const signed = (text: string): string => (text.startsWith("-") || text === "0" ? text : `+${text}`);

/** An exact quotient with two decimals. */
const decimalText = (exact: string): string => {
  const [above = "0", below = "1"] = exact.split("/");
  const text = renderFraction(fraction(BigInt(above), BigInt(below)), 2);
  return text.replace(/\.?0+$/u, "");
};

const boundsText = ({ least, most }: ReconciledPart): string =>
  least === null || most === null || least === most
    ? ""
    : `  (from ${signed(decimalText(least))} to ${signed(decimalText(most))})`;

const exactly = (amount: string, about: string): string =>
  amount.includes("/") ? `${signed(about)} (exactly ${signed(amount)})` : signed(about);

const partLine = (width: number, part: ReconciledPart): string =>
  `  ${causesText(part.causes).padEnd(width)}  ${exactly(part.amount, part.about)}${boundsText(part)}\n`;

const numberText = (number: ReconciledNumber): string => {
  const { left, right, counted, parts, difference, about, note, unit } = number;
  const width = Math.max(...parts.map(({ causes }) => causesText(causes).length), 10);
  const told =
    difference === null
      ? ""
      : partLine(width, {
          causes: [],
          amount: difference,
          about: about ?? "",
          least: null,
          most: null,
        }).replace(/^ {2}\s*/u, `  ${"Difference".padEnd(width)}  `);
  const truly =
    counted === null ? "" : `, counted ${counted.left ?? "none"} and ${counted.right ?? "none"}`;
  return [
    `${numberNames[number.of]}${unit === "" ? "" : ` (${unit})`}: ${left} and ${right}${truly}\n`,
    told,
    ...parts.map((part) => partLine(width, part)),
    note === null ? "" : `  ${note}\n`,
    "\n",
  ].join("");
};

const reasonText = ({ cause, what, left, right }: ReasonTold): string => {
  const sides = left === "" && right === "" ? "" : `: ${left || "nothing"} / ${right || "nothing"}`;
  return `${causeNames[cause]}: ${what}${sides}`;
};

const sideLines = (side: SideTold): readonly string[] => [
  `${side.indicator.title} (${side.indicator.ref})`,
  `${side.return} of release ${side.release.name}, ${side.period.from} to ${side.period.to}`,
  ...(side.cutOff === null ? [] : [`Records up to ${side.cutOff}`]),
  ...(side.mappings.length === 0 ? [] : [`Through ${side.mappings.join(", ")}`]),
  ...side.inputs.map(({ name, value, vintage }) => {
    const edition = vintage === null ? "" : ` (${vintage})`;
    return `${name}: ${value ?? "not given"}${edition}`;
  }),
];

const movedText = ({ entered, left }: PeopleMoved): readonly string[] =>
  [
    ["came in", entered],
    ["left", left],
  ].flatMap(([what, moved]) => {
    if (typeof what !== "string" || typeof moved !== "object" || moved.total === 0) return [];
    const more =
      moved.total > moved.people.length ? ` and ${moved.total - moved.people.length} more` : "";
    return [`${moved.total} ${what}: ${moved.people.join(", ")}${more}`];
  });

const peopleText = ({ causes, numerator, denominator }: PeopleByCause): readonly string[] => [
  ...movedText(numerator).map((line) => `${causesText(causes)}, numerator: ${line}`),
  ...movedText(denominator).map((line) => `${causesText(causes)}, denominator: ${line}`),
];

const limitsOf = ({ left, right }: Reconciliation, of: "doNotUseFor" | "limits") => [
  ...new Set([...left[of], ...right[of]]),
];

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

const renderText = function* (found: Reconciliation): Generator<string> {
  const { warning, left, right, numbers, sentences, reasons, together, notes, people } = found;
  if (warning !== null) yield `${warning}\n\n`;
  yield list(capital(left.name), sideLines(left));
  yield list(capital(right.name), sideLines(right));
  yield `${sentences.join("\n")}\n\n`;
  for (const number of numbers) yield numberText(number);
  yield list("What differs", reasons.map(reasonText));
  yield list(
    "Not taken one by one",
    together.map(({ causes, why }) => `${causesText(causes)}: ${why}`),
  );
  yield list("Who is concerned", (people ?? []).flatMap(peopleText));
  yield list("Limits", limitsOf(found, "limits"));
  yield list("Do not use it for", limitsOf(found, "doNotUseFor"));
  yield list("Notes", notes);
};

const renderJson = function* (found: Reconciliation): Generator<string> {
  yield `${JSON.stringify(found, undefined, 2)}\n`;
};

const columns = [
  "number",
  "unit",
  "left",
  "right",
  "row",
  "causes",
  "amount",
  "about",
  "least",
  "most",
  "note",
] as const;

const linesOf = (number: ReconciledNumber): readonly (readonly string[])[] => {
  const { of, unit, left, right, difference, about, note, parts } = number;
  const head = [of, unit, left, right];
  return [
    [...head, "difference", "", difference ?? "", about ?? "", "", "", note ?? ""],
    ...parts.map((part) => [
      ...head,
      "part",
      part.causes.join("+"),
      part.amount,
      part.about,
      part.least ?? "",
      part.most ?? "",
      "",
    ]),
  ];
};

const renderCsv = function* ({ warning, numbers }: Reconciliation): Generator<string> {
  if (warning !== null) yield `${csvCell(warning)}${",".repeat(columns.length - 1)}\r\n`;
  yield `${columns.join(",")}\r\n`;
  for (const line of numbers.flatMap(linesOf)) yield `${line.map(csvCell).join(",")}\r\n`;
};

const renderers = {
  text: renderText,
  json: renderJson,
  csv: renderCsv,
} as const satisfies Record<ReconciliationFormat, (found: Reconciliation) => Iterable<string>>;

/** Tells a reconciliation in a form. */
export const renderReconciliation = (
  format: ReconciliationFormat,
  found: Reconciliation,
): Iterable<string> => renderers[format](found);

const wide = (names: readonly string[], width: number) => names.map((name) => ({ name, width }));

const asCell = (text: string): SheetCell =>
  /^-?\d{1,15}(?:\.\d+)?$/u.test(text) ? Number(text) : text;

const aboutRows = (found: Reconciliation): readonly (readonly SheetCell[])[] => [
  ...(found.warning === null ? [] : [["Warning", found.warning]]),
  ...sideLines(found.left).map((line) => [capital(found.left.name), line]),
  ...sideLines(found.right).map((line) => [capital(found.right.name), line]),
  ...found.sentences.map((line) => ["Difference", line]),
  ...found.reasons.map((reason) => ["What differs", reasonText(reason)]),
  ...found.together.map(({ causes, why }) => [
    "Not taken one by one",
    `${causesText(causes)}: ${why}`,
  ]),
  ...(found.people ?? []).flatMap(peopleText).map((line) => ["Who is concerned", line]),
  ...limitsOf(found, "limits").map((line) => ["Limit", line]),
  ...limitsOf(found, "doNotUseFor").map((line) => ["Do not use it for", line]),
  ...found.notes.map((line) => ["Note", line]),
];

const sheetsOf = (found: Reconciliation): readonly SheetTable[] => [
  {
    name: "Difference",
    columns: wide(columns, 16),
    rows: found.numbers.flatMap(linesOf).map((line) => line.map(asCell)),
  },
  {
    name: "Causes",
    columns: [
      { name: "Cause", width: 26 },
      { name: "Covers", width: 100 },
    ],
    rows: Object.entries(causeMeanings).map(([cause, meaning]) => [cause, meaning]),
  },
  {
    name: "About",
    columns: [
      { name: "What", width: 28 },
      { name: "Text", width: 110 },
    ],
    rows: aboutRows(found),
  },
];

/** Writes a reconciliation as an Excel workbook: the amounts, what causes cover, and what must be told with them. */
export const renderReconciliationWorkbook = (found: Reconciliation): Promise<Uint8Array> =>
  writeWorkbook("Chorus reconciliation", sheetsOf(found));
