import { readFileSync } from "node:fs";

import { returnModel } from "../../../codegen/model/return-model.ts";
import { checkFiles, type CheckResult, type GivenFile } from "../../../engine/index.ts";
import { resolveText } from "../../../registry/model/snapshot.ts";
import { invariant } from "../../../runtime/result.ts";
import type { ReturnModel } from "../../../runtime/return-model.ts";
import { shippedRelease } from "../../law/shipped-release.ts";
import { fileOf } from "../model.ts";

const release = shippedRelease();

/** The model of a return that we ship. */
export const shippedReturn = (ref: string): ReturnModel => {
  const version = resolveText(release, ref);
  invariant(version !== undefined, `${ref} is shipped`);
  const model = returnModel(release, version);
  invariant(model.ok, `${ref} can be modelled`);
  return model.value;
};

/** A small census without fault, made up for the tests. */
export const censusText = readFileSync("test/fixtures/cin-2024.xml", "utf8");

/** A small SSDA903 return without fault, made up for the tests. */
export const childrenText = readFileSync("test/fixtures/ssda903-2026.xml", "utf8");

/** Checks files that can be read. */
export const checked = (model: ReturnModel, ...files: readonly GivenFile[]): CheckResult => {
  const result = checkFiles(files, model);
  invariant(result.ok, `the files can be read: ${JSON.stringify(result)}`);
  return result.value;
};

/** Checks one XML file. */
export const checkedText = (model: ReturnModel, text: string): CheckResult =>
  checked(model, fileOf("return.xml", text));

/** The number of the line of a text on which a word first stands after another. */
export const lineOf = (text: string, word: string, after = ""): number =>
  text.slice(0, text.indexOf(word, text.indexOf(after))).split("\n").length;
