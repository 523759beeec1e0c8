const parts = (version: string): readonly number[] => version.split(".").map(Number);

/** The major part of a semantic version. */
export const majorOf = (version: string): number => parts(version)[0] ?? 0;

/** Orders semantic versions, oldest first. */
export const compareVersions = (a: string, b: string): number => {
  const left = parts(a);
  const right = parts(b);
  for (const index of [0, 1, 2]) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};

const semanticVersion = /^(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})$/u;

/** True for a semantic version of three numbers, each of at most nine digits. */
export const isVersion = (text: string): boolean => semanticVersion.test(text);
