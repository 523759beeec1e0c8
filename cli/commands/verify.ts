import type { Command } from "../command.ts";
import { counted } from "../counted.ts";
import { dataOption, withRegistry } from "../registry-access.ts";

/** `chorus verify`: proves the registry from its own ledger. */
export const verify: Command = {
  name: "verify",
  usage: "chorus verify [--data DIR]",
  about:
    "Prove the ledger's chain, every content's hash, and every release's digest and signature.",
  options: { data: dataOption },
  mostWords: 0,
  run: (typed, surroundings) =>
    withRegistry(typed, surroundings, {
      mode: "read",
      run: async (registry) => {
        const proved = await registry.verify();
        if (proved.problems.length > 0) return proved.problems;
        await surroundings.write(
          `Verified: ${counted(proved.events, "event")}, ${counted(proved.versions, "version")}, ${counted(proved.registrations, "registration")}, ${counted(proved.releases, "release")}.\nEnd of the chain: ${proved.head.hash}\n`,
        );
        return 0;
      },
    }),
};
