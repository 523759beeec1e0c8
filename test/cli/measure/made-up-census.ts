import { renderIsoDate } from "../../../runtime/dates.ts";

type Draw = (below: number) => number;

const createDraw = (seed: number): Draw => {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
};

/** 1 January 2024, as a day number; the days drawn end in the spring of 2026. */
const firstDay = 19_723;

/** Nothing once in so many times. */
const mostly = (draw: Draw, one: string): string => (draw(7) === 0 ? "" : one);

const element = (name: string, value: string): string => `<${name}>${value}</${name}>`;

const several = (count: number, make: () => string): string =>
  Array.from({ length: count }, make).join("");

interface Days {
  /** A day, and one so many days later at most. */
  readonly stretch: (longest: number) => readonly [from: string, to: string];
}

const daysOf = (draw: Draw): Days => ({
  stretch: (longest) => {
    const from = firstDay + draw(800);
    return [renderIsoDate(from), renderIsoDate(from + draw(longest))];
  },
});

const assessment = (draw: Draw, { stretch }: Days): string => {
  const [from, to] = stretch(100);
  return element(
    "Assessments",
    element("AssessmentActualStartDate", from) +
      mostly(draw, element("AssessmentAuthorisationDate", to)),
  );
};

const enquiry = (draw: Draw, { stretch }: Days): string => {
  const [from, to] = stretch(40);
  return element(
    "Section47",
    element("S47ActualStartDate", from) +
      mostly(draw, element("DateOfInitialCPC", to)) +
      element("ICPCnotRequired", String(draw(2))),
  );
};

const plan = (draw: Draw, { stretch }: Days): string => {
  const [from, to] = stretch(900);
  return element(
    "ChildProtectionPlans",
    element("CPPstartDate", from) +
      (draw(3) === 0 ? element("CPPendDate", to) : "") +
      element("InitialCategoryOfAbuse", "NEG") +
      element("LatestCategoryOfAbuse", "EMO") +
      element("NumberOfPreviousCPP", String(draw(3))) +
      element(
        "Reviews",
        several(1 + draw(4), () => element("CPPreviewDate", stretch(9)[1])),
      ),
  );
};

const episode = (draw: Draw, days: Days): string => {
  const [from, to] = days.stretch(700);
  return element(
    "CINdetails",
    element("CINreferralDate", from) +
      element("ReferralSource", ["1A", "1B", "2A", "3A"][draw(4)] ?? "") +
      element("PrimaryNeedCode", `N${1 + draw(9)}`) +
      (draw(2) === 0 ? element("CINclosureDate", to) + element("ReasonForClosure", "RC1") : "") +
      several(draw(3), () => assessment(draw, days)) +
      several(draw(2), () => enquiry(draw, days)) +
      element("ReferralNFA", String(draw(2))) +
      several(draw(2), () => plan(draw, days)),
  );
};

const child = (number: number, draw: Draw, days: Days): string =>
  element(
    "Child",
    element(
      "ChildIdentifiers",
      element("LAchildID", `made-up-${number}`) +
        mostly(draw, element("PersonBirthDate", renderIsoDate(14_000 + draw(6_000)))) +
        element("GenderCurrent", String(1 + draw(2))),
    ) +
      element(
        "ChildCharacteristics",
        element("Ethnicity", ["WBRI", "MWBC", "AIND", "NOBT"][draw(4)] ?? "") +
          element("Disabilities", element("Disability", draw(4) === 0 ? "LD" : "NONE")),
      ) +
      several(1 + draw(2), () => episode(draw, days)),
  );

/** A made-up census of as many children as are asked for, always the same. */
export const madeUpCensus = (children: number): string => {
  const draw = createDraw(2026);
  const days = daysOf(draw);
  const all = Array.from({ length: children }, (_none, at) => child(at, draw, days)).join("\n");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Message>\n<Children>\n${all}\n</Children>\n</Message>\n`;
};
