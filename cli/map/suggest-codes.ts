import { renderSuggestions, renderSuggestionsJson } from "../../engine/map/render-suggestions.ts";
import { readSpellings, type Spelling } from "../../engine/map/spellings.ts";
import { suggestMappings } from "../../engine/map/suggest-mappings.ts";
import { readPaths } from "../../engine/read-files.ts";
import { plainText } from "../../codegen/model/texts.ts";
import { itemsMeant } from "../../registry/check/names-meant.ts";
import type { ItemVersion, Snapshot } from "../../registry/model/snapshot.ts";
import { resolveText } from "../../registry/model/snapshot.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { CodeModel } from "../../runtime/return-model.ts";
import type { Context } from "../check/check-return.ts";
import type { Outcome } from "../command.ts";
import { usage, withRelease } from "../registry-access.ts";

const codesOf = ({ content }: ItemVersion): readonly CodeModel[] | undefined =>
  content.kind === "codelist"
    ? content.codes.map(({ code, labels }) => ({ code, label: plainText(labels) }))
    : undefined;

const listNamed = (
  release: Snapshot,
  text: string,
): Result<{ readonly ref: string; readonly codes: readonly CodeModel[] }, readonly Problem[]> => {
  const version = resolveText(release, text);
  const codes = version === undefined ? undefined : codesOf(version);
  return version === undefined || codes === undefined
    ? fail([
        problemOf("ITEM_NOT_FOUND", `Release ${release.name} has no code list ${text}.`, {
          fix: itemsMeant(release, text, { kind: "codelist", several: "code lists" }),
        }),
      ])
    : ok({ ref: `${version.id}@${version.version}`, codes });
};

const readAll = (paths: readonly string[]): Result<readonly Spelling[], readonly Problem[]> => {
  const found = readPaths(paths);
  if (!found.ok) return found;
  const read = found.value.files.map(readSpellings);
  const problems = read.flatMap((one) => (one.ok ? [] : [one.error]));
  return problems.length > 0
    ? fail(problems)
    : ok(read.flatMap((one) => (one.ok ? one.value : [])));
};

const tell = async (
  spellings: readonly Spelling[],
  list: { readonly ref: string; readonly codes: readonly CodeModel[] } | undefined,
  { typed, surroundings }: Context,
): Promise<Outcome> => {
  const suggestions = suggestMappings(spellings, list?.codes);
  const text = typed.isSet("json")
    ? renderSuggestionsJson(suggestions, list?.ref ?? null)
    : renderSuggestions(suggestions);
  await surroundings.write(text);
  return suggestions.some(({ kind }) => kind === "OPEN_QUESTION") ? 1 : 0;
};

/** Suggests to which codes of a list the spellings in some files belong; without a list, what the files say themselves. */
export const suggestCodes = async (
  paths: readonly string[],
  context: Context,
): Promise<Outcome> => {
  if (paths.length === 0)
    return usage("No file of spellings was named.", "Usage: chorus map suggest FILE --list REF");
  const spellings = readAll(paths);
  if (!spellings.ok) return spellings.error;
  const named = context.typed.text("list");
  if (named === undefined) return tell(spellings.value, undefined, context);
  return withRelease(context.typed, context.surroundings, async (release) => {
    const list = listNamed(release, named);
    return list.ok ? tell(spellings.value, list.value, context) : list.error;
  });
};
