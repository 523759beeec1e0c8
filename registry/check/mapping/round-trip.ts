import type { ItemMapping, MappingEnd, MappingFixture } from "../../../generated/items/types.ts";
import type { MappedRow } from "../../model/map-codes.ts";
import { mapRow, readFixture } from "../../model/map-codes.ts";
import type { ItemCheck } from "../check.ts";
import type { Remark } from "../finding.ts";

const shown = (row: MappedRow): string =>
  row.map((value) => (value === "" ? "(blank)" : value)).join(" + ");

const namesOf = (ends: readonly MappingEnd[]): string => ends.map(({ name }) => name).join(",");

const wayRemarks = (
  mapping: ItemMapping,
  pair: { readonly given: MappedRow; readonly made: MappedRow },
  at: { readonly pointer: string; readonly way: "forward" | "back" },
): readonly Remark[] => {
  const found = mapRow(mapping, pair.given, at.way).map(shown);
  return found.length === 1 && found[0] === shown(pair.made)
    ? []
    : [
        {
          pointer: at.pointer,
          message: `${at.way === "forward" ? "There" : "Back"}, ${shown(pair.given)} becomes ${found.length === 0 ? "nothing" : found.join(" or ")}, not ${shown(pair.made)}.`,
        },
      ];
};

const fixtureRemarks = (
  mapping: ItemMapping,
  fixture: MappingFixture,
  pointer: string,
): readonly Remark[] => {
  const [from, to] = [readFixture(fixture.from), readFixture(fixture.to)];
  const isNamed =
    from.names.join(",") === namesOf(mapping.from) && to.names.join(",") === namesOf(mapping.to);
  if (!isNamed || from.rows.length !== to.rows.length)
    return [
      {
        pointer,
        message: `Both sides have the same number of rows, under ${namesOf(mapping.from)} and ${namesOf(mapping.to)}.`,
      },
    ];
  return from.rows.flatMap((given, index) => {
    const made = to.rows[index] ?? [];
    return [
      ...wayRemarks(mapping, { given, made }, { pointer: `${pointer}/to`, way: "forward" }),
      ...(mapping.match === "EXACT"
        ? wayRemarks(
            mapping,
            { given: made, made: given },
            { pointer: `${pointer}/from`, way: "back" },
          )
        : []),
    ];
  });
};

/** INV-79: values come out as the fixtures say; what is EXACT comes back as it went. Loss both ways is asked by the schema. */
export const roundTrip: ItemCheck = {
  code: "ROUND_TRIP",
  title: "A mapping does what its fixtures show, and an exact one goes there and back",
  severity: "error",
  fix: "Mend the codes or the fixture; or say that the match is CLOSE and what is lost.",
  find: (content) => {
    if (content.kind !== "mapping") return [];
    const { match, fixtures = [], derive, deriveBack } = content;
    const isExact = match === "EXACT";
    return [
      ...(isExact && fixtures.length === 0
        ? [{ pointer: "/match", message: "It is EXACT and has no fixture that shows it." }]
        : []),
      ...(isExact && (derive === undefined) !== (deriveBack === undefined)
        ? [{ pointer: "/match", message: "It is EXACT and is worked out one way only." }]
        : []),
      // Expressions are run by the engine that maps rows; here only codes are looked up.
      ...(derive === undefined
        ? fixtures.flatMap((fixture, index) =>
            fixtureRemarks(content, fixture, `/fixtures/${index}`),
          )
        : []),
    ];
  },
};
