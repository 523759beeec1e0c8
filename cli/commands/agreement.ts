import { resolve } from "node:path";

import {
  agreementStatistics,
  assessAgreement,
  type AgreementStatistic,
} from "../../engine/agreement/assess-agreement.ts";
import { readCodings } from "../../engine/agreement/read-codings.ts";
import { renderAgreement, renderAgreementJson } from "../../engine/agreement/render-agreement.ts";
import { seededRandom } from "../../engine/agreement/seeded-random.ts";
import { readPaths } from "../../engine/read-files.ts";
import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { Command, Outcome, Surroundings, Typed } from "../command.ts";
import { onlyWord, usage } from "../registry-access.ts";

/** Below this no group is counted in the open, unless told otherwise: the default of the suppression presets. */
const usualMinimumGroup = 10;

const usualSeed = 1;

const usualSilence = "SILENCE";

interface Asked {
  readonly file: string;
  readonly statistic: AgreementStatistic;
  readonly codes: readonly string[] | undefined;
  readonly silenceCode: string;
  readonly minimumGroup: number;
  readonly seed: number;
}

const isStatistic = (name: string): name is AgreementStatistic =>
  Object.hasOwn(agreementStatistics, name);

const wholeNumber = (
  typed: Typed,
  name: string,
  usual: number,
): Result<number, readonly Problem[]> => {
  const text = typed.text(name);
  if (text === undefined) return ok(usual);
  return /^[1-9]\d{0,8}$/u.test(text)
    ? ok(Number(text))
    : fail(usage(`--${name} takes a whole number from 1 up.`, `For example --${name} ${usual}.`));
};

const codesOf = (typed: Typed): Result<readonly string[] | undefined, readonly Problem[]> => {
  const text = typed.text("codes");
  if (text === undefined) return ok(undefined);
  const codes = text.split(",").map((code) => code.trim());
  const isClean = !codes.includes("") && new Set(codes).size === codes.length;
  return isClean
    ? ok(codes)
    : fail(
        usage("--codes has an empty code, or one twice.", "For example --codes never,sometimes."),
      );
};

const askedFor = (typed: Typed): Result<Asked, readonly Problem[]> => {
  const file = onlyWord(typed, "Name the CSV file of codings, for example codings.csv.");
  if (!file.ok) return file;
  const codes = codesOf(typed);
  if (!codes.ok) return codes;
  const minimumGroup = wholeNumber(typed, "minimum-group", usualMinimumGroup);
  if (!minimumGroup.ok) return minimumGroup;
  const seed = wholeNumber(typed, "seed", usualSeed);
  if (!seed.ok) return seed;
  const statistic = typed.text("statistic") ?? "alpha-nominal";
  return ok({
    file: file.value,
    // What is none was refused when the options were read.
    statistic: isStatistic(statistic) ? statistic : "alpha-nominal",
    codes: codes.value,
    silenceCode: typed.text("silence") ?? usualSilence,
    minimumGroup: minimumGroup.value,
    seed: seed.value,
  });
};

const assessFile = async (
  asked: Asked,
  typed: Typed,
  surroundings: Surroundings,
): Promise<Outcome> => {
  const { file, codes, silenceCode, statistic, minimumGroup, seed } = asked;
  const read = readPaths([resolve(surroundings.cwd, file)], [".csv", ".txt"]);
  if (!read.ok) return read.error;
  const [given, other] = read.value.files;
  if (given === undefined || other !== undefined)
    return usage(`${file} is a folder of several files.`, "Name one CSV file of codings.");
  const codings = readCodings({ name: file, bytes: given.bytes });
  if (!codings.ok) return codings.error;
  const found = assessAgreement({
    codings: codings.value,
    frame: { codes, silenceCode },
    statistic,
    minimumGroup,
    random: seededRandom(seed),
  });
  if (!found.ok) return found.error;
  const render = typed.isSet("json") ? renderAgreementJson : renderAgreement;
  await surroundings.write(render(found.value));
  return found.value.themes.ok ? 0 : [found.value.themes.error];
};

/** `chorus agreement`: how far the people who coded what was said agree, and what may be counted. */
export const agreement: Command = {
  name: "agreement",
  usage:
    "chorus agreement FILE.csv [--statistic NAME] [--codes A,B,C] [--silence CODE] [--minimum-group N] [--json]",
  about: "Tell how far coders agree, and count themes if they agree enough.",
  options: {
    statistic: {
      type: "string",
      value: "NAME",
      about: "The coefficient; alpha-nominal unless told",
      oneOf: Object.keys(agreementStatistics),
    },
    codes: {
      type: "string",
      value: "A,B,C",
      about: "The codes of the frame in their order; those in the file unless told.",
    },
    silence: {
      type: "string",
      value: "CODE",
      about: `The code of those who said nothing; ${usualSilence} unless told.`,
    },
    "minimum-group": {
      type: "string",
      value: "N",
      about: `Counts under N are hidden; ${usualMinimumGroup} unless told.`,
    },
    seed: {
      type: "string",
      value: "N",
      about: `Seed of the resampling behind alpha's interval; ${usualSeed} unless told.`,
    },
    json: { type: "boolean", about: "Write the result as JSON." },
  },
  mostWords: 1,
  run: async (typed, surroundings) => {
    const asked = askedFor(typed);
    return asked.ok ? assessFile(asked.value, typed, surroundings) : asked.error;
  },
};
