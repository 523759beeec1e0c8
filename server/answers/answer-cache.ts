/** An answer as it was sent: what is kept is exactly what the next asker gets. */
export interface KeptAnswer {
  /** Names and values in turn, as the wire has them. */
  readonly headers: string[];
  /** The bytes; as a text they stand each as the character of its number. */
  readonly body: Buffer | string;
}

/** Answers to public reads, by question, for one state of the registry. */
export interface AnswerCache {
  readonly find: (head: string, question: string) => KeptAnswer | undefined;
  readonly keep: (head: string, question: string, answer: KeptAnswer) => void;
  /** How many bytes are kept at present. */
  readonly size: () => number;
}

/** Room that an entry takes beside its text and body: headers, and what the engine adds. */
const entryOverhead = 1000;

const weigh = (question: string, { body }: KeptAnswer): number =>
  question.length + body.length + entryOverhead;

/** Up to this length, copying a text costs less than a second write. */
const mostInOnePiece = 16_384;

/** Bytes in the form in which they are sent fastest: node sends a short text in one piece with its headers. */
export const keptBody = (bytes: Buffer): Buffer | string =>
  bytes.byteLength > mostInOnePiece ? bytes : bytes.toString("latin1");

/**
 * Keeps the answers used last, up to a number of bytes. `head` marks what they were made from: when it changes, everything
 * kept is forgotten.
 */
export const createAnswerCache = (mostBytes: number): AnswerCache => {
  const answers = new Map<string, KeptAnswer>();
  let current = "";
  let bytes = 0;
  const drop = (question: string, answer: KeptAnswer): void => {
    if (answers.delete(question)) bytes -= weigh(question, answer);
  };
  const turnTo = (head: string): void => {
    if (head === current) return;
    answers.clear();
    bytes = 0;
    current = head;
  };
  return {
    find: (head, question) => {
      turnTo(head);
      const answer = answers.get(question);
      if (answer === undefined) return undefined;
      answers.delete(question);
      answers.set(question, answer);
      return answer;
    },
    keep: (head, question, answer) => {
      const weight = weigh(question, answer);
      if (head !== current || weight > mostBytes / 4) return;
      const before = answers.get(question);
      if (before !== undefined) drop(question, before);
      answers.set(question, answer);
      bytes += weight;
      for (const [oldest, kept] of answers) {
        if (bytes <= mostBytes) return;
        drop(oldest, kept);
      }
    },
    size: () => bytes,
  };
};
