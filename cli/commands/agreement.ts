import { resolve } from "node:path";

import {
  agreementStatistics,
  assessAgreement,
  type AgreementRequest,
  type AgreementStatistic,
} from "../../engine/agreement/assess-agreement.ts";
import type { Coding } from "../../engine/agreement/coded-units.ts";
import { readCodings } from "../../engine/agreement/read-codings.ts";
import { renderAgreement, renderAgreementJson } from "../../engine/agreement/render-agreement.ts";
import { seededRandom } from "../../engine/agreement/seeded-random.ts";
import { readPaths } from "../../engine/read-files.ts";
import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { Command, Outcome, Surroundings, Typed } from "../command.ts";
import { frameOfItem, frameStatistic, type FrameOfItem } from "../agreement/frame-of-item.ts";
import { dataOption, onlyWord, releaseOption, usage, withRelease } from "../registry-access.ts";

/** Below this no group is counted in the open, unless told otherwise: the default of the suppression presets. */
const usualMinimumGroup = 10;

const usualSeed = 1;

const usualSilence = "SILENCE";

interface Asked {
  readonly file: string;
  /** Undefined takes that of the frame, or the usual one. */
  readonly statistic: AgreementStatistic | undefined;
  readonly codes: readonly string[] | undefined;
  readonly silenceCode: string;
  /** The coding frame of the registry that was coded with. */
  readonly frame: string | undefined;
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

const frameAsked = (typed: Typed): Result<string | undefined, readonly Problem[]> => {
  const frame = typed.text("frame");
  return frame === undefined || (typed.text("codes") ?? typed.text("silence")) === undefined
    ? ok(frame)
    : fail(
        usage(
          "--frame says which codes there are.",
          "Leave out --codes and --silence, or --frame.",
        ),
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
  const statistic = typed.text("statistic");
  const frame = frameAsked(typed);
  if (!frame.ok) return frame;
  return ok({
    file: file.value,
    // What is none was refused when the options were read.
    statistic: statistic !== undefined && isStatistic(statistic) ? statistic : undefined,
    codes: codes.value,
    silenceCode: typed.text("silence") ?? usualSilence,
    frame: frame.value,
    minimumGroup: minimumGroup.value,
    seed: seed.value,
  });
};

const codingsIn = (
  file: string,
  { cwd }: Surroundings,
): Result<readonly Coding[], readonly Problem[]> => {
  const read = readPaths([resolve(cwd, file)], [".csv", ".txt"]);
  if (!read.ok) return read;
  const [given, other] = read.value.files;
  return given === undefined || other !== undefined
    ? fail(usage(`${file} is a folder of several files.`, "Name one CSV file of codings."))
    : readCodings({ name: file, bytes: given.bytes });
};

const requestOf = (
  { codes, silenceCode, statistic, minimumGroup, seed }: Asked,
  codings: readonly Coding[],
  item: FrameOfItem | undefined,
): AgreementRequest => ({
  codings,
  frame: item?.frame ?? { codes, silenceCode },
  statistic: statistic ?? item?.statistic ?? "alpha-nominal",
  minimumGroup,
  random: seededRandom(seed),
});

const assessFile = async (
  asked: Asked,
  { typed, surroundings }: { readonly typed: Typed; readonly surroundings: Surroundings },
  item?: FrameOfItem,
): Promise<Outcome> => {
  const codings = codingsIn(asked.file, surroundings);
  if (!codings.ok) return codings.error;
  const found = assessAgreement(requestOf(asked, codings.value, item));
  if (!found.ok) return found.error;
  const frame = item === undefined ? undefined : { ref: item.ref, frameStatistic };
  const render = typed.isSet("json") ? renderAgreementJson : renderAgreement;
  await surroundings.write(render(found.value, frame));
  return found.value.themes.ok ? 0 : [found.value.themes.error];
};

/** `chorus agreement`: how far the people who coded what was said agree, and what may be counted. */
export const agreement: Command = {
  name: "agreement",
  usage:
    "chorus agreement FILE.csv [--frame REF] [--statistic NAME] [--codes A,B,C] [--silence CODE] [--minimum-group N] [--json]",
  about: "Tell how far coders agree, and count themes if they agree enough.",
  options: {
    frame: {
      type: "string",
      value: "REF",
      about:
        "The coding frame of the registry that was coded with, for example examples:what-would-help.",
    },
    statistic: {
      type: "string",
      value: "NAME",
      about: "The coefficient; the frame's, else alpha-nominal, unless told",
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
    release: releaseOption,
    data: dataOption,
    json: { type: "boolean", about: "Write the result as JSON." },
  },
  mostWords: 1,
  run: async (typed, surroundings) => {
    const asked = askedFor(typed);
    if (!asked.ok) return asked.error;
    const { frame } = asked.value;
    if (frame === undefined) return assessFile(asked.value, { typed, surroundings });
    return withRelease(typed, surroundings, async (release) => {
      const item = frameOfItem(release, frame);
      return item.ok ? assessFile(asked.value, { typed, surroundings }, item.value) : item.error;
    });
  },
};
