import { dateFunctions } from "./profile-dates.ts";
import type { ProfileEntry } from "./profile-entry.ts";
import { operators } from "./profile-operators.ts";
import { macros, rowFunctions } from "./profile-rows.ts";
import { textFunctions } from "./profile-text.ts";

/** Everything that a condition can say: the one table that checker, evaluators, SQL, English and the document share. */
export const profile: readonly ProfileEntry[] = [
  ...operators,
  ...dateFunctions,
  ...textFunctions,
  ...rowFunctions,
  ...macros,
];

/** Whole numbers are exact between these; a literal outside is refused and a result outside is blank. */
export const safeRange = {
  smallest: Number.MIN_SAFE_INTEGER,
  largest: Number.MAX_SAFE_INTEGER,
} as const;

const entriesByName = new Map(profile.map((entry) => [entry.name, entry]));

/** The entry of a name, when the profile has it. */
export const entryNamed = (name: string): ProfileEntry | undefined => entriesByName.get(name);

/** Names of the functions, methods and macros, for suggestions. */
export const callableNames: readonly string[] = profile
  .filter(({ form }) => form !== "operator")
  .map(({ name }) => name);
