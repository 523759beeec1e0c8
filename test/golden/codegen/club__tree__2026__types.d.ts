// Made by chorus 0.3.0 from release 2026.1 (sha256:1111111111111111111111111111111111111111111111111111111111111111).
// From club:family@1.0.0, club:head@1.0.0, club:home@1.0.0, club:house@1.0.0, club:person@1.0.0, club:street@1.0.0, club:tree@2026.0.0.

/**
 * One row of Head.
 */
export interface TreeHead {
  /**
   * The note "as written" * / of `it`
   */
  readonly Level?: "L" | null;
  /**
   * The year "as written" * / of `it`
   */
  readonly Year: 2026;
  /**
   * The active "as written" * / of `it`
   */
  readonly Live?: true | null;
}

/**
 * One row of Family.
 */
export interface TreeFamilyRow {
  /**
   * The note "as written" * / of `it`
   */
  readonly FamilyName?: string | null;
}

/**
 * One row of Person.
 */
export interface TreePerson {
  /**
   * The colour "as written" * / of `it`
   */
  readonly Colours: readonly ("RED" | "BLUE" | "IN\"QUOTES\" `${x}`")[];
  /**
   * The visits "as written" * / of `it`
   */
  readonly Visits?: readonly number[] | null;
}

/**
 * One row of Street.
 */
export interface TreeStreetRow {
}

/**
 * One row of House.
 */
export interface TreeHouse {
  /**
   * The note "as written" * / of `it`
   */
  readonly Note?: string | null;
}

/**
 * One row of Home.
 */
export interface TreeHome {
  /**
   * The note "as written" * / of `it`
   */
  readonly Note?: string | null;
}

/**
 * A whole return: Tree return 2026.
 */
export interface TreeDocument {
  /**
   * The Head of this record.
   */
  readonly Head: TreeHead;
  /**
   * The rows of Family.
   */
  readonly Family: readonly TreeFamily[];
  /**
   * The Street of this record.
   */
  readonly Street?: TreeStreet;
}

/**
 * One row of Family.
 */
export interface TreeFamily {
  /**
   * The note "as written" * / of `it`
   */
  readonly FamilyName?: string | null;
  /**
   * The rows of Person.
   */
  readonly Person: readonly TreePerson[];
  /**
   * The Home of this record.
   */
  readonly Home?: TreeHome;
}

/**
 * One row of Street.
 */
export interface TreeStreet {
  /**
   * The rows of House.
   */
  readonly House?: readonly TreeHouse[];
}

/**
 * One row of Head.
 */
export interface TreeHeadOpen {
  /**
   * The note "as written" * / of `it`
   */
  readonly Level?: string | null;
  /**
   * The year "as written" * / of `it`
   */
  readonly Year: number;
  /**
   * The active "as written" * / of `it`
   */
  readonly Live?: boolean | null;
  readonly [k: string]: unknown;
}

/**
 * One row of Family.
 */
export interface TreeFamilyRowOpen {
  /**
   * The note "as written" * / of `it`
   */
  readonly FamilyName?: string | null;
  readonly [k: string]: unknown;
}

/**
 * One row of Person.
 */
export interface TreePersonOpen {
  /**
   * The colour "as written" * / of `it`
   */
  readonly Colours: readonly string[];
  /**
   * The visits "as written" * / of `it`
   */
  readonly Visits?: readonly number[] | null;
  readonly [k: string]: unknown;
}

/**
 * One row of Street.
 */
export interface TreeStreetRowOpen {
  readonly [k: string]: unknown;
}

/**
 * One row of House.
 */
export interface TreeHouseOpen {
  /**
   * The note "as written" * / of `it`
   */
  readonly Note?: string | null;
  readonly [k: string]: unknown;
}

/**
 * One row of Home.
 */
export interface TreeHomeOpen {
  /**
   * The note "as written" * / of `it`
   */
  readonly Note?: string | null;
  readonly [k: string]: unknown;
}

/**
 * A whole return: Tree return 2026.
 */
export interface TreeDocumentOpen {
  /**
   * The Head of this record.
   */
  readonly Head: TreeHeadOpen;
  /**
   * The rows of Family.
   */
  readonly Family: readonly TreeFamilyOpen[];
  /**
   * The Street of this record.
   */
  readonly Street?: TreeStreetOpen;
  readonly [k: string]: unknown;
}

/**
 * One row of Family.
 */
export interface TreeFamilyOpen {
  /**
   * The note "as written" * / of `it`
   */
  readonly FamilyName?: string | null;
  /**
   * The rows of Person.
   */
  readonly Person: readonly TreePersonOpen[];
  /**
   * The Home of this record.
   */
  readonly Home?: TreeHomeOpen;
  readonly [k: string]: unknown;
}

/**
 * One row of Street.
 */
export interface TreeStreetOpen {
  /**
   * The rows of House.
   */
  readonly House?: readonly TreeHouseOpen[];
  readonly [k: string]: unknown;
}
