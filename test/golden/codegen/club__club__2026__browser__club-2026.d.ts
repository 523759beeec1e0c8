// Made by chorus 0.3.0 from release 2026.1 (sha256:1111111111111111111111111111111111111111111111111111111111111111).
// From club:club@2026.0.0.

/** Checks the files of a return in a page; nothing leaves it. */
declare namespace chorusClub_2026 {
  /** A file: what a person chose, or a name with bytes or text. */
  type GivenFile =
    | File
    | { readonly name: string; readonly bytes: Uint8Array }
    | { readonly name: string; readonly text: string };

  /** Forms that findings can be taken away in. */
  type Form = "json" | "csv" | "xlsx";

  /** How far a check has come: some of all, and what it is at. */
  interface Progress {
    readonly done: number;
    readonly total: number;
    readonly what: string;
  }

  /** How a return is to be checked. */
  interface Options {
    /** Files of the return of the year before, for rules that compare with it. */
    readonly previous?: Iterable<GivenFile>;
    /** Lists that rules look things up in: CSV files and Excel workbooks. */
    readonly reference?: Iterable<GivenFile>;
    /** ONS code of the authority whose return it is. */
    readonly authority?: string;
    /** Collection year in place of the return's own. */
    readonly year?: number;
    /** Structure only, or all that the return has; all unless told. */
    readonly checks?: "structure" | "all";
    /** A CSV file of findings that stand for a reason. */
    readonly accepted?: GivenFile;
    /** The day that accepted reasons are held to, `yyyy-mm-dd`; today unless told. */
    readonly today?: string;
    /** Show what the cells hold. Keep such a report safe. */
    readonly values?: boolean;
    /** Forms of the report besides the report itself. */
    readonly forms?: readonly Form[];
    readonly onProgress?: (progress: Progress) => void;
  }

  /** What is wrong in one place of the return. */
  interface Finding {
    /** Code of the check, or of the rule as published. */
    readonly rule: string;
    /** Exact reference of the definition that asks for it. */
    readonly item: string;
    /** An error must be put right; a query must be put right or explained. */
    readonly severity: "error" | "query";
    readonly file: string;
    /** Null when it is about a file that is no table. */
    readonly table: string | null;
    /** Row of the table counted from 0; null when it is about a whole table or file. */
    readonly row: number | null;
    /** Line of the file counted from 1; null when it is about a whole file. */
    readonly line: number | null;
    readonly fields: readonly string[];
    readonly message: string;
    readonly fix: string;
    /** The same for all findings of one clash. */
    readonly group?: string;
    /** Why it stands, in the words of whoever accepted it. */
    readonly accepted?: string;
    /** What the fields hold; only when values were asked for. */
    readonly value?: string;
  }

  /** The report, as `chorus check --format json` writes it. */
  interface Report {
    readonly schemaVersion: number;
    readonly release: string | null;
    readonly return: string;
    readonly summary: {
      /** Rows by table. */
      readonly rows: Readonly<Record<string, number>>;
      readonly findings: number;
      readonly byRule: Readonly<Record<string, number>>;
      /** Only when accepted reasons were given. */
      readonly accepted?: {
        readonly findings: number;
        readonly byRule: Readonly<Record<string, number>>;
        readonly unused: readonly { readonly line: number; readonly reason: string }[];
      };
      readonly rulesRun: number;
      readonly notRun: readonly {
        readonly rule: string;
        readonly item?: string;
        readonly reason: string;
      }[];
    };
    readonly findings: readonly Finding[];
  }

  /** A report and what stands beside it. */
  interface Checked {
    readonly ok: true;
    readonly report: Report;
    readonly bySeverity: { readonly error: number; readonly query: number };
    /** The rules that were run. */
    readonly rules: readonly {
      readonly rule: string;
      readonly item: string;
      readonly title: string;
      readonly severity: "error" | "query";
    }[];
    /** Plain sentences about how files were read and what was not given. */
    readonly notes: readonly string[];
    /** The forms that were asked for. */
    readonly forms: { readonly [name in Form]?: Blob };
  }

  /** Why there is no report: what is wrong, where, and how to mend it. */
  interface Problem {
    readonly code: string;
    readonly message: string;
    readonly fix: string;
    readonly place?: {
      readonly file?: string;
      readonly line?: number;
      readonly column?: number;
      readonly pointer?: string;
    };
  }

  /** What came of a check. Files that cannot be read are problems, never a rejected promise. */
  type Outcome = Checked | { readonly ok: false; readonly problems: readonly Problem[] };

  /** Exact reference of the return version. */
  const ref: string;
  /** Name of the release that the definitions come from. */
  const release: string;
  /** How many rules it has. */
  const rules: number;
  /** Starts what checks, if it has not started, and says where it runs: in the page only where workers are refused. */
  function ready(): Promise<"worker" | "page">;
  function check(files: Iterable<GivenFile>, options?: Options): Promise<Outcome>;
  /** Ends what runs; a later check starts anew. */
  function close(): void;
}
