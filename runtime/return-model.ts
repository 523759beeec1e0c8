/**
 * A return of one year as plain data, every reference already followed: what a checker, a validator or a page needs to
 * know about its tables. Made by codegen from a release; JSON-safe, the same bytes for the same release.
 */
export interface ReturnModel {
  /** Exact reference of the return version, for example `dfe:ssda903@2026.0.0`. */
  readonly ref: string;
  readonly title: string;
  readonly collectionYear: number;
  /** First and last day of the collection, ISO dates. */
  readonly period: { readonly from: string; readonly to: string };
  /** The table and column that list each person once. */
  readonly subject?: { readonly table: string; readonly column: string };
  /** The XML form, when there is one. */
  readonly xml?: XmlForm;
  readonly tables: readonly TableModel[];
}

/** How a return is written as XML. */
export interface XmlForm {
  /** Name of the root element. */
  readonly root: string;
  /** How dates are written, for example `yyyy-mm-dd`. */
  readonly dateFormat: string;
  /** An element may stand empty where there is nothing to say; otherwise it is left out. */
  readonly mayBeEmpty: boolean;
}

export interface TableModel {
  /** Name as published, for example `Episodes`. */
  readonly name: string;
  /** Name of the table's row type in generated code, for example `Ssda903Episodes`. */
  readonly typeName: string;
  /** Exact reference of the record version. */
  readonly record: string;
  readonly fileName?: string;
  /** Name of the table it stands in, in hierarchical returns. */
  readonly parent?: string;
  /** Names of the elements from the root to the group, in the XML form; absent when that does not carry the table. */
  readonly path?: readonly string[];
  /** Name of the key that numbers its rows as they are read, where rows below it need one. */
  readonly numberedAs?: string;
  readonly occurs: { readonly min: number; readonly max?: number };
  readonly columns: readonly ColumnModel[];
  readonly keys: readonly { readonly name: string; readonly columns: readonly string[] }[];
  /** Column and group names in the order of the XML form. */
  readonly order?: readonly string[];
}

export interface ColumnModel {
  readonly name: string;
  /** Exact reference of the element version. */
  readonly element: string;
  readonly title: string;
  readonly required: boolean;
  readonly repeats: boolean;
  /** Forms that carry the column; absent means all. */
  /** Name in the XML form, when it differs. */
  readonly xmlName?: string;
  readonly carriedBy?: readonly ("CSV" | "XML" | "JSON")[];
  readonly fixed?: string;
  readonly cell: CellModel;
}

/** What a cell of a column may hold. Lists come whole: a period accepts the codes in use on at least one of its days. */
export type CellModel =
  | { readonly kind: "coded"; readonly codelist: string; readonly codes: readonly CodeModel[] }
  | {
      readonly kind: "text";
      readonly maxLength?: number;
      readonly pattern?: string;
      readonly patternMeaning?: string;
      /** Codes accepted in place of the text. */
      readonly alsoCodelist?: string;
      readonly alsoCodes?: readonly CodeModel[];
    }
  | { readonly kind: "date"; readonly partial: boolean }
  | { readonly kind: "timestamp" }
  | { readonly kind: "year" }
  | { readonly kind: "integer"; readonly minimum?: number; readonly maximum?: number }
  | { readonly kind: "decimal" }
  | { readonly kind: "true-false" };

export interface CodeModel {
  readonly code: string;
  readonly label: string;
  /** First and last day of use, ISO dates; absent means open. */
  readonly from?: string;
  readonly to?: string;
}
