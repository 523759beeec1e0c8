import type { Answer } from "./town.ts";
import type { Story } from "./story.ts";
import { at, textAt } from "./story.ts";

/** A proposal on its way through the gates. */
export interface Journey {
  readonly story: Story;
  readonly proposal: string;
  /** Hash of what was frozen: reviews are bound to it. */
  readonly candidate: string;
}

/** Hash of the candidate of a proposal that stands. */
export const candidateOf = async ({ town }: Story, proposal: string): Promise<string> =>
  textAt(
    await town.ask(undefined, `{ proposal(id: "${proposal}") { candidate { hash } } }`),
    "proposal",
    "candidate",
    "hash",
  );

/** What has become of a proposal. */
export const stateOf = async ({ town }: Story, proposal: string): Promise<string> =>
  textAt(
    await town.ask(undefined, `{ proposal(id: "${proposal}") { state } }`),
    "proposal",
    "state",
  );

/** Which authority holds which status of an item today. */
export const standings = async ({ town }: Story, item: string): Promise<unknown> =>
  at(
    await town.ask(
      undefined,
      `{ registrations(item: "${item}", asAt: "${town.today()}", first: 20) { nodes { authority status } } }`,
    ),
    "registrations",
    "nodes",
  );

/** Somebody supports the candidate in a capacity. */
export const review = async (
  { story, proposal, candidate }: Journey,
  name: string,
  capacity: string,
): Promise<void> => {
  await story.act(story.person(name), "recordReview", {
    proposal,
    candidate,
    capacity,
    decision: "SUPPORT",
    ownChild: "YES",
    body: { publicGood: "People are heard where it matters to them." },
  });
};

/** Both leads of an authority support the candidate. */
export const reviewBoth = async (journey: Journey, short: string): Promise<void> => {
  await review(journey, `${short}-practice`, "PRACTICE_LEAD");
  await review(journey, `${short}-information`, "INFORMATION_LEAD");
};

/** Opens a round at a gate; answers its id. */
export const openRound = async (
  { story, proposal }: Pick<Journey, "story" | "proposal">,
  name: string,
  gate: string,
): Promise<string> =>
  textAt(
    await story.act(story.person(name), "openRound", { proposal, gate }, "round { id }"),
    "round",
    "id",
  );

/** Decides at a gate that it is passed; answers the payload, refused or not. */
export const decideAt = async (
  { story, proposal }: Pick<Journey, "story" | "proposal">,
  name: string,
  round: string,
): Promise<Answer> =>
  story.attempt(story.person(name), "decideAtGate", {
    proposal,
    round,
    outcome: "PASSED",
    reason: "Everything that the gate asks for is there.",
    minutes: "The leads and the steward met; all agreed.",
  });

/** What people said about a proposal, with what came of each point. */
export const recordCoDesign = async (
  { story, proposal }: Pick<Journey, "story" | "proposal">,
  heard: readonly (readonly [words: string, outcome: string, reply: string])[],
): Promise<void> => {
  const practice = story.person("york-practice");
  const record = await story.act(
    practice,
    "recordCoDesign",
    {
      about: { proposal },
      stages: [
        {
          mode: "CONSULTED_AND_INFORMED",
          roles: ["CARE_EXPERIENCED_ADULT", "YOUNG_PERSON"],
          beforeWordingFixed: true,
        },
        {
          mode: "ADULT_INITIATED_SHARED",
          roles: ["CARE_EXPERIENCED_ADULT"],
          beforeWordingFixed: true,
        },
        {
          mode: "CHILD_INITIATED_SHARED",
          roles: ["CARE_EXPERIENCED_ADULT"],
          beforeWordingFixed: false,
        },
      ],
      influence: ["GATHER", "USE"],
      sessions: [{ purpose: "Making wreaths and talking about home", place: "A community hub" }],
      participants: [{ role: "CARE_EXPERIENCED_ADULT", count: 14 }],
      reach: {
        invited: 40,
        tookPart: 14,
        notReached: "People in custody, out of area, and new arrivals.",
      },
      roomToChange: "The words, the ways to answer, and how often it is asked.",
      recognition: "Vouchers, food and travel; named as Care Champions.",
    },
    "coDesignRecord { id }",
  );
  for (const [words, outcome, reply] of heard) {
    const point = await story.act(
      practice,
      "hearFeedback",
      {
        record: textAt(record, "coDesignRecord", "id"),
        saidBy: "CARE_EXPERIENCED_ADULT",
        form: "PARAPHRASE",
        heard: words,
      },
      "feedback { id }",
    );
    await story.act(practice, "answerFeedback", {
      feedback: textAt(point, "feedback", "id"),
      outcome,
      ...(outcome === "DONE" ? { whatChanged: reply } : { whyNot: reply }),
      reply: [{ audience: "YOUNG_ADULT", language: "en", text: reply }],
    });
  }
};

/** What it costs, and what is dropped for it. */
export const stateBurden = async (
  { story, proposal }: Pick<Journey, "story" | "proposal">,
  { offset, method }: { readonly offset: string; readonly method: string },
): Promise<void> => {
  await story.act(story.person("york-information"), "stateBurden", {
    about: { proposal },
    minutes: 3900,
    askedElsewhere: [],
    offsets: [{ what: offset, minutes: 4280 }],
    responsibleOwner: "Head of leaving care",
    method,
  });
};

/** The first so many questions of ethics are answered, and whoever answers is content. */
export const answerEthics = async (
  { story, proposal }: Pick<Journey, "story" | "proposal">,
  count: number,
  answer: string,
): Promise<void> => {
  for (let number = 1; number <= count; number += 1)
    await story.act(story.person("york-practice"), "answerEthicsQuestion", {
      proposal,
      question: `EQ-${String(number).padStart(2, "0")}`,
      stance: "CONTENT",
      role: "PRACTITIONER",
      answer,
    });
};

/** It is tried hard in three places of two kinds. */
export const stressTest = async ({ story, proposal, candidate }: Journey): Promise<void> => {
  for (const [name, context] of [
    ["york-practice", "a rural leaving care team"],
    ["oldham-practice", "a town with many languages"],
    ["hampshire-practice", "supported lodgings"],
  ] as const)
    await story.act(story.person(name), "recordStressTest", {
      proposal,
      candidate,
      context,
      result: "WORKED",
      whatHappened: "People answered in words, drawings and models; four said not now.",
    });
};
