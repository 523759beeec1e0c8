import { statSync } from "node:fs";
import { basename, resolve } from "node:path";

import { plainText } from "../../codegen/model/texts.ts";
import type { GivenProfile } from "../../engine/profile/apply-profile.ts";
import { readPaths } from "../../engine/read-files.ts";
import { itemsMeant } from "../../registry/check/names-meant.ts";
import { profileTarget } from "../../registry/check/profile-target.ts";
import { mostBytes } from "../../registry/import/import-file.ts";
import { parseItemFile } from "../../registry/import/item-file.ts";
import type { Snapshot } from "../../registry/model/snapshot.ts";
import { resolveText } from "../../registry/model/snapshot.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { RegistryItem } from "../../generated/items/types.ts";
import type { Surroundings, Typed } from "../command.ts";

const profileOf = (content: RegistryItem): GivenProfile | undefined =>
  content.kind === "profile"
    ? { ref: `${content.id}@${content.version}`, title: plainText(content.titles), content }
    : undefined;

const isFile = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() === true;

const invalid = (file: string, message: string, fix?: string): Problem =>
  problemOf("PROFILE_INVALID", `${file}: ${message}`, {
    place: { file },
    ...(fix === undefined ? {} : { fix }),
  });

/** A profile from a file of one's own is held to what one in a release is held to. */
const ofFile = (
  release: Snapshot,
  path: string,
  name: string,
): Result<GivenProfile, readonly Problem[]> => {
  const read = readPaths([path]);
  if (!read.ok) return read;
  const [given] = read.value.files;
  if (given === undefined || given.bytes.length > mostBytes)
    return fail([invalid(name, "It is larger than an item may be.")]);
  const file = parseItemFile({ path: basename(name), bytes: given.bytes });
  if (!file.ok) return fail(file.error.map(({ message, fix }) => invalid(name, message, fix)));
  const { content } = file.value;
  const profile = profileOf(content);
  if (profile === undefined)
    return fail([invalid(name, `It holds a ${content.kind}, not a profile.`)]);
  const context = { published: release, all: release, unread: new Set<string>() };
  const remarks = profileTarget.find(content, context);
  return remarks.length > 0
    ? fail(remarks.map(({ message, fix = profileTarget.fix }) => invalid(name, message, fix)))
    : ok(profile);
};

/** The profile that was named, of the release or from a file; undefined when none was. */
export const loadProfile = (
  release: Snapshot,
  { typed, surroundings }: { readonly typed: Typed; readonly surroundings: Surroundings },
): Result<GivenProfile | undefined, readonly Problem[]> => {
  const named = typed.text("profile");
  if (named === undefined) return ok(undefined);
  const path = resolve(surroundings.cwd, named);
  if (isFile(path)) return ofFile(release, path, named);
  const version = resolveText(release, named);
  const profile = version === undefined ? undefined : profileOf(version.content);
  if (profile !== undefined) return ok(profile);
  const message = `Release ${release.name} has no profile ${named}, and there is no such file.`;
  const fix = itemsMeant(release, named, { kind: "profile", several: "profiles" });
  return fail([problemOf("ITEM_NOT_FOUND", message, { fix })]);
};
