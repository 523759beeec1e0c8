import type { Indicator } from "../../generated/items/types.ts";
import type { ItemVersion } from "../model/snapshot.ts";
import { ofKind } from "./scope.ts";

/** How many measures are of one sort. */
export interface MeasureShare {
  /** WHERE a child is in the system, or HOW they are. */
  readonly focus: Indicator["measureFocus"];
  readonly type: Indicator["measureType"];
  readonly indicators: number;
  /** Of these, how many can be computed here. */
  readonly computable: number;
}

/** What is measured: where children are in the system, or how they are. The shares come to all indicators in scope. */
export const measureMix = (versions: readonly ItemVersion[]): readonly MeasureShare[] => {
  const indicators = ofKind(versions, "indicator");
  const groups = Map.groupBy(
    indicators,
    ({ measureFocus, measureType }) => `${measureFocus} ${measureType}`,
  );
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => {
      const [first] = group;
      if (first === undefined) return [];
      const { measureFocus: focus, measureType: type } = first;
      const computable = group.filter(({ calculation }) => calculation !== undefined).length;
      return [{ focus, type, indicators: group.length, computable }];
    });
};
