import type { CellModel, ReturnModel, TableModel } from "../../runtime/return-model.ts";

/**
 * The return that the benchmark makes up and checks: the tables of SSDA903 with their columns, in the proportions of
 * the sample return. Only its shape matters here, so code lists are short and stand beside their columns.
 */
interface TableShape {
  readonly name: string;
  /** Rows in a national return. */
  readonly rows: number;
  /** One row for each child, or several rows for some children. */
  readonly oncePerChild: boolean;
  readonly key: readonly string[];
  /** Name and kind; a question mark says that the cell may be blank. */
  readonly columns: Readonly<Record<string, string>>;
}

/** How many children a national return is about. */
export const nationalChildren = 83_000;

const yesNo = "0|1";

/** The tables, in the order of the return. */
export const nationalTables: readonly TableShape[] = [
  {
    name: "Header",
    rows: nationalChildren,
    oncePerChild: true,
    key: ["CHILD"],
    columns: {
      CHILD: "child",
      SEX: "1|2",
      DOB: "date",
      ETHNIC:
        "WBRI|WIRI|WOTH|WROM|MWBC|MWBA|MWAS|MOTH|AIND|APKN|ABAN|AOTH|BCRB|BAFR|BOTH|CHNE|OOTH|REFU|NOBT",
      UPN: "upn",
      MOTHER: `${yesNo}?`,
      MC_DOB: "date?",
    },
  },
  {
    name: "Episodes",
    rows: 150_000,
    oncePerChild: false,
    key: ["CHILD", "DECOM"],
    columns: {
      CHILD: "child",
      DECOM: "date",
      RNE: "S|L|P|T|B|U",
      LS: "C1|C2|D1|E1|V2|V3|V4|L1|L2|L3|J1|J2|J3",
      CIN: "N1|N2|N3|N4|N5|N6|N7|N8",
      PLACE: "A3|A4|A5|A6|H5|K1|K2|P1|P2|P3|R1|R2|R3|R5|S1|T0|T1|T2|T3|T4|U1|U2|U3|U4|U5|U6|Z1",
      PLACE_PROVIDER: "PR0|PR1|PR2|PR3|PR4|PR5?",
      DEC: "date?",
      REC: "X1|E11|E12|E2|E3|E4A|E4B|E13|E41|E45|E46|E47|E48|E5|E6|E7|E9|E14|E15|E16|E17|E8?",
      REASON_PLACE_CHANGE: "CARPL|CLOSE|ALLEG|STAND|APPRR|CREQB|CREQO|CHILD|LAREQ|PLACE|CUSTOD?",
      HOME_POST: "postcode?",
      PL_POST: "postcode?",
      URN: "urn?",
    },
  },
  {
    name: "Reviews",
    rows: 373_700,
    oncePerChild: false,
    key: ["CHILD", "REVIEW"],
    columns: {
      CHILD: "child",
      DOB: "date",
      REVIEW: "date",
      REVIEW_CODE: "PN0|PN1|PN2|PN3|PN4|PN5|PN6|PN7",
    },
  },
  {
    name: "UASC",
    rows: 3_920,
    oncePerChild: true,
    key: ["CHILD"],
    columns: { CHILD: "child", SEX: "1|2", DOB: "date", DUC: "date?" },
  },
  {
    name: "OC2",
    rows: nationalChildren,
    oncePerChild: true,
    key: ["CHILD"],
    columns: {
      CHILD: "child",
      DOB: "date",
      SDQ_SCORE: "score?",
      SDQ_REASON: "SDQ1|SDQ2|SDQ3|SDQ4|SDQ5?",
      CONVICTED: `${yesNo}?`,
      HEALTH_CHECK: `${yesNo}?`,
      IMMUNISATIONS: `${yesNo}?`,
      TEETH_CHECK: `${yesNo}?`,
      HEALTH_ASSESSMENT: `${yesNo}?`,
      SUBSTANCE_MISUSE: `${yesNo}?`,
      INTERVENTION_RECEIVED: `${yesNo}?`,
      INTERVENTION_OFFERED: `${yesNo}?`,
    },
  },
  {
    name: "OC3",
    rows: 1_570,
    oncePerChild: true,
    key: ["CHILD"],
    columns: {
      CHILD: "child",
      DOB: "date",
      IN_TOUCH: "YES|NO|DIED|REFU|NREQ|RHOM",
      ACTIV: "F1|F2|P1|P2|G4|G5",
      ACCOM: "B1|C1|D1|E1|K1|R1|S2|T1|U1|V1",
    },
  },
  {
    name: "PrevPerm",
    rows: nationalChildren,
    oncePerChild: true,
    key: ["CHILD"],
    columns: {
      CHILD: "child",
      DOB: "date",
      PREV_PERM: "P1|P2|P3|P4|Z1",
      LA_PERM: "E01|W01|S01?",
      DATE_PERM: "partial?",
    },
  },
  {
    name: "Missing",
    rows: 1_280,
    oncePerChild: false,
    key: ["CHILD", "MIS_START"],
    columns: { CHILD: "child", DOB: "date", MISSING: "M|A", MIS_START: "date", MIS_END: "date?" },
  },
];

const cellModels: Readonly<Record<string, CellModel>> = {
  child: { kind: "text", maxLength: 10, pattern: "[A-Za-z0-9]+" },
  upn: { kind: "text", pattern: "[A-HJ-NP-RT-Z](?:\\d{12}|\\d{11}[A-Z])" },
  postcode: { kind: "text", maxLength: 8 },
  urn: { kind: "text", maxLength: 7 },
  score: { kind: "integer", minimum: 0, maximum: 40 },
  date: { kind: "date", partial: false },
  partial: { kind: "date", partial: true },
};

/** The kind of a column's cells without its question mark. */
export const kindOf = (kind: string): string => kind.replace(/\?$/u, "");

const cellModelOf = (name: string, kind: string): CellModel =>
  cellModels[kindOf(kind)] ?? {
    kind: "coded",
    codelist: `examples:${name.toLowerCase()}@1.0.0`,
    codes: kindOf(kind)
      .split("|")
      .map((code) => ({ code, label: `Code ${code}` })),
  };

const tableModelOf = (table: TableShape): TableModel => ({
  name: table.name,
  typeName: `National${table.name}`,
  record: `examples:national-${table.name.toLowerCase()}@1.0.0`,
  occurs: { min: 0 },
  columns: Object.entries(table.columns).map(([name, kind]) => ({
    name,
    element: `examples:${name.toLowerCase()}@1.0.0`,
    title: name,
    required: !kind.endsWith("?"),
    repeats: false,
    cell: cellModelOf(name, kind),
  })),
  keys: [{ name: "key", columns: table.key }],
});

/** The model that the made-up return is checked against. */
export const nationalModel: ReturnModel = {
  ref: "examples:national@2018.0.0",
  title: "National return for benchmarks",
  collectionYear: 2018,
  period: { from: "2017-04-01", to: "2018-03-31" },
  subject: { table: "Header", column: "CHILD" },
  tables: nationalTables.map(tableModelOf),
};
