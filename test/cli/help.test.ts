import { expect, test } from "vitest";

import { commandLoaders } from "../../cli/commands.ts";
import { renderCommandHelp, renderHelp } from "../../cli/help.ts";

const commands = await Promise.all([...commandLoaders.values()].map((load) => load()));

test("the help of the program", async () => {
  await expect(renderHelp(commands)).toMatchFileSnapshot("../golden/cli/help.txt");
});

test.for(commands)("the help of $name", async (command) => {
  await expect(renderCommandHelp(command)).toMatchFileSnapshot(
    `../golden/cli/help-${command.name}.txt`,
  );
});

test("a command is listed under its own name, with a sentence about itself and each option", () => {
  expect(commands.map(({ name }) => name)).toEqual([...commandLoaders.keys()]);
  for (const { name, usage, about, options } of commands) {
    expect(usage.startsWith(`chorus ${name}`)).toBe(true);
    expect(about).toMatch(/^[A-Z].*\.$/u);
    // What has choices ends with their list, not with a full stop.
    for (const spec of Object.values(options))
      expect(spec.about).toMatch(spec.oneOf === undefined ? /^[A-Z].*\.$/u : /^[A-Z].*[^.]$/u);
  }
});
