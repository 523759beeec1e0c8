import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";
import { memoryPages, validateXML } from "xmllint-wasm";

import { checkFiles, type Finding } from "../../../engine/index.ts";
import type { ReturnModel } from "../../../runtime/return-model.ts";
import { casesFolder, hasCases } from "../../cases.ts";
import { fileOf } from "../model.ts";
import { createDraw, mutationsOf, type Mutation } from "./mutations.ts";
import { censusText, shippedReturn } from "./returns.ts";

// The schemas of the census are third-party files, read from outside the project. They say whether a document has the
// right elements in the right order and number, and texts of the right type: so do we, from our own records.

const years = [2021, 2022, 2023, 2024, 2025, 2026] as const;

const samplesIn = (folder: string): readonly string[] =>
  readdirSync(join(casesFolder, "samples", folder)).toSorted();

const sample = (folder: string, name: string): string =>
  readFileSync(join(casesFolder, "samples", folder, name), "utf8");

/** Makes a document valid in a year, whatever its own year and its faults. */
const fitted = (text: string, year: number): string =>
  [
    [/(<\/UPNunknown>)\s*PersonBirthDate\s/gu, "$1\n"],
    [/>true</gu, ">1<"],
    [/>false</gu, ">0<"],
    [/>RB</gu, ">4B<"],
    [/<FactorsIdentifiedAtAssessment\/>/gu, ""],
    [/<PreProceedingsandFGDM>[^]*?<\/PreProceedingsandFGDM>/gu, ""],
    [
      /<(GenderCurrent|Sex)>.*?<\/\1>/gu,
      year < 2025 ? "<GenderCurrent>1</GenderCurrent>" : "<Sex>M</Sex>",
    ],
    ...(year < 2022 ? [[/<CINPlanDates>[^]*?<\/CINPlanDates>/gu, ""] as const] : []),
    ...(year < 2023
      ? ([
          [/>RC9</gu, ">RC1<"],
          [/>5D</gu, ">5A<"],
        ] as const)
      : []),
  ].reduce((whole, [pattern, by]) => whole.replaceAll(pattern ?? "", String(by)), text);

/** The first children of a document, so that it can be spoilt often. */
const shortened = (text: string, children: number): string => {
  const [head = "", ...rest] = text.split("<Child>");
  return `${[head, ...rest.slice(0, children)].join("<Child>").replace(/<\/Children>[^]*$/u, "")}</Children></Message>`;
};

interface Judged extends Mutation {
  readonly schemaAccepts: boolean;
  readonly findings: readonly Finding[];
}

const mostAtOnce = 400;

/** The documents that the schema refuses, by their place. */
const refusedBySchema = async (
  schema: string,
  documents: readonly Mutation[],
): Promise<ReadonlySet<number>> => {
  const refused = new Set<number>();
  for (let from = 0; from < documents.length; from += mostAtOnce) {
    const some = documents.slice(from, from + mostAtOnce);
    const result = await validateXML({
      xml: some.map(({ text }, at) => ({ fileName: `${from + at}.xml`, contents: text })),
      schema,
      initialMemoryPages: 64 * memoryPages.MiB,
      maxMemoryPages: 512 * memoryPages.MiB,
    });
    for (const { loc } of result.errors) {
      // A message that runs over several lines is cut into several, which name no file of ours.
      const place = /^(\d+)\.xml$/u.exec(loc?.fileName ?? "")?.[1];
      if (place !== undefined) refused.add(Number(place));
    }
  }
  return refused;
};

const judge = async (
  year: number,
  model: ReturnModel,
  documents: readonly Mutation[],
): Promise<readonly Judged[]> => {
  const schema = sample("cin_xsd", `CIN_schema_${year}.xsd`);
  const refused = await refusedBySchema(schema, documents);
  return documents.map((document, at) => {
    const checked = checkFiles([fileOf("c.xml", document.text)], model);
    const findings = checked.ok ? checked.value.findings : [];
    return { ...document, schemaAccepts: !refused.has(at), findings };
  });
};

interface Difference {
  readonly why: string;
  readonly applies: (judged: Judged) => boolean;
}

const only = ({ findings }: Judged, rule: string, field?: string): boolean =>
  findings.every(
    (found) => found.rule === rule && (field === undefined || found.fields.includes(field)),
  );

const errorsOf = ({ findings }: Judged): readonly Finding[] =>
  findings.filter(({ severity }) => severity === "error");

/** Where we judge otherwise on purpose. Each is met; what is met and not listed fails the test. */
const stricter: readonly Difference[] = [
  {
    why: "A child's identifier stands in one child only; a schema knows no keys.",
    applies: (judged) => only(judged, "DUPLICATE_KEY", "LAchildID"),
  },
  {
    why: "A child's identifier must not be blank; the schema asks for any text, and no text is one.",
    applies: (judged) => only(judged, "VALUE_MISSING", "LAchildID"),
  },
];

const milder: readonly Difference[] = [
  {
    why: "Spaces around a date are no part of it, says XML Schema too; the parser used here refuses them.",
    applies: ({ text, findings }) =>
      findings.length === 0 && />\s+\d{4}(?:-\d{2}-\d{2})?(?:T[\d:]+Z?)?\s+</u.test(text),
  },
  {
    why: "true and false are taken for 1 and 0: what is meant is plain, and systems in use write them.",
    applies: ({ text, findings }) =>
      findings.length === 0 && /<(\w+)>(?:true|false)<\/\1>/u.test(text),
  },
  {
    why: "Spaces around a code or a text are a query, not an error: it is checked without them.",
    applies: ({ findings }) => findings.some(({ rule }) => rule === "SPACES_AROUND_VALUE"),
  },
];

const disagreements = (judged: readonly Judged[]): readonly unknown[] =>
  judged
    .filter((one) => one.schemaAccepts !== (errorsOf(one).length === 0))
    .filter((one) => !(one.schemaAccepts ? stricter : milder).some(({ applies }) => applies(one)))
    .map(({ how, element, text, schemaAccepts, findings }) => ({
      how,
      element,
      schemaAccepts,
      rules: findings.map(({ rule, fields }) => `${rule} ${fields.join()}`),
      text,
    }));

const met = (judged: readonly Judged[], differences: readonly Difference[]): readonly string[] =>
  differences
    .filter(({ applies }) =>
      judged.some((one) => one.schemaAccepts !== (errorsOf(one).length === 0) && applies(one)),
    )
    .map(({ why }) => why);

const asGiven = (name: string, text: string): Mutation => ({
  how: "as it is",
  element: name,
  text,
});

if (!hasCases) {
  console.info("Not run: agreement with the schemas of the census, which are not on this machine.");
}

describe.runIf(hasCases)("our records and the schema of a year judge alike", () => {
  const everything: Judged[] = [];

  test.for(years)("%i", async (year) => {
    const model = shippedReturn(`dfe:cin-census@${year}`);
    const samples = samplesIn("cin_xml").map((name) => [name, sample("cin_xml", name)] as const);
    const good = [...samples, ["cin-2024.xml", censusText] as const].map(([name, text]) =>
      asGiven(name, fitted(shortened(text, 5), year)),
    );
    const judgedGood = await judge(year, model, good);
    expect(judgedGood.map(({ schemaAccepts, findings }) => [schemaAccepts, findings])).toEqual(
      good.map(() => [true, []]),
    );
    const draw = createDraw(year);
    const spoilt = good
      .filter(({ element }) => !/copy|issues|no_assessment|2rows/u.test(element))
      .flatMap(({ text }) => mutationsOf(text, 10, draw));
    const given = samples.map(([name, text]) => asGiven(name, text));
    const judged = await judge(year, model, [...given, ...spoilt]);
    everything.push(...judged);
    expect(disagreements(judged)).toEqual([]);
    const accepted = judged.filter(({ schemaAccepts }) => schemaAccepts).length;
    expect(Math.min(accepted, judged.length - accepted)).toBeGreaterThan(40);
  });

  test("each difference that is listed is met", () => {
    const listed = [...stricter, ...milder].map(({ why }) => why);
    expect([
      ...met(
        everything.filter(({ schemaAccepts }) => schemaAccepts),
        stricter,
      ),
      ...met(
        everything.filter(({ schemaAccepts }) => !schemaAccepts),
        milder,
      ),
    ]).toEqual(listed);
  });
});
