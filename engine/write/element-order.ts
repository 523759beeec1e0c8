import type { XmlGroup, XmlPlace } from "../read/xml-shape.ts";

/**
 * Orders of elements that no record states, because several tables share one element: by the name of the root. What a
 * group holds of these stands in this order, which agrees with what the records state.
 */
const sharedOrders: ReadonlyMap<string, readonly string[]> = new Map([
  [
    "EXPSSDA903",
    (
      "CHILDID UPN SEX DOB ETHNIC UASC DUC DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR " +
      "IN_TOUCH ACTIV ACCOM AMISSING AREVIEW MOTHER MC_DOB PERMANENCE OC2 AD_PLACED"
    ).split(" "),
  ],
]);

const bySequence = (left: XmlPlace, right: XmlPlace): number =>
  left.sequence - right.sequence || left.rank - right.rank || left.index - right.index;

/** The places of a group in the order in which they are written. */
export const placesInOrder = (group: XmlGroup, root: string): readonly XmlPlace[] => {
  const places = [...group.places.values()].toSorted(bySequence);
  const order = group.looseTables.length === 0 ? undefined : sharedOrders.get(root);
  if (order === undefined) return places;
  const rankOf = ({ name }: XmlPlace): number => {
    const rank = order.indexOf(name);
    return rank < 0 ? order.length : rank;
  };
  return places.toSorted((left, right) => rankOf(left) - rankOf(right));
};
