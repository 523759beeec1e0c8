import { itemKinds } from "../../../generated/items/fields.ts";
import type { RegistryItem } from "../../../generated/items/types.ts";
import { checkContent } from "../../../registry/check/checks.ts";
import type { Finding } from "../../../registry/check/finding.ts";
import { missingFields } from "../../../registry/check/required-fields.ts";
import { contentHash } from "../../../registry/identity/content-hash.ts";
import type { ItemVersion } from "../../../registry/model/snapshot.ts";
import { createSnapshot } from "../../../registry/model/snapshot.ts";
import { parseItem } from "../../../registry/check/schema.ts";
import type { Duplicate } from "../../../registry/compare/duplicates.ts";
import { findDuplicates } from "../../../registry/compare/duplicates.ts";
import type { Actor } from "../../../registry/governance/act.ts";
import type { ConditionContext } from "../../../registry/governance/conditions/condition.ts";
import { recordsOf } from "../../../registry/governance/conditions/voices-of.ts";
import { voiceWarnings } from "../../../registry/governance/conditions/voice-conditions.ts";
import type { GateId } from "../../../registry/governance/fact/words.ts";
import { gateIds } from "../../../registry/governance/fact/words.ts";
import { freeze } from "../../../registry/governance/freeze.ts";
import { gateProblems, standingGate, todayOf } from "../../../registry/governance/gates.ts";
import { bodyOf } from "../../../registry/governance/proposal-body.ts";
import type { GovernanceState, Proposal } from "../../../registry/governance/state.ts";
import type { Problem } from "../../../runtime/problems.ts";
import { problemOf } from "../../../runtime/problems.ts";
import type { ApiContext } from "../context.ts";
import { orThrow } from "../errors.ts";
import { fail, ok } from "../../../runtime/result.ts";
import type { Result } from "../../../runtime/result.ts";
import type { Asked } from "./asked.ts";
import { askedIn } from "./nodes.ts";

/** What is not there yet, as the API shows it. */
export interface Missing {
  readonly code: string;
  readonly message: string;
  readonly fix: string;
  readonly pointer?: string;
}

const missingOf = ({ code, message, fix, place }: Problem): Missing => ({
  code,
  message,
  fix,
  ...(place?.pointer === undefined ? {} : { pointer: place.pointer }),
});

const isGateId = (text: string): text is GateId => gateIds.some((id) => id === text);

const actorOf = ({ viewer }: Asked): Actor =>
  viewer.kind === "member" ? { kind: "member", member: viewer.member } : { kind: "anonymous" };

/** A proposal as a gate would judge it now. */
interface Judged {
  readonly context: ConditionContext;
  /** Why it cannot be frozen yet. */
  readonly unfit: readonly Problem[];
}

const hashesOf = ({ document, candidates }: Proposal): readonly string[] => [
  document,
  ...(candidates.at(-1)?.entries.map(({ hash }) => hash) ?? []),
];

/** What was written with the co-design of a proposal: how many took part is told by some warnings. */
const recordHashes = (state: GovernanceState, proposal: Proposal): readonly string[] => {
  const { entries = [], hash = "" } = proposal.candidates.at(-1) ?? {};
  return recordsOf({ state, proposal, candidate: { entries, hash } }).map(
    ({ document }) => document,
  );
};

const versionOf = (content: RegistryItem): ItemVersion => ({
  id: content.id,
  version: content.version,
  hash: contentHash(content),
  content,
});

const uniqueVersions = (versions: readonly ItemVersion[]): readonly ItemVersion[] => [
  ...new Map(versions.map((one) => [`${one.id}@${one.version}`, one])).values(),
];

/** Tries what would be generated from the candidate that stands, before a decision asks for it. */
export const prepareCandidate = async (asked: Asked, proposal: string): Promise<void> => {
  const { desk } = asked;
  const candidate = (await asked.state()).proposals.get(proposal)?.candidates.at(-1);
  const coming = (candidate?.entries ?? []).filter(({ action }) => action !== "STOP");
  const documents = await desk.governance.documents(coming.map(({ hash }) => hash));
  const contents = [...documents.values()].flatMap((document) => {
    const parsed = parseItem(document);
    return parsed.ok ? [versionOf(parsed.value)] : [];
  });
  await desk.prepare(contents);
};

const judge = async (asked: Asked, proposal: Proposal, id: GateId): Promise<Judged | undefined> => {
  const { desk } = asked;
  await desk.prepare();
  const state = await asked.state();
  const hashes = [...hashesOf(proposal), ...recordHashes(state, proposal)];
  const surroundings = await desk.governance.surroundings(actorOf(asked), hashes);
  const { items: published } = surroundings;
  const gate = standingGate({ items: published, state, today: todayOf(surroundings) }, id);
  if (gate === undefined) return undefined;
  const body = bodyOf(surroundings.document(proposal.document));
  const frozen = freeze(body, surroundings);
  if (frozen.ok) await desk.prepare(frozen.value.items.map(({ content }) => versionOf(content)));
  const { hash, entries, items } = frozen.ok ? frozen.value : { hash: "", entries: [], items: [] };
  return {
    unfit: frozen.ok ? [] : frozen.error,
    context: {
      state,
      proposal,
      body,
      candidate: { hash, entries },
      items,
      gate: gate.content,
      surroundings,
    },
  };
};

const kindOf = (content: Readonly<Record<string, unknown>>) => {
  const parsed = parseItem(content);
  return parsed.ok ? undefined : content["kind"];
};

const isKind = (kind: unknown): kind is RegistryItem["kind"] =>
  itemKinds.some((one) => one === kind);

/** Fields that a gate asks for, of contents that are not whole yet: nothing else can be said of them. */
const fieldsOfDrafts = ({ body, gate }: ConditionContext): readonly Missing[] =>
  body.changes.flatMap((change, index) => {
    const kind = change.kind === "content" ? kindOf(change.content) : undefined;
    if (change.kind !== "content" || !isKind(kind)) return [];
    return missingFields({ ...change.content, kind }, gate).map(({ pointer, why }) => ({
      code: "GATE_CONDITION",
      message: `${gate.gate}, FIELD: ${pointer} is empty. ${why}`,
      fix: "Fill it in.",
      pointer: `/changes/${index}/content${pointer}`,
    }));
  });

const unknownGate = (gate: string): Result<never, Problem> =>
  fail(
    problemOf("ITEM_NOT_FOUND", `"${gate}" is no gate.`, {
      fix: `Name one of ${gateIds.join(", ")}.`,
    }),
  );

/** What a gate asks for that a proposal does not have yet, drafts included. */
export const neededAt = async (
  proposal: Proposal,
  { gate }: { readonly gate: string },
  context: ApiContext,
): Promise<readonly Missing[]> => {
  const asked = askedIn(context);
  const id = orThrow(isGateId(gate) ? ok(gate) : unknownGate(gate));
  const judged = asked === undefined ? undefined : await judge(asked, proposal, id);
  if (judged === undefined) throw orThrow(unknownGate(gate));
  const seen = new Set<string>();
  return [
    ...judged.unfit.map(missingOf),
    ...(judged.unfit.length > 0 ? fieldsOfDrafts(judged.context) : []),
    ...gateProblems(judged.context).map(missingOf),
  ].filter(({ code, message, pointer = "" }) => {
    const key = `${code} ${pointer} ${message}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
};

/** What asks a person to look at a proposal, and stops nothing. */
export const warningsOf = async (
  proposal: Proposal,
  context: ApiContext,
): Promise<readonly Missing[]> => {
  const asked = askedIn(context);
  const judged =
    asked === undefined ? undefined : await judge(asked, proposal, "chorus:gate-1-propose");
  if (judged === undefined) return [];
  return voiceWarnings.flatMap(({ code, fix, find }) =>
    find(judged.context).map((unmet) => ({ code, fix, ...unmet })),
  );
};

/** A duplicate as the API shows it. */
interface ShownDuplicate {
  readonly item: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

const shown = ({ id, version, score, reasons }: Duplicate): ShownDuplicate => ({
  item: `${id}@${version}`,
  score,
  reasons: reasons.map(({ text }) => text),
});

/** Items that a proposal may repeat. */
export const duplicatesOf = async (
  proposal: Proposal,
  context: ApiContext,
): Promise<readonly ShownDuplicate[]> => {
  const asked = askedIn(context);
  const body = bodyOf(await asked?.words(proposal.document));
  const items = await asked?.desk.governance.items();
  if (items === undefined) return [];
  return body.changes.flatMap((change) => {
    const parsed = change.kind === "content" ? parseItem(change.content) : undefined;
    return parsed?.ok === true ? findDuplicates(parsed.value, items).map(shown) : [];
  });
};

/** What the checks of its kind say of an item that is put forward. */
export const findingsOf = async (
  { hash, siblings }: { readonly hash: string; readonly siblings: readonly string[] },
  context: ApiContext,
): Promise<readonly (Finding & { readonly severity: string })[]> => {
  const asked = askedIn(context);
  if (asked === undefined) return [];
  await asked.desk.prepare();
  const { items, checks, document } = await asked.desk.governance.surroundings(actorOf(asked), [
    hash,
    ...siblings,
  ]);
  const parsed = parseItem(document(hash));
  if (!parsed.ok) return [];
  const fresh = siblings.flatMap((one) => {
    const sibling = parseItem(document(one));
    return sibling.ok ? [versionOf(sibling.value)] : [];
  });
  const all = createSnapshot("", "", uniqueVersions([...items.versions, ...fresh]));
  return checkContent(parsed.value, { published: items, all }, checks);
};
