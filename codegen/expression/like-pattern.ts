/** One place of a text: the characters that may stand there, as the inside of a class of LIKE. */
interface Place {
  readonly isNegated: boolean;
  readonly members: readonly string[];
  /** It may stand there any number of times, or not at all. */
  readonly isMany: boolean;
}

type Step = Place | "start" | "end";
type Sequence = readonly Step[];

/** A test of a text by LIKE: the whole of it, and of what lies between a beginning and an end. */
export interface LikeTest {
  readonly like: string;
  /** Characters before and after the middle, and a pattern that the middle must not be like. */
  readonly middle?: { readonly before: number; readonly after: number; readonly unlike: string };
}

const mostSequences = 64;

const controls: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  f: "\f",
};

const crossed = (left: readonly Sequence[], right: readonly Sequence[]): readonly Sequence[] =>
  left.flatMap((one) => right.map((other) => [...one, ...other]));

class NotLike extends Error {}

const limited = (sequences: readonly Sequence[]): readonly Sequence[] => {
  if (sequences.length > mostSequences) throw new NotLike();
  return sequences;
};

interface Reading {
  readonly pattern: readonly string[];
  at: number;
}

const take = (reading: Reading): string => {
  const letter = reading.pattern[reading.at] ?? "";
  reading.at += 1;
  return letter;
};

const takeEscaped = (reading: Reading): string => {
  const letter = take(reading);
  return controls[letter] ?? letter;
};

const readClass = (reading: Reading): Place => {
  const isNegated = reading.pattern[reading.at] === "^";
  if (isNegated) reading.at += 1;
  const members: string[] = [];
  for (let letter = take(reading); letter !== "]"; letter = take(reading)) {
    const first = letter === "\\" ? takeEscaped(reading) : letter;
    const isRange = reading.pattern[reading.at] === "-" && reading.pattern[reading.at + 1] !== "]";
    if (isRange) reading.at += 1;
    const next = isRange ? take(reading) : "";
    members.push(isRange ? `${first}-${next === "\\" ? takeEscaped(reading) : next}` : first);
  }
  return { isNegated, members, isMany: false };
};

const readGroup = (reading: Reading): readonly Sequence[] => {
  // The portable pattern writes every group as (?: ).
  reading.at += 2;
  const inside = readChoice(reading);
  reading.at += 1;
  return inside;
};

const readAtom = (reading: Reading): readonly Sequence[] => {
  const letter = take(reading);
  if (letter === "(") return readGroup(reading);
  if (letter === "^") return [["start"]];
  if (letter === "$") return [["end"]];
  if (letter === "[") return [[readClass(reading)]];
  const member = letter === "\\" ? takeEscaped(reading) : letter;
  return [[{ isNegated: false, members: [member], isMany: false }]];
};

const signs: Readonly<Record<string, readonly [number, number]>> = {
  "?": [0, 1],
  "*": [0, Infinity],
  "+": [1, Infinity],
};

const readCount = (reading: Reading): readonly [number, number] => {
  const sign = signs[reading.pattern[reading.at] ?? ""];
  if (sign !== undefined) {
    reading.at += 1;
    return sign;
  }
  const rest = reading.pattern.slice(reading.at).join("");
  const [text = "", least = "1", comma = "", most = ""] = /^\{(\d+)(,?)(\d*)\}/u.exec(rest) ?? [];
  reading.at += text.length;
  if (comma === "") return [Number(least), Number(least)];
  return [Number(least), most === "" ? Infinity : Number(most)];
};

const repeated = (
  atom: readonly Sequence[],
  [least, most]: readonly [number, number],
): readonly Sequence[] => {
  const times = (count: number): readonly Sequence[] => {
    let all: readonly Sequence[] = [[]];
    for (let time = 0; time < count; time += 1) all = limited(crossed(all, atom));
    return all;
  };
  if (most !== Infinity) {
    if (most - least >= mostSequences) throw new NotLike();
    const counts = Array.from({ length: most - least + 1 }, (_, more) => least + more);
    return limited(counts.flatMap(times));
  }
  const [only] = atom.length === 1 ? (atom[0] ?? []) : [];
  if (only === undefined || typeof only === "string" || atom[0]?.length !== 1 || only.isMany)
    throw new NotLike();
  return crossed(times(least), [[{ ...only, isMany: true }]]);
};

const readSequence = (reading: Reading): readonly Sequence[] => {
  let all: readonly Sequence[] = [[]];
  while (reading.at < reading.pattern.length && !"|)".includes(reading.pattern[reading.at] ?? "")) {
    const atom = readAtom(reading);
    all = limited(crossed(all, repeated(atom, readCount(reading))));
  }
  return all;
};

function readChoice(reading: Reading): readonly Sequence[] {
  const all = [...readSequence(reading)];
  while (reading.pattern[reading.at] === "|") {
    reading.at += 1;
    all.push(...readSequence(reading));
  }
  return limited(all);
}

/** A hyphen stands for itself at the beginning, and a caret anywhere else. */
const rank = (member: string): number => {
  if (member === "-") return 0;
  return member.startsWith("^") ? 2 : 1;
};

const writePlace = ({ isNegated, members }: Place): string => {
  const [only = ""] = members;
  if (!isNegated && members.length === 1 && only.length === 1)
    return "%_[".includes(only) ? `[${only}]` : only;
  if (members.some((member) => member.includes("]"))) throw new NotLike();
  const sorted = members.toSorted((left, right) => rank(left) - rank(right)).join("");
  if (!isNegated && sorted.startsWith("^")) throw new NotLike();
  return `[${isNegated ? "^" : ""}${sorted}]`;
};

const writeAll = (places: readonly Place[]): string => places.map(writePlace).join("");

const isPlace = (step: Step): step is Place => typeof step !== "string";

/** What may be missing at an open end says nothing. */
const withoutMany = (places: readonly Place[]): readonly Place[] =>
  places.slice(places.findIndex(({ isMany }) => !isMany));

const trimmed = (
  places: readonly Place[],
  { starts, ends }: { readonly starts: boolean; readonly ends: boolean },
): readonly Place[] => {
  if (places.every(({ isMany }) => isMany) && !(starts && ends)) return [];
  const begun = starts ? places : withoutMany(places);
  return ends ? begun : withoutMany(begun.toReversed()).toReversed();
};

const middleTest = (places: readonly Place[], at: number, many: Place): LikeTest => {
  const [before, after] = [places.slice(0, at), places.slice(at + 1)];
  if (after.some(({ isMany }) => isMany)) throw new NotLike();
  const unlike = `%${writePlace({ ...many, isNegated: !many.isNegated })}%`;
  return {
    like: `${writeAll(before)}%${writeAll(after)}`,
    middle: { before: before.length, after: after.length, unlike },
  };
};

const testOf = (sequence: Sequence): LikeTest => {
  const starts = sequence[0] === "start";
  const ends = sequence.at(-1) === "end";
  const all = sequence.filter(isPlace);
  if (all.length + Number(starts) + Number(ends) !== sequence.length) throw new NotLike();
  const places = trimmed(all, { starts, ends });
  const at = places.findIndex(({ isMany }) => isMany);
  const many = places[at];
  if (many === undefined)
    return { like: `${starts ? "" : "%"}${writeAll(places)}${ends ? "" : "%"}` };
  if (!starts || !ends) throw new NotLike();
  return middleTest(places, at, many);
};

/**
 * A portable pattern as tests by LIKE, of which one must hold; nothing when LIKE cannot say it: repetition of groups,
 * repetition in two places or in the middle of an open text, and more than 64 ways.
 */
export const likeTestsOf = (pattern: string): readonly LikeTest[] | undefined => {
  const reading: Reading = { pattern: Array.from(pattern), at: 0 };
  try {
    return readChoice(reading).map(testOf);
  } catch (error) {
    if (error instanceof NotLike) return undefined;
    throw error;
  }
};
