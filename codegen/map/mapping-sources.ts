import { itemsMeant } from "../../registry/check/names-meant.ts";
import { idOfRef } from "../../registry/identity/item-ref.ts";
import type { Derivation, ItemMapping } from "../../generated/items/types.ts";
import { mapRow } from "../../registry/model/map-codes.ts";
import type { ItemVersion, Snapshot } from "../../registry/model/snapshot.ts";
import { resolveText } from "../../registry/model/snapshot.ts";
import type { DerivedKind, MappingPlan, PlannedEnd } from "../../runtime/mapping-plan.ts";
import { problemOf, type Problem } from "../../runtime/problems.ts";
import { fail, ok, type Result } from "../../runtime/result.ts";
import type { ReturnModel } from "../../runtime/return-model.ts";
import { toJavaScript, type CompiledSource } from "../expression/to-javascript.ts";
import { createExpressionChecker } from "../expression/type-check.ts";
import type { ValueType } from "../expression/value-type.ts";
import { plainText } from "../model/texts.ts";
import { isReturn } from "../rules/return-versions.ts";
import { ruleGround } from "../rules/rule-ground.ts";
import { plannedFrom, plannedTo } from "./planned-ends.ts";

/** A mapping that has been checked for a return, with its expressions compiled. */
export interface MappingSource extends Omit<MappingPlan, "derive"> {
  readonly derive?: {
    readonly return: string;
    readonly scopeTable: string;
    readonly values: readonly {
      readonly to: string;
      readonly kind: DerivedKind;
      readonly source: CompiledSource;
    }[];
  };
}

const neverSwapped: readonly string[] = ["RELATED", "NONE_KNOWN"];

const yearProblems = (ref: string, { validFor }: ItemMapping, model: ReturnModel) => {
  const { from = 0, to = Infinity } = validFor ?? {};
  if (from <= model.collectionYear && model.collectionYear <= to) return [];
  const span = to === Infinity ? `from ${from} on` : `${from} to ${to}`;
  return [
    problemOf(
      "MAP_NOT_FOR_YEAR",
      `${ref} holds ${span}, and ${model.ref} is of ${model.collectionYear}.`,
    ),
  ];
};

const fitProblems = (ref: string, mapping: ItemMapping, model: ReturnModel): readonly Problem[] => {
  const { match, transform, from, to } = mapping;
  const isUneven = transform === "NONE" && from.length !== to.length;
  if (neverSwapped.includes(match) || isUneven)
    return [
      problemOf(
        "MAP_NEVER_SWAPPED",
        isUneven
          ? `${ref} sets ${from.length} beside ${to.length} and does not say how values go over.`
          : `${ref} says ${match}: values are not carried from one to the other.`,
      ),
    ];
  return yearProblems(ref, mapping, model);
};

const kindOf = ({ kind }: ValueType): DerivedKind => {
  if (kind === "date") return "date";
  if (kind === "condition" || kind === "truth") return "truth";
  return kind === "whole" || kind === "decimal" ? "number" : "text";
};

const returnFor = (snapshot: Snapshot, id: string, year: number): ItemVersion | undefined => {
  const versions = snapshot.versionsOf(idOfRef(id)).filter(isReturn);
  return versions.findLast(({ content }) => content.collectionYear === year) ?? versions.at(-1);
};

interface Deriving {
  readonly ref: string;
  /** The start of the names of its functions. */
  readonly prefix: string;
  /** The collection year whose return is read; the newest return where there is none of it. */
  readonly year: number;
}

/** The expressions of a derivation, checked against its table and compiled. */
export const deriveSource = (
  snapshot: Snapshot,
  derivation: Derivation,
  { ref, prefix, year }: Deriving,
): Result<NonNullable<MappingSource["derive"]>, readonly Problem[]> => {
  const version = returnFor(snapshot, derivation.return, year);
  if (version === undefined)
    return fail([
      problemOf("ITEM_NOT_FOUND", `${ref} starts from ${derivation.return}, which is not here.`),
    ]);
  const ground = ruleGround(snapshot, version, []);
  if (!ground.ok) return ground;
  const { model } = ground.value;
  const table = model.tables.find(({ record }) => idOfRef(record) === idOfRef(derivation.scope));
  if (table === undefined)
    return fail([problemOf("ITEM_NOT_FOUND", `${model.ref} has no table of ${derivation.scope}.`)]);
  const checker = createExpressionChecker({ ...ground.value, table: table.name });
  const checked = derivation.values.map(({ to, is }) => ({ to, found: checker.check(is) }));
  const problems = checked.flatMap(({ found }) => (found.ok ? [] : found.error));
  if (problems.length > 0) return fail(problems);
  const values = checked.flatMap(({ to, found }, index) =>
    found.ok
      ? [
          {
            to,
            kind: kindOf(found.value.root.type),
            source: toJavaScript(found.value, `${prefix}_${index}`),
          },
        ]
      : [],
  );
  return ok({ return: model.ref, scopeTable: table.name, values });
};

const endsTo = (
  ref: string,
  { to }: ItemMapping,
  model: ReturnModel,
): Result<readonly PlannedEnd[], readonly Problem[]> => {
  const ends = to.map((end) => plannedTo(model, end));
  const known = ends.filter((end) => end !== undefined);
  const missing = to.filter((_end, index) => ends[index] === undefined).map(({ name }) => name);
  return missing.length === 0
    ? ok(known)
    : fail([
        problemOf(
          "MAP_NOT_FOR_RETURN",
          `${ref} leads to ${missing.join(", ")}, which ${model.ref} has in no one place.`,
        ),
      ]);
};

/** The mapping the other way round: what was lost on the way back is then lost on the way. */
const turned = (mapping: ItemMapping): ItemMapping => {
  const { derive, deriveBack, ...plain } = mapping;
  const { from, to, codes, lossForward, lossBack } = mapping;
  return {
    ...plain,
    from: to,
    to: from,
    lossForward: lossBack,
    lossBack: lossForward,
    ...(codes === undefined
      ? {}
      : { codes: codes.map((row) => ({ ...row, from: row.to, to: row.from })) }),
    ...(derive === undefined ? {} : { deriveBack: derive }),
    ...(deriveBack === undefined ? {} : { derive: deriveBack }),
  };
};

/** A mapping that starts at the return, and does not lead to it, is applied backwards. */
const isBackwards = (
  { from, to, transform, deriveBack }: ItemMapping,
  model: ReturnModel,
): boolean =>
  to.length > 0 &&
  !to.every((end) => plannedTo(model, end) !== undefined) &&
  from.every((end) => plannedTo(model, end) !== undefined) &&
  (transform !== "DERIVE" || deriveBack !== undefined);

const sourceOf = (
  snapshot: Snapshot,
  { content: written, id, version }: ItemVersion,
  { model, prefix }: { readonly model: ReturnModel; readonly prefix: string },
): Result<MappingSource, readonly Problem[]> => {
  const ref = `${id}@${version}`;
  if (written.kind !== "mapping")
    return fail([problemOf("ITEM_NOT_FOUND", `${ref} is no mapping.`)]);
  const way = isBackwards(written, model) ? "back" : "forward";
  const content = way === "back" ? turned(written) : written;
  const problems = fitProblems(ref, content, model);
  if (problems.length > 0) return fail(problems);
  const to = endsTo(ref, content, model);
  if (!to.ok) return to;
  const { derive } = content;
  const derived =
    derive === undefined
      ? undefined
      : deriveSource(snapshot, derive, { ref, prefix, year: model.collectionYear });
  if (derived?.ok === false) return derived;
  return ok({
    ref,
    title: plainText(content.titles),
    way,
    match: content.match,
    transform: content.transform,
    from: content.from.map((end) => plannedFrom(snapshot, end)),
    to: to.value,
    loss: { forward: content.lossForward, back: content.lossBack },
    lookUp: (values, direction) => mapRow(content, values, direction),
    ...(derived === undefined ? {} : { derive: derived.value }),
  });
};

/** The mappings that references name, ready to be applied for a return. Every problem of every one is told. */
export const mappingSources = (
  snapshot: Snapshot,
  model: ReturnModel,
  refs: readonly string[],
): Result<readonly MappingSource[], readonly Problem[]> => {
  const found = [...new Set(refs)].map((text, index) => {
    const version = resolveText(snapshot, text);
    if (version !== undefined)
      return sourceOf(snapshot, version, { model, prefix: `derive${index}` });
    const message = `Release ${snapshot.name} has no mapping ${text}.`;
    const fix = itemsMeant(snapshot, text, { kind: "mapping", several: "mappings" });
    return fail<readonly Problem[]>([problemOf("ITEM_NOT_FOUND", message, { fix })]);
  });
  const problems = found.flatMap((one) => (one.ok ? [] : one.error));
  return problems.length > 0
    ? fail(problems)
    : ok(found.flatMap((one) => (one.ok ? [one.value] : [])));
};
