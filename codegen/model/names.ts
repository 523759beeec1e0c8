const words = (text: string): readonly string[] => text.match(/[A-Za-z0-9]+/gu) ?? [];

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * Words run together, each with a capital: `placed_adoption` is PlacedAdoption, `OC2` stays as it is. A name that would
 * start with a digit starts with `Return`.
 */
export const pascalName = (text: string): string => {
  const name = words(text).map(capitalised).join("");
  return /^[A-Za-z]/u.test(name) ? name : `Return${name}`;
};

/** Words in lower case with hyphens, for file names: `PlacedAdoption` is placed-adoption. */
export const kebabName = (text: string): string =>
  words(text.replaceAll(/([a-z0-9])([A-Z])/gu, "$1 $2"))
    .join("-")
    .toLowerCase();

/** Gives each a name of its own: the second to ask for a name taken gets a number after it. */
export const distinctNames = (
  wanted: readonly string[],
  taken: readonly string[] = [],
): readonly string[] => {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return wanted.map((name) => {
    let candidate = name;
    for (let count = 2; used.has(candidate.toLowerCase()); count += 1)
      candidate = `${name}${count}`;
    used.add(candidate.toLowerCase());
    return candidate;
  });
};
