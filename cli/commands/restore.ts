import { resolve } from "node:path";

import { restore as restoreRegistry } from "../../registry/store/backup.ts";
import type { Command } from "../command.ts";
import { counted } from "../counted.ts";
import { dataFolderOf, dataOption, onlyWord } from "../registry-access.ts";

/** `chorus restore FILE`: puts a backup in place after proving it. */
export const restore: Command = {
  name: "restore",
  usage: "chorus restore FILE [--data DIR] [--replace]",
  about: "Prove a backup and put it in place.",
  options: {
    data: dataOption,
    replace: { type: "boolean", about: "Take the place of a registry that is there already." },
  },
  mostWords: 1,
  run: async (typed, surroundings) => {
    const file = onlyWord(typed, "Name a file made by chorus backup.");
    if (!file.ok) return file.error;
    const done = await restoreRegistry({
      file: resolve(surroundings.cwd, file.value),
      dataFolder: dataFolderOf(typed, surroundings),
      replace: typed.isSet("replace"),
    });
    if (!done.ok) return done.error;
    surroundings.say(
      `Restored: ${counted(done.value.events, "event")}, ${counted(done.value.releases, "release")}, all verified.`,
    );
    return 0;
  },
};
