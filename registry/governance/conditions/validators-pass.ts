import type { ProcessCondition } from "./condition.ts";

/** VALIDATORS-PASS: what is generated from it accepts and refuses what its fixtures say. */
export const validatorsPass: ProcessCondition = {
  code: "VALIDATORS-PASS",
  title: "What is generated from it passes its fixtures",
  fix: "Mend the item until its generated validators accept the good fixtures and refuse the bad ones.",
  find: ({ candidate, items, surroundings }) => {
    const contents = new Map(items.map((item) => [item.content.id, item.content]));
    const versions = candidate.entries
      .filter(({ action }) => action !== "STOP")
      .flatMap(({ id, version, hash }) => {
        const content = contents.get(id);
        return content === undefined ? [] : [{ id, version, hash, content }];
      });
    return surroundings.tryGenerated(versions).map((message) => ({ message }));
  },
};
