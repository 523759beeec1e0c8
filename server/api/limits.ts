/** The limits on one question; each has its own problem code. */
export interface Limits {
  readonly pageSize: number;
  /** How deep fields may nest. */
  readonly depth: number;
  /** How many fields may be renamed. */
  readonly aliases: number;
  /** Sum over the fields of a question, a list counted as long as its page. */
  readonly cost: number;
  readonly tokens: number;
  readonly requestBytes: number;
  /** How much definition text one answer may draw on. */
  readonly answerBytes: number;
}

/**
 * Generous to people and programs, tight against accidents. A return with every column, code list and code nests 9 deep,
 * costs about 400 and draws on less than 300,000 bytes.
 */
export const defaultLimits: Limits = {
  pageSize: 100,
  depth: 16,
  aliases: 30,
  cost: 50_000,
  tokens: 5000,
  requestBytes: 200_000,
  answerBytes: 8_000_000,
};
