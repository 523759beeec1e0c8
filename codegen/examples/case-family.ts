import type { CaseTable } from "./case-rows.ts";

/** A family of cases: which return they are of, and how their tables differ from its. */
export interface CaseFamily {
  readonly returnId: string;
  /** Names of tables in cases, where they differ from the return's. */
  readonly tableNames: Readonly<Record<string, string>>;
  /** Names of columns in cases, where they differ, by the return's table. */
  readonly columnNames: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By table of a hierarchical return: the columns of a case that name one of its rows. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
  /** Tables of cases that hold the columns of several tables of the return. */
  readonly splits: Readonly<Record<string, readonly string[]>>;
  /** Cases write some dates dd-mm-yyyy, because they are dates before they reach a rule. */
  readonly hasHyphenDates: boolean;
  /** Columns that a case has in the row above the one that holds them in the return. */
  readonly lifted: readonly {
    readonly from: string;
    readonly column: string;
    readonly to: string;
  }[];
}

/** The families of cases that are known. */
export const families = {
  ssda903: {
    returnId: "dfe:ssda903",
    tableNames: {},
    columnNames: { providers: { LA_CODE_INFERRED: "LA_CODE" } },
    keys: {},
    splits: {},
    hasHyphenDates: false,
    lifted: [],
  },
  cin: {
    returnId: "dfe:cin-census",
    tableNames: {
      CINplanDates: "CINPlanDates",
      AssessmentFactorsList: "FactorsIdentifiedAtAssessment",
    },
    columnNames: { FactorsIdentifiedAtAssessment: { AssessmentFactor: "AssessmentFactors" } },
    keys: {
      Child: ["LAchildID"],
      CINdetails: ["LAchildID", "CINdetailsID"],
      Assessments: ["LAchildID", "CINdetailsID", "AssessmentID"],
      ChildProtectionPlans: ["LAchildID", "CINdetailsID", "CPPID"],
    },
    splits: { Header: ["CollectionDetails", "Source"] },
    hasHyphenDates: true,
    lifted: [
      { from: "Assessments", column: "AssessmentFactors", to: "FactorsIdentifiedAtAssessment" },
    ],
  },
} as const satisfies Record<string, CaseFamily>;

/** Name of a family. */
export type FamilyName = keyof typeof families;

/** The columns of a case's table under the return's names. */
export const columnsOf = (
  family: CaseFamily,
  table: string,
  { columns }: CaseTable,
): readonly string[] => columns.map((name) => family.columnNames[table]?.[name] ?? name);
