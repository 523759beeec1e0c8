import type { EmittedDialect } from "../../../codegen/measure/emit-dialects.ts";
import type { GivenExternal } from "../../../engine/measure/externals.ts";
import { parseItem } from "../../../registry/check/schema.ts";
import { bodyOf } from "../../../registry/governance/proposal-body.ts";
import { contentHash } from "../../../registry/identity/content-hash.ts";
import type { ItemVersion, Snapshot } from "../../../registry/model/snapshot.ts";
import { resolveText } from "../../../registry/model/snapshot.ts";
import type { Problem } from "../../../runtime/problems.ts";
import { problemOf } from "../../../runtime/problems.ts";
import type { Result } from "../../../runtime/result.ts";
import { fail, ok } from "../../../runtime/result.ts";
import type { TrialAnswer, TrialTask, TriedRows } from "../../trial/trial.ts";
import { openDoor } from "../acts/perform-act.ts";
import type { ApiContext } from "../context.ts";
import { errorOf, orThrow } from "../errors.ts";
import { proposalIn, wordsIn } from "../governance/nodes.ts";
import type {
  MeasureDialect,
  QueryResolvers,
  TryIndicatorInput,
} from "../resolver-types.generated.ts";
import { viewFor } from "../view-for.ts";

const dialects = {
  DUCKDB: "duckdb",
  POSTGRES: "postgres",
  TSQL: "tsql",
  SPARK: "spark",
} as const satisfies Readonly<Record<MeasureDialect, EmittedDialect>>;

const dialectMember = {
  duckdb: "DUCKDB",
  postgres: "POSTGRES",
  tsql: "TSQL",
  spark: "SPARK",
} as const satisfies Readonly<Record<EmittedDialect, MeasureDialect>>;

/** What is tried, and what it may refer to. */
type Subject = Pick<TrialTask, "content" | "release" | "versions">;

const notReleased = { name: "", digest: "" } as const;

const wrongChoice = (message: string, fix: string): Problem =>
  problemOf("ARGUMENTS_CONFLICT", message, { fix });

const choiceProblem = (input: TryIndicatorInput): Problem | undefined => {
  const drafts = [input.content, input.proposal].filter((one) => one != null);
  const ways = drafts.length === 0 ? [input.item].filter((one) => one != null) : drafts;
  if (ways.length !== 1 || (input.content != null && input.item != null))
    return wrongChoice(
      "It is not clear which indicator is to be tried.",
      "Give one of content, item and proposal; item may say which of the proposal's is meant.",
    );
  return drafts.length > 0 && input.release != null
    ? wrongChoice("A draft is in no release.", "Leave release out.")
    : undefined;
};

const asVersion = (content: unknown): readonly ItemVersion[] => {
  const parsed = parseItem(content);
  if (!parsed.ok) return [];
  const { id, version } = parsed.value;
  return [{ id, version, hash: contentHash(parsed.value), content: parsed.value }];
};

/** Everything that is published, with versions of a proposal in place of any that have their names. */
const together = (
  { versions }: Snapshot,
  fresh: readonly ItemVersion[],
): readonly ItemVersion[] => [
  ...new Map([...versions, ...fresh].map((one) => [`${one.id}@${one.version}`, one])).values(),
];

const noIndicator = (item: string | null | undefined): Problem =>
  problemOf(
    "ITEM_NOT_FOUND",
    item == null
      ? "The proposal does not hold exactly one indicator."
      : `The proposal holds no indicator ${item}.`,
    { fix: "Name the one that is meant in item, by its id." },
  );

const inProposal = async (
  { proposal: id, item }: TryIndicatorInput,
  context: ApiContext,
): Promise<Result<Subject, Problem> | undefined> => {
  const proposal = await proposalIn(id ?? undefined, context);
  if (proposal === null) return undefined;
  const { changes } = bodyOf(await wordsIn(proposal.document, context));
  const contents = changes.flatMap((change) => (change.kind === "content" ? [change.content] : []));
  const [content, ...others] = contents.filter(
    (one) => one["kind"] === "indicator" && (item == null || one["id"] === item.split("@")[0]),
  );
  if (content === undefined || others.length > 0) return fail(noIndicator(item));
  const { snapshot } = context.catalogue.everything;
  const versions = together(snapshot, contents.flatMap(asVersion));
  return ok({ content, versions, release: notReleased });
};

const subjectOf = async (
  input: TryIndicatorInput,
  context: ApiContext,
): Promise<Result<Subject, Problem> | undefined> => {
  const problem = choiceProblem(input);
  if (problem !== undefined) return fail(problem);
  if (input.proposal != null) return inProposal(input, context);
  const { snapshot } = orThrow(viewFor(context.catalogue, { release: input.release }));
  const { versions, name, digest } = snapshot;
  if (input.content != null) return ok({ content: input.content, versions, release: notReleased });
  const found = resolveText(snapshot, input.item ?? "");
  return found && ok({ content: found.content, versions, release: { name, digest } });
};

const externalsOf = ({ externals }: TryIndicatorInput): readonly GivenExternal[] =>
  (externals ?? []).map(({ name, value, vintage }) => ({
    name,
    value,
    ...(vintage == null ? {} : { vintage }),
  }));

type GivenTable = NonNullable<TryIndicatorInput["tables"]>[number];

const notOneForm = (table: string): Problem =>
  wrongChoice(
    `It is not clear which rows ${table} has.`,
    "Give columns and rows, or the text of a file.",
  );

const rowsOf = ({ table, columns, rows, file }: GivenTable): TriedRows => {
  if (file != null && columns == null && rows == null) return { name: table, text: file };
  if (file != null || columns == null || rows == null) throw errorOf(notOneForm(table));
  const cells = rows.map((row) => row.map((cell) => cell ?? null));
  return { table, columns: [...columns], rows: cells };
};

const taskOf = (input: TryIndicatorInput, subject: Subject): TrialTask => ({
  ...subject,
  returnRef: input.return,
  tables: (input.tables ?? []).map(rowsOf),
  ...(input.previous == null ? {} : { previous: input.previous.map(rowsOf) }),
  lists: (input.lists ?? []).map(rowsOf),
  externals: externalsOf(input),
  ...(input.splits == null ? {} : { splits: [...input.splits] }),
  unsuppressed: input.unsuppressed ?? false,
  dialects: [...new Set(input.sql ?? [])].map((dialect) => dialects[dialect]),
});

const calculationIn = (content: unknown): unknown =>
  typeof content === "object" && content !== null && "calculation" in content
    ? content.calculation
    : null;

const shownAs = ({ content }: Subject, answer: TrialAnswer) => {
  const { ref, problems, prose, sql, audit, result } = answer;
  const tableOf = (id: string) => result?.tables?.find((table) => table.id === id) ?? null;
  return {
    ref,
    status: result?.status ?? ("NOT_MEASURED" as const),
    problems,
    prose,
    calculation: calculationIn(content),
    sql: sql.map(({ dialect, text }) => ({ dialect: dialectMember[dialect], text })),
    coverage: tableOf("coverage"),
    distribution: tableOf("distribution"),
    audit,
    result,
  };
};

/** Tries indicators on made-up rows. */
export const trialQueries = {
  tryIndicator: async (_root, { input }, context) => {
    const { drawnOn, trials, budget } = context;
    // There are rows in the question and in the answer: neither is kept for the next asker.
    drawnOn.viewer = true;
    openDoor(context, false);
    const subject = await subjectOf(input, context);
    if (subject === undefined || trials === undefined) return null;
    const found = orThrow(subject);
    const answer = await trials.tryOut(taskOf(input, found));
    if (!answer.ok) throw errorOf(answer.error);
    return budget.spend(JSON.stringify(answer.value).length) ? shownAs(found, answer.value) : null;
  },
} as const satisfies QueryResolvers;
