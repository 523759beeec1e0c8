import { proposalStateOf } from "../../../registry/governance/acts/proposal-found.ts";
import type { CandidateEntry } from "../../../registry/governance/fact/proposals.ts";
import { inForce } from "../../../registry/governance/in-force.ts";
import type { ProposalBody } from "../../../registry/governance/proposal-body.ts";
import { bodyOf } from "../../../registry/governance/proposal-body.ts";
import type { About } from "../../../registry/governance/fact/voices.ts";
import type { GovernanceState, Proposal } from "../../../registry/governance/state.ts";
import { ethicsAgreement } from "../../../registry/governance/views/ethics-agreement.ts";
import type { ApiContext } from "../context.ts";
import { duplicatesOf, findingsOf, neededAt, warningsOf } from "./judged.ts";
import type { Field } from "./nodes.ts";
import {
  askedIn,
  panelField,
  partsOf,
  shownProposal,
  stateIn,
  wordFields,
  wordsIn,
} from "./nodes.ts";

interface Question {
  readonly question: string;
  readonly text: string;
}

/** The ethics questions of the registry, in their order. */
const ethicsQuestions = async (context: ApiContext): Promise<readonly Question[]> => {
  const asked = askedIn(context);
  if (asked === undefined) return [];
  const [items, state] = [await asked.desk.governance.items(), await asked.state()];
  const content = inForce(
    { items, state, today: asked.today },
    { id: "chorus:ethics-questions" },
  )?.content;
  if (content?.kind !== "question-set") return [];
  return content.questions.map(({ code, text: texts }) => ({
    question: code,
    text: (texts.find(({ audience }) => audience === "PRACTITIONER") ?? texts[0])?.text ?? "",
  }));
};

const ethics = async (proposal: Proposal, context: ApiContext) => {
  const questions = await ethicsQuestions(context);
  const texts = new Map(questions.map(({ question, text }) => [question, text]));
  const asked = [...new Set([...texts.keys(), ...proposal.ethics.map(({ question }) => question)])];
  return ethicsAgreement(proposal, asked).map((answered) => ({
    ...answered,
    text: texts.get(answered.question) ?? null,
  }));
};

type Records = "coDesign" | "feedback" | "burdens" | "concerns";

const aboutIt =
  (records: Records): Field<Proposal> =>
  async ({ id }, _given, context) => {
    const found: readonly { readonly about: About }[] = [
      ...((await stateIn(context))?.[records].values() ?? []),
    ];
    return found.filter(({ about }) => about.proposal === id);
  };

const itemsOf = ({ candidates }: Proposal): readonly string[] =>
  candidates.at(-1)?.entries.map(({ id }) => id) ?? [];

/** The items that a body names: a draft conflicts before it is submitted, while it can still be joined to the other. */
const itemsIn = ({ changes }: ProposalBody): readonly string[] =>
  changes.flatMap((change) => {
    const id = change.kind === "end" ? change.item.replace(/@.*$/u, "") : change.content["id"];
    return typeof id === "string" ? [id] : [];
  });

const rivals = (
  proposal: Proposal,
  items: ReadonlySet<string>,
  { proposals }: GovernanceState,
): readonly Proposal[] =>
  [...proposals.values()].filter(
    (other) =>
      other.id !== proposal.id &&
      other.state === "OPEN" &&
      itemsOf(other).some((id) => items.has(id)),
  );

/** The fields of a proposal. */
export const proposalFields: Readonly<Record<string, Field<Proposal>>> = {
  ...wordFields(
    "title",
    "reason",
    "needOrGap",
    "tangibleChange",
    "nationalNote",
    "duplicatesChecked",
  ),
  panel: panelField,
  state: (proposal) => proposalStateOf(proposal),
  decider: async ({ decider }, _given, context) =>
    (await stateIn(context))?.authorities.get(decider) ?? null,
  proposers: async ({ proposers }, _given, context) => {
    const authorities = (await stateIn(context))?.authorities;
    return proposers.flatMap((id) => authorities?.get(id) ?? []);
  },
  changes: async ({ document }, _given, context) =>
    bodyOf(await wordsIn(document, context)).changes,
  candidate: (proposal) => partsOf(proposal, proposal.candidates).at(-1) ?? null,
  candidates: (proposal) => partsOf(proposal, proposal.candidates),
  rounds: (proposal) => partsOf(proposal, proposal.rounds),
  reviews: (proposal) => partsOf(proposal, proposal.reviews),
  dissents: (proposal) => partsOf(proposal, proposal.dissents),
  decisions: (proposal) => partsOf(proposal, proposal.decisions),
  ethics: (proposal, _given, context) => ethics(proposal, context),
  coDesign: aboutIt("coDesign"),
  feedback: aboutIt("feedback"),
  burdens: aboutIt("burdens"),
  concerns: aboutIt("concerns"),
  conflictsWith: async (proposal, _given, context) => {
    const asked = askedIn(context);
    const state = await asked?.state();
    if (state === undefined) return [];
    const items = new Set([
      ...itemsOf(proposal),
      ...itemsIn(bodyOf(await wordsIn(proposal.document, context))),
    ]);
    return rivals(proposal, items, state).flatMap((rival) => shownProposal(rival, asked) ?? []);
  },
  warnings: (proposal, _given, context) => warningsOf(proposal, context),
  duplicates: (proposal, _given, context) => duplicatesOf(proposal, context),
};

/** What a gate asks for that a proposal does not have yet. */
export const neededAtField: Field<Proposal, { readonly gate: string }> = neededAt;

/** Findings of the checks, severities in the API's words. */
export const findingsField: Field<
  CandidateEntry & { readonly siblings: readonly string[] }
> = async (entry, _given, context) =>
  (await findingsOf(entry, context)).map((finding) => ({
    ...finding,
    severity: finding.severity.toUpperCase(),
  }));
