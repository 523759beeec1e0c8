/** Address of the list of releases. */
export const releasesPath = "/releases";

/** Address of one release: what it is and what it holds. */
export const releasePath = (release: string): string => `${releasesPath}/${release}`;

/** Address of the manifest of a release. */
export const manifestPath = (release: string): string => `${releasePath(release)}/manifest.json`;

/** Address of the signatures over the manifest of a release. */
export const signaturesPath = (release: string): string =>
  `${releasePath(release)}/signatures.json`;

/** Address of the list of the files that are generated from a release. */
export const artefactListPath = (release: string): string =>
  `${releasePath(release)}/artefacts/manifest.json`;

/** Address of a generated file of a release. */
export const artefactPath = (release: string, target: string, path: string): string =>
  `${releasePath(release)}/artefacts/${target}/${path}`;
