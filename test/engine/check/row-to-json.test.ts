import { expect, test } from "vitest";

import { invariant } from "../../../runtime/result.ts";

import { rowToJson } from "../../../engine/index.ts";
import { pondModel } from "../model.ts";

const swims = pondModel.tables[1];
invariant(swims !== undefined, "the pond return has swims");

test.for([
  {
    name: "a full row",
    cells: {
      CHILD: " A1 ",
      DAY: "01/05/2025",
      STROKE: "K1",
      LENGTHS: "04",
      SINCE: "zz/05/2020",
      AT: "2025-05-01T10:00:00Z",
      SEASON: "2025",
      HAPPY: "0",
      BADGE: "NONE",
      POND: "Mill",
    },
    is: {
      CHILD: "A1",
      DAY: "2025-05-01",
      STROKE: "K1",
      LENGTHS: 4,
      SINCE: "2020-05",
      AT: "2025-05-01T10:00:00Z",
      SEASON: 2025,
      HAPPY: false,
      BADGE: "NONE",
      POND: "Mill",
    },
  },
  {
    name: "blank is null, absent is absent",
    cells: { CHILD: "A1", DAY: "" },
    is: { CHILD: "A1", DAY: null },
  },
  {
    name: "faults that JSON can carry",
    cells: { STROKE: "k1", LENGTHS: "99", BADGE: "B1" },
    is: { STROKE: "k1", LENGTHS: 99, BADGE: "B1" },
  },
  { name: "a date that is none", cells: { DAY: "31/02/2025" }, is: undefined },
  { name: "a number that is none", cells: { LENGTHS: "many" }, is: undefined },
])("$name", ({ cells, is }) => {
  expect(rowToJson(swims, cells, pondModel.period)).toEqual(is);
});
