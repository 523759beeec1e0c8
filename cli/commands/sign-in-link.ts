import { join } from "node:path";

import { databaseName } from "../../registry/store/backup.ts";
import { openSqliteAccessStore } from "../../registry/store/sqlite-access-store.ts";
import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import type { Command, Surroundings } from "../command.ts";
import { governanceStateOf } from "../governance-state.ts";
import { dataFolderOf, dataOption, usage, withRegistry } from "../registry-access.ts";

const keptLink = async (
  folder: string,
  publicUrl: URL,
  now: () => Date,
): Promise<Result<string, Problem>> => {
  const opened = openSqliteAccessStore({ file: join(folder, databaseName) });
  if (!opened.ok) return opened;
  const store = opened.value;
  try {
    const { makeReturnLink } = await import("../../server/access/bootstrap.ts");
    return await makeReturnLink({ store, now, publicUrl });
  } finally {
    await store.close();
  }
};

const addressOf = (given: string | undefined, { environment }: Surroundings): URL | undefined =>
  URL.parse(
    given ?? environment["PUBLIC_URL"] ?? `http://localhost:${environment["PORT"] ?? "4000"}`,
  ) ?? undefined;

/** `chorus sign-in-link`: a way back for an administrator who has lost the way in. */
export const signInLink: Command = {
  name: "sign-in-link",
  usage: "chorus sign-in-link [--data DIR] [--url URL]",
  about: "Print a link, good once and for a day, by which the administrator signs in again.",
  options: {
    data: dataOption,
    url: {
      type: "string",
      value: "URL",
      about: "Where people reach the server; PUBLIC_URL, else this machine, unless told.",
    },
  },
  mostWords: 0,
  run: (typed, surroundings) =>
    withRegistry(typed, surroundings, {
      mode: "read",
      run: async (registry) => {
        const url = addressOf(typed.text("url"), surroundings);
        if (url === undefined)
          return usage("The address of the server is none.", "Write it as https://chorus.example.");
        const { administrators } = await governanceStateOf(registry);
        if (administrators.size === 0)
          return usage(
            "This registry has no administrator yet.",
            "Start the server: it prints the link for the first one.",
          );
        const folder = dataFolderOf(typed, surroundings);
        const link = await keptLink(folder, url, surroundings.now);
        if (!link.ok) return [link.error];
        await surroundings.write(`${link.value}\n`);
        surroundings.say(
          "Whoever opens it while the server runs is its administrator, once, within a day. A start of the server voids it.",
        );
        return 0;
      },
    }),
};
