import type { EmittedDialect } from "../../codegen/measure/emit-dialects.ts";
import type { GivenExternal } from "../../engine/measure/externals.ts";
import type { MeasureResult } from "../../engine/measure/measure-result.ts";
import type { ItemVersion } from "../../registry/model/snapshot.ts";

/** Made-up rows of one table, each cell as text. They are looked at once and kept nowhere. */
export interface TriedTable {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
}

/** A made-up file in any form in which the return is given, for tables that stand in each other. */
export interface TriedFile {
  readonly name: string;
  readonly text: string;
}

/** Made-up rows, as a table or as a file. */
export type TriedRows = TriedTable | TriedFile;

/** An indicator that is to be tried, over what. Plain, so that it can be given to a thread. */
export interface TrialTask {
  /** Everything that the indicator and the return may refer to. */
  readonly versions: readonly ItemVersion[];
  /** Where they come from: a release, or what stands here now. */
  readonly release: MeasureResult["release"];
  /** The indicator as it was written; a draft may lack anything. */
  readonly content: unknown;
  readonly returnRef: string;
  readonly tables: readonly TriedRows[];
  /** Rows of the return of the year before; absent when there is none. */
  readonly previous?: readonly TriedRows[];
  /** Rows of lists that the indicator looks things up in. */
  readonly lists: readonly TriedRows[];
  readonly externals: readonly GivenExternal[];
  /** Names of the splits that are wanted; absent means all. */
  readonly splits?: readonly string[];
  readonly unsuppressed: boolean;
  readonly dialects: readonly EmittedDialect[];
}

/** Something that is wrong or missing, and whether it kept the indicator from being worked out. */
export interface TrialProblem {
  readonly code: string;
  readonly message: string;
  readonly fix: string;
  /** A JSON pointer into the indicator, or a table and line; null when it is about the whole. */
  readonly where: string | null;
  readonly stops: boolean;
}

/** What came of trying an indicator: plain, as JSON. */
export interface TrialAnswer {
  /** Reference of what was tried, as far as the draft has one. */
  readonly ref: string;
  readonly problems: readonly TrialProblem[];
  /** What `chorus measure` would write of it; fields that the draft does not say yet are null. Null when it was stopped. */
  readonly result: Partial<MeasureResult> | null;
  /** How it is worked out, in words; null when its expressions do not hold. */
  readonly prose: string | null;
  readonly sql: readonly { readonly dialect: EmittedDialect; readonly text: string }[];
  /** The whole record of what was hidden and why; null under true counts. */
  readonly audit: object | null;
}
