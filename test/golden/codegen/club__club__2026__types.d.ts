// Made by chorus 0.3.0 from release 2026.1 (sha256:1111111111111111111111111111111111111111111111111111111111111111).
// From club:club@2026.0.0, club:member@1.0.0, club:visit@1.0.0.

/**
 * One row of Member.
 */
export interface ClubMember {
  /**
   * The member-id "as written" * / of `it`
   */
  readonly MEMBER: "none" | string;
  /**
   * The joined "as written" * / of `it`
   */
  readonly JOINED: string;
  /**
   * The born "as written" * / of `it`
   */
  readonly BORN?: string | null;
  /**
   * The seen-at "as written" * / of `it`
   */
  readonly SEEN_AT?: string | null;
  /**
   * The year "as written" * / of `it`
   */
  readonly YEAR?: number | null;
  /**
   * The visits "as written" * / of `it`
   */
  readonly VISITS?: number | null;
  /**
   * The balance "as written" * / of `it`
   */
  readonly BALANCE?: number | null;
  /**
   * The active "as written" * / of `it`
   */
  readonly ACTIVE?: boolean | null;
  /**
   * The colour "as written" * / of `it`
   */
  readonly COLOUR?: "RED" | "BLUE" | "IN\"QUOTES\" `${x}`" | null;
  /**
   * The mood "as written" * / of `it`
   */
  readonly MOOD?: "GLAD" | string | null;
  /**
   * The note "as written" * / of `it`
   */
  readonly NOTE?: string | null;
}

/**
 * One row of Visit.
 */
export interface ClubVisit {
  /**
   * The member-id "as written" * / of `it`
   */
  readonly MEMBER: "none" | string;
  /**
   * The colour "as written" * / of `it`
   */
  readonly COLOUR: "RED" | "BLUE" | "IN\"QUOTES\" `${x}`";
}

/**
 * A whole return: Club return 2026.
 */
export interface ClubDocument {
  /**
   * The rows of Member.
   */
  readonly Member: readonly ClubMember[];
  /**
   * The rows of Visit.
   */
  readonly Visit?: readonly ClubVisit[];
}

/**
 * One row of Member.
 */
export interface ClubMemberOpen {
  /**
   * The member-id "as written" * / of `it`
   */
  readonly MEMBER: string;
  /**
   * The joined "as written" * / of `it`
   */
  readonly JOINED: string;
  /**
   * The born "as written" * / of `it`
   */
  readonly BORN?: string | null;
  /**
   * The seen-at "as written" * / of `it`
   */
  readonly SEEN_AT?: string | null;
  /**
   * The year "as written" * / of `it`
   */
  readonly YEAR?: number | null;
  /**
   * The visits "as written" * / of `it`
   */
  readonly VISITS?: number | null;
  /**
   * The balance "as written" * / of `it`
   */
  readonly BALANCE?: number | null;
  /**
   * The active "as written" * / of `it`
   */
  readonly ACTIVE?: boolean | null;
  /**
   * The colour "as written" * / of `it`
   */
  readonly COLOUR?: string | null;
  /**
   * The mood "as written" * / of `it`
   */
  readonly MOOD?: string | null;
  /**
   * The note "as written" * / of `it`
   */
  readonly NOTE?: string | null;
  readonly [k: string]: unknown;
}

/**
 * One row of Visit.
 */
export interface ClubVisitOpen {
  /**
   * The member-id "as written" * / of `it`
   */
  readonly MEMBER: string;
  /**
   * The colour "as written" * / of `it`
   */
  readonly COLOUR: string;
  readonly [k: string]: unknown;
}

/**
 * A whole return: Club return 2026.
 */
export interface ClubDocumentOpen {
  /**
   * The rows of Member.
   */
  readonly Member: readonly ClubMemberOpen[];
  /**
   * The rows of Visit.
   */
  readonly Visit?: readonly ClubVisitOpen[];
  readonly [k: string]: unknown;
}
