import { runtimeFunctions } from "../../generated/runtime/functions.ts";

const functionsByName = new Map(runtimeFunctions.map((one) => [one.name, one]));

/** The runtime functions of the given names, with all that they use, as declarations. */
export const runtimeText = (names: readonly string[]): string => {
  const wanted = new Set<string>();
  const take = (name: string): void => {
    const found = functionsByName.get(name);
    if (found === undefined || wanted.has(name)) return;
    wanted.add(name);
    for (const used of found.uses) take(used);
  };
  for (const name of names) {
    if (!functionsByName.has(name))
      throw new Error(`Invariant broken: ${name} is a runtime function`);
    take(name);
  }
  return runtimeFunctions
    .filter(({ name }) => wanted.has(name))
    .map(({ text }) => `${text}\n`)
    .join("");
};
