import { resolve } from "node:path";

import { measureFits } from "../../codegen/measure/measure-check.ts";
import { ruleFits } from "../../codegen/rules/rule-check.ts";
import type { Finding } from "../../registry/check/finding.ts";
import { networkAuthority } from "../../registry/governance/fact/words.ts";
import { commitImport } from "../../registry/import/commit-import.ts";
import type { ImportFile } from "../../registry/import/import-file.ts";
import type { ImportPlan } from "../../registry/import/import-items.ts";
import { importItems } from "../../registry/import/import-items.ts";
import type { ItemVersion, Snapshot } from "../../registry/model/snapshot.ts";
import { createSnapshot } from "../../registry/model/snapshot.ts";
import type { Registry } from "../../registry/store/open-registry.ts";
import { chorusAuthority } from "../../registry/store/open-registry.ts";
import { readItemFolder } from "../../registry/store/read-folder.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import type { Command, Outcome, Surroundings } from "../command.ts";
import { counted } from "../counted.ts";
import { governanceStateOf } from "../governance-state.ts";
import { derivedFixtures } from "../map/derive-fixtures.ts";
import { renderFinding } from "../render-finding.ts";
import { dataOption, onlyWord, withRegistry } from "../registry-access.ts";

const shown = (findings: readonly Finding[]): string => findings.map(renderFinding).join("");

/** Another program wrote while this one planned: said for someone at a command line. */
const told = (problem: Problem): Problem =>
  problem.code === "STORE_CONFLICT"
    ? { ...problem, fix: "Another program wrote at the same time. Run the command again." }
    : problem;

/**
 * An authority that is here puts its own items forward itself: an import would give them a standing of which it knows
 * nothing.
 */
const ownedElsewhere = async (
  registry: Registry,
  versions: readonly ItemVersion[],
): Promise<readonly Problem[]> => {
  const { agencies } = await governanceStateOf(registry);
  const owners = versions.flatMap(({ id }) => {
    const agency = id.slice(0, id.indexOf(":"));
    const owner = agencies.get(agency);
    return owner === undefined || owner === networkAuthority ? [] : [[agency, owner] as const];
  });
  return [...new Map(owners)].map(([agency, owner]) =>
    problemOf("AGENCY_NOT_YOURS", `The id prefix "${agency}" belongs to ${owner}.`, {
      fix: `Put its items forward as ${owner}: chorus propose.`,
    }),
  );
};

/** What an import would bring; a mapping that works values out has to do what its fixtures show. */
const planOf = async (
  files: readonly ImportFile[],
  published: Snapshot,
): Promise<Result<ImportPlan, readonly Finding[]>> => {
  const checks = [ruleFits, measureFits];
  const plan = importItems(files, published, checks);
  if (!plan.ok) return plan;
  const { versions } = plan.value;
  const all = createSnapshot("", "", [...published.versions, ...versions]);
  const fixtures = await derivedFixtures(versions, all);
  return fixtures === undefined ? plan : importItems(files, published, [...checks, fixtures]);
};

const importFolder = async (
  folder: string,
  registry: Registry,
  surroundings: Surroundings,
): Promise<Outcome> => {
  const files = readItemFolder(folder);
  if (!files.ok) return files.error;
  const expected = await registry.store.head();
  const plan = await planOf(files.value, await registry.all());
  if (!plan.ok) {
    await surroundings.write(shown(plan.error));
    surroundings.say(`Nothing was imported: ${counted(plan.error.length, "finding")}.`);
    return 1;
  }
  const owned = await ownedElsewhere(registry, plan.value.versions);
  if (owned.length > 0) return owned;
  await surroundings.write(shown(plan.value.warnings));
  const now = surroundings.now().toISOString();
  const done = await commitImport(registry.store, plan.value.versions, {
    now,
    actor: chorusAuthority,
    expected,
  });
  if (!done.ok) return [told(done.error)];
  const { versions, unchanged } = plan.value;
  surroundings.say(
    `Imported ${counted(versions.length, "version")}; ${unchanged.length} were here already. The ledger is at ${done.value.revision}.`,
  );
  return 0;
};

/** `chorus import DIR`: item files through the front door, all of them or none. */
export const importCommand: Command = {
  name: "import",
  usage: "chorus import DIR [--data DIR]",
  about: "Import item files: all of them, or none and every finding with its place.",
  options: { data: dataOption },
  mostWords: 1,
  run: async (typed, surroundings) => {
    const folder = onlyWord(
      typed,
      "Name the folder of item files, for example chorus import drafts.",
    );
    if (!folder.ok) return folder.error;
    return withRegistry(typed, surroundings, {
      mode: "write",
      run: (registry) =>
        importFolder(resolve(surroundings.cwd, folder.value), registry, surroundings),
    });
  },
};
