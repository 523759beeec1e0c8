import type {
  CodeList,
  DataElement,
  DataReturn,
  RecordTable,
  RegistryItem,
} from "../../generated/items/types.ts";

const common = (title: string) =>
  ({
    titles: [
      { audience: "PRACTITIONER", language: "en", text: title },
      { audience: "PUBLIC", language: "cy", text: `${title} (cy)` },
    ],
    askedBy: { organisation: "A council", reason: "To know" },
    sources: [{ title: "A paper", state: "MADE_UP" }],
  }) as const satisfies Partial<RegistryItem>;

/** A code list of colours. */
export const colours = (version: string, codes: readonly string[]): CodeList => ({
  kind: "codelist",
  id: "test:colour",
  version,
  ...common("Colour"),
  codes: codes.map((code) => ({
    code,
    labels: [{ audience: "PUBLIC", language: "en", text: code.toLowerCase() }],
  })),
  ordered: false,
  closed: true,
});

/** A list whose codes match those of colours, and lead back to themselves. */
const shades: CodeList = {
  kind: "codelist",
  id: "other:shade",
  version: "1.0.0",
  ...common("Shade"),
  illustrative: true,
  codes: [
    {
      code: "DARK",
      labels: [{ audience: "PUBLIC", language: "en", text: "dark" }],
      matches: [
        { codelist: "test:colour", code: "RED", match: "BROAD" },
        { codelist: "other:shade", code: "DARK", match: "EXACT" },
      ],
    },
  ],
  ordered: true,
  closed: false,
};

const colourOf: DataElement = {
  kind: "element",
  id: "test:colour-of",
  version: "1.0.0",
  ...common("Colour of a painting"),
  concept: { objectClass: "painting", property: "colour" },
  statutoryNames: ["COLOUR"],
  valueShape: "NOMINAL",
  value: { kind: "coded", codelist: "test:colour" },
};

const sizeOf: DataElement = {
  kind: "element",
  id: "test:size-of",
  version: "1.0.0",
  ...common("Size of a painting"),
  concept: { objectClass: "painting", property: "size" },
  valueShape: "COUNT",
  value: { kind: "integer", minimum: 1 },
};

const painting: RecordTable = {
  kind: "record",
  id: "test:painting",
  version: "1.0.0",
  ...common("Painting"),
  table: "Painting",
  role: "RETURN",
  grain: "one painting",
  occurs: { min: 0 },
  columns: [
    { name: "COLOUR", element: "test:colour-of", required: true },
    { name: "SIZE", element: "test:size-of", required: false },
  ],
  keys: [{ name: "row", columns: ["COLOUR"], confirmed: false }],
};

/** The return of a year, which binds one version of the colours. */
const paintings = (year: number, coloursVersion: string): DataReturn => ({
  kind: "return",
  id: "test:paintings",
  version: `${year}.0.0`,
  ...common(`Paintings ${year}`),
  owner: "A council",
  collectionYear: year,
  period: { from: `${year - 1}-04-01`, to: `${year}-03-31` },
  formats: [{ transport: "CSV", dateFormat: "dd/mm/yyyy" }],
  records: ["test:painting"],
  rulesState: "NOT_YET",
  binds: [
    "test:painting@1.0.0",
    "test:colour-of@1.0.0",
    "test:size-of@1.0.0",
    `test:colour@${coloursVersion}`,
  ],
});

/** A small registry's items: two returns of one record, whose colours changed in between. */
export const sampleItems: readonly RegistryItem[] = [
  colours("1.0.0", ["RED"]),
  colours("2.0.0", ["RED", "BLUE"]),
  shades,
  colourOf,
  sizeOf,
  painting,
  paintings(2025, "1.0.0"),
  paintings(2026, "2.0.0"),
];
