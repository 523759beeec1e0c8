/** The entries of a list that stood in it before, with their place. */
export const repeats = (
  names: readonly string[],
): readonly { readonly index: number; readonly name: string }[] => {
  const seen = new Set<string>();
  return names.flatMap((name, index) => {
    if (seen.has(name)) return [{ index, name }];
    seen.add(name);
    return [];
  });
};
