import { expect, test } from "vitest";

import { itemChecks, setChecks } from "../../registry/check/checks.ts";
import { gateConditions } from "../../registry/check/gate-conditions.ts";
import { schemaCheck } from "../../registry/check/schema.ts";
import { shippedOf } from "../standard/shipped.ts";

const row = (...cells: readonly string[]): string =>
  `| ${cells.map((text) => text.replaceAll("|", "\\|")).join(" | ")} |`;

const checks = [schemaCheck, ...itemChecks, ...setChecks].toSorted((a, b) =>
  a.code < b.code ? -1 : 1,
);

const gatesAsking = (code: string): string =>
  shippedOf("gate")
    .filter(({ conditions }) => conditions.some((condition) => condition.code === code))
    .map(({ gate }) => gate)
    .toSorted()
    .join(", ");

test("every check and condition says what it looks for, and how to mend it in a sentence", () => {
  for (const { code, title, fix } of [...checks, ...Object.values(gateConditions)]) {
    expect(title, code).toMatch(/^[A-Z].*[^.]$/u);
    expect(fix, code).toMatch(/^[A-Z].*\.$/u);
  }
});

test("docs/definition-checks.md is the table of checks and conditions", async () => {
  const text = [
    "# Checks of definitions",
    "",
    "What the registry looks for in an item. Codes never change. Made from `registry/check/`.",
    "",
    "## Whenever an item comes in",
    "",
    "An error refuses the item; a warning asks a person to look.",
    "",
    row("code", "severity", "what holds", "how to fix"),
    row("---", "---", "---", "---"),
    ...checks.map(({ code, severity, title, fix }) => row(`\`${code}\``, severity, title, fix)),
    "",
    "## At a gate",
    "",
    "A draft may lack these. The gates in `standard/chorus/gate` name those that have to hold; they also name fields that have",
    "to be filled in, and conditions about how the item came to be.",
    "",
    row("code", "asked for at", "what holds", "how to fix"),
    row("---", "---", "---", "---"),
    ...Object.values(gateConditions).map(({ code, title, fix }) =>
      row(`\`${code}\``, gatesAsking(code), title, fix),
    ),
    "",
  ].join("\n");
  await expect(text).toMatchFileSnapshot("../../docs/definition-checks.md");
});
