import { generatorVersion } from "../version.ts";

/** Says what made a file and from which release; the same words at the head of every file. */
export const madeFrom = (release: { readonly name: string; readonly digest: string }): string =>
  `Made by chorus ${generatorVersion} from release ${release.name} (${release.digest}).`;
