import { resolve } from "node:path";

import type { Command } from "../command.ts";
import { dataOption, onlyWord, withRegistry } from "../registry-access.ts";

/** `chorus backup FILE`: one file that holds the whole registry, taken while it may be in use. */
export const backup: Command = {
  name: "backup",
  usage: "chorus backup FILE [--data DIR]",
  about: "Write the whole registry to one file, also while a server is running.",
  options: { data: dataOption },
  mostWords: 1,
  run: async (typed, surroundings) => {
    const file = onlyWord(
      typed,
      "Name the file to write, for example chorus backup registry.backup.",
    );
    if (!file.ok) return file.error;
    return withRegistry(typed, surroundings, {
      mode: "read",
      run: async (registry) => {
        const done = await registry.backup(resolve(surroundings.cwd, file.value));
        if (!done.ok) return [done.error];
        surroundings.say(`Backed up to ${file.value}. The signing key stays in the data folder.`);
        return 0;
      },
    });
  },
};
