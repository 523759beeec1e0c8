import { randomBytes } from "node:crypto";
import { join } from "node:path";

import type { ItemCheck } from "../../registry/check/check.ts";
import { refusalsOf } from "../../registry/check/personal-scan.ts";
import type { IdKind } from "../../registry/governance/act.ts";
import type { ItemVersion } from "../../registry/model/snapshot.ts";
import { databaseName } from "../../registry/store/backup.ts";
import { openSqliteBallotStore } from "../../registry/store/ballot-store.ts";
import { openGovernance } from "../../registry/store/open-governance.ts";
import type { Registry } from "../../registry/store/open-registry.ts";
import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { invariant, ok } from "../../runtime/result.ts";
import type { GovernanceDesk } from "../api/governance/asked.ts";

const alphabet = "abcdefghijklmnopqrstuvwxyz234567";

/** 80 random bits after the kind: nobody can guess the id of a draft. */
export const randomId = (kind: IdKind): string => {
  const bits = randomBytes(16);
  return `${kind}-${[...bits].map((byte) => alphabet[byte % 32]).join("")}`;
};

interface Judges {
  readonly ruleFits: ItemCheck;
  readonly tryGenerated: (items: readonly ItemVersion[]) => readonly string[];
}

/** What reads expressions and makes validators: loaded when an act first needs it, since every start would wait for it. */
const createJudges = () => {
  let judges: Judges | undefined;
  const loaded = (): Judges => {
    invariant(judges !== undefined, "what judges items is loaded before it is asked");
    return judges;
  };
  const prepare = async (): Promise<void> => {
    if (judges !== undefined) return;
    const [{ ruleFits }, { tryGenerated }] = await Promise.all([
      import("../../codegen/rules/rule-check.ts"),
      import("./try-generated.ts"),
    ]);
    judges = { ruleFits, tryGenerated };
  };
  const ruleFits: ItemCheck = {
    code: "RULE_FITS",
    title: "A rule fits the tables and code lists of the returns it is for",
    severity: "error",
    fix: "Mend the expression at the place given.",
    find: (content, context) => loaded().ruleFits.find(content, context),
  };
  return {
    prepare,
    checks: [ruleFits],
    tryGenerated: (items: readonly ItemVersion[]) => loaded().tryGenerated(items),
  };
};

/** What a desk is opened over. */
export interface DeskOptions {
  /** Open for writing. */
  readonly registry: Registry;
  readonly dataFolder: string;
  readonly now: () => Date;
  /** Makes the ids of new things; random unless told. */
  readonly newId?: (kind: IdKind) => string;
}

/** A desk that can be closed. */
export interface OpenDesk extends GovernanceDesk {
  readonly close: () => Promise<void>;
}

/** Opens what people act through, over a registry that is open for writing. */
export const openDesk = ({
  registry,
  dataFolder,
  now,
  newId = randomId,
}: DeskOptions): Result<OpenDesk, Problem> => {
  const ballots = openSqliteBallotStore({ file: join(dataFolder, databaseName) });
  if (!ballots.ok) return ballots;
  const { prepare, checks, tryGenerated } = createJudges();
  const governance = openGovernance({
    store: registry.store,
    now: () => now().toISOString(),
    newId,
    checks,
    tryGenerated,
    scan: refusalsOf,
  });
  return ok({
    governance,
    ballots: ballots.value,
    prepare,
    now,
    cut: registry.cut,
    close: ballots.value.close,
  });
};
