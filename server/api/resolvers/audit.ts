import type { AskedElsewhere, AskedIndex } from "../../../registry/audit/asked-elsewhere.ts";
import {
  askedCount,
  askedElsewhere,
  createAskedIndex,
} from "../../../registry/audit/asked-elsewhere.ts";
import { cakeCount, cakeGaps } from "../../../registry/audit/cake-gaps.ts";
import type { DuplicatePair } from "../../../registry/audit/duplicate-pairs.ts";
import { findDuplicatePairs } from "../../../registry/audit/duplicate-pairs.ts";
import { measureMix } from "../../../registry/audit/measure-mix.ts";
import { missingVoices } from "../../../registry/audit/missing-voices.ts";
import { boundBy, measuresIn, versionsIn } from "../../../registry/audit/scope.ts";
import { voiceTraces } from "../../../registry/audit/voice-traces.ts";
import { voiceAudit } from "../../../registry/audit/voice-audit.ts";
import { idOfRef } from "../../../registry/identity/item-ref.ts";
import type { Snapshot } from "../../../registry/model/snapshot.ts";
import { resolveText } from "../../../registry/model/snapshot.ts";
import { connectionOf } from "../governance/connection.ts";
import { scopeOf } from "../given-scope.ts";
import type { QueryResolvers } from "../resolver-types.generated.ts";

const pairsBySnapshot = new WeakMap<Snapshot, Promise<readonly DuplicatePair[]>>();

/** Comparing everything takes a while: others are answered in between. */
const findInTurns = async (snapshot: Snapshot): Promise<readonly DuplicatePair[]> => {
  const search = findDuplicatePairs(snapshot);
  for (;;) {
    const step = search.next();
    if (step.done === true) return step.value;
    await new Promise<void>((resolve) => {
      setImmediate(resolve);
    });
  }
};

const duplicatePairs = (snapshot: Snapshot): Promise<readonly DuplicatePair[]> => {
  const pairs = pairsBySnapshot.get(snapshot) ?? findInTurns(snapshot);
  pairsBySnapshot.set(snapshot, pairs);
  return pairs;
};

const indexBySnapshot = new WeakMap<Snapshot, Promise<AskedIndex>>();

const indexOf = async (snapshot: Snapshot): Promise<AskedIndex> =>
  createAskedIndex(snapshot, await duplicatePairs(snapshot));

/** What is published never changes, so where it is asked is worked out once for each state of it. */
const askedIndex = (snapshot: Snapshot): Promise<AskedIndex> => {
  const index = indexBySnapshot.get(snapshot) ?? indexOf(snapshot);
  indexBySnapshot.set(snapshot, index);
  return index;
};

const keyOfPlace = ({ item, reason, where, name, other, through }: AskedElsewhere): string =>
  JSON.stringify([item, reason, where, name, other ?? "", through ?? ""]);

const keyOfPair = ({ left, right }: DuplicatePair): string => `${left} ${right}`;

const sharesOf = (pairs: readonly DuplicatePair[]) =>
  [...Map.groupBy(pairs, ({ kind }) => kind)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, same]) => ({ kind, pairs: same.length }));

/** Answers whose voice is in what is published, and whose is not. */
export const auditQueries = {
  voiceAudit: (_root, { return: text }, { catalogue }) => {
    const { snapshot } = catalogue.everything;
    const versions = boundBy(snapshot, text);
    const audit = versions === undefined ? undefined : voiceAudit(snapshot, versions);
    if (versions === undefined || audit === undefined) return null;
    const traces = voiceTraces(snapshot, versions);
    const columns = new Set(traces.map(({ table, column }) => `${table} ${column}`));
    return { ...audit, traces, tracedColumns: columns.size };
  },
  measureMix: (_root, { scope }, { catalogue }) => {
    const versions = measuresIn(catalogue.everything.snapshot, scopeOf(scope));
    return versions === undefined ? null : measureMix(versions);
  },
  cakeGaps: (_root, { scope, ...page }, context) => {
    const versions = versionsIn(context.catalogue.everything.snapshot, scopeOf(scope));
    if (versions === undefined) return null;
    const entries = cakeGaps(versions).map(({ id, version, layer, what }) => ({
      itemId: id,
      version,
      layer,
      named: what ?? null,
    }));
    const keyOf = ({ itemId, version, layer }: (typeof entries)[number]) =>
      `${itemId}@${version} ${layer}`;
    const identity = ["cakeGaps", JSON.stringify(scopeOf(scope))];
    return {
      ...connectionOf({ identity, entries, keyOf }, page, context),
      count: cakeCount(versions),
    };
  },
  missingVoices: (_root, { item }, { catalogue }) => {
    const found = resolveText(catalogue.everything.snapshot, item);
    return found === undefined ? null : missingVoices(found.content);
  },
  askedElsewhere: async (_root, { item, scope, ...page }, context) => {
    const { snapshot } = context.catalogue.everything;
    const wanted = scopeOf(scope, item);
    const versions = versionsIn(snapshot, wanted);
    if (versions === undefined) return null;
    const entries = askedElsewhere(await askedIndex(snapshot), versions);
    const listed = { identity: ["askedElsewhere", wanted], entries, keyOf: keyOfPlace };
    return { ...connectionOf(listed, page, context), count: askedCount(entries, versions) };
  },
  duplicates: async (_root, { item, scope, ...page }, context) => {
    const { snapshot } = context.catalogue.everything;
    const wanted = scopeOf(scope, item);
    const versions = versionsIn(snapshot, wanted);
    if (versions === undefined) return null;
    const ids = new Set(versions.map(({ id }) => id));
    const pairs = await duplicatePairs(snapshot);
    const entries = pairs.filter(
      ({ left, right }) => ids.has(idOfRef(left)) || ids.has(idOfRef(right)),
    );
    const listed = { identity: ["duplicates", wanted], entries, keyOf: keyOfPair };
    const { edges, nodes: _nodes, ...rest } = connectionOf(listed, page, context);
    const told = edges.map(({ node, cursor }) => ({
      node: { ...node, reasons: node.reasons.map(({ text }) => text) },
      cursor,
    }));
    return { ...rest, edges: told, nodes: told.map(({ node }) => node), byKind: sharesOf(entries) };
  },
} as const satisfies QueryResolvers;
