import type { Adoption, GovernanceState } from "../state.ts";

const isOf = ({ item }: Adoption, wanted: string): boolean =>
  item === wanted || item.startsWith(`${wanted}@`);

/** Who uses, or used, which version: of everything, of an item, or of one version; oldest first. */
export const adoptionList = (
  { adoptions }: Pick<GovernanceState, "adoptions">,
  item?: string,
): readonly Adoption[] =>
  [...adoptions.values()]
    .filter((adoption) => item === undefined || isOf(adoption, item))
    .toSorted((a, b) => (a.from === b.from ? a.seq - b.seq : a.from < b.from ? -1 : 1));

/** Adoptions that hold on a day. */
export const adoptionsOn = (adoptions: readonly Adoption[], day: string): readonly Adoption[] =>
  adoptions.filter(({ from, to }) => from <= day && (to === undefined || day <= to));
