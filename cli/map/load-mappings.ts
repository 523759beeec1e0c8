import type { MappingSource } from "../../codegen/map/mapping-sources.ts";
import { mappingSources } from "../../codegen/map/mapping-sources.ts";
import { renderDerivations } from "../../codegen/map/render-derivations.ts";
import type { Snapshot } from "../../registry/model/snapshot.ts";
import type { DeriveFunction, MappingPlan, PlannedDerivation } from "../../runtime/mapping-plan.ts";
import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { invariant, ok } from "../../runtime/result.ts";
import type { ReturnModel } from "../../runtime/return-model.ts";
import { ruleModuleUrl } from "../load-rule-module.ts";

type Derivations = Readonly<Record<string, readonly DeriveFunction[]>>;

const isDerivations = (value: unknown): value is Derivations =>
  typeof value === "object" && value !== null && Object.values(value).every(Array.isArray);

type Deriving = Pick<MappingSource, "ref" | "derive">;

const loadDerivations = async (sources: readonly Deriving[]): Promise<Derivations> => {
  if (sources.every(({ derive }) => derive === undefined)) return {};
  const loaded: unknown = await import(ruleModuleUrl(renderDerivations(sources)));
  const found =
    typeof loaded === "object" && loaded !== null && "derivations" in loaded
      ? loaded.derivations
      : undefined;
  invariant(isDerivations(found), "a module of derivations exports derivations");
  return found;
};

const planned = (
  { ref, derive }: Deriving,
  derivations: Derivations,
): PlannedDerivation | undefined => {
  if (derive === undefined) return undefined;
  const values = derive.values.map(({ to, kind }, index) => {
    const find = derivations[ref]?.[index];
    invariant(find !== undefined, "every value of a derivation has its function");
    return { to, kind, find };
  });
  return { ...derive, values };
};

const planOf = ({ derive, ...source }: MappingSource, derivations: Derivations): MappingPlan => {
  const ready = planned(
    { ref: source.ref, ...(derive === undefined ? {} : { derive }) },
    derivations,
  );
  return ready === undefined ? source : { ...source, derive: ready };
};

/** A derivation with its expressions as functions. */
export const loadDerivation = async (
  ref: string,
  derive: NonNullable<MappingSource["derive"]>,
): Promise<PlannedDerivation> => {
  const ready = planned({ ref, derive }, await loadDerivations([{ ref, derive }]));
  invariant(ready !== undefined, "what was compiled is there");
  return ready;
};

/** The mappings that references name, compiled, for a return. */
export const loadMappings = async (
  release: Snapshot,
  model: ReturnModel,
  refs: readonly string[],
): Promise<Result<readonly MappingPlan[], readonly Problem[]>> => {
  const sources = mappingSources(release, model, refs);
  if (!sources.ok) return sources;
  const derivations = await loadDerivations(sources.value);
  return ok(sources.value.map((source) => planOf(source, derivations)));
};
