import type { Problem } from "../../runtime/problems.ts";
import { fail, ok, type Result } from "../../runtime/result.ts";
import type { ReturnModel, XmlForm } from "../../runtime/return-model.ts";

import type { GivenTable } from "../read/given-table.ts";
import { xmlShapeOf } from "../read/xml-shape.ts";
import { createTarget } from "./column-texts.ts";
import { isNested } from "./link-keys.ts";
import { placeNested } from "./place-nested.ts";
import { placePeople } from "./place-people.ts";
import { renderXml } from "./render-xml.ts";
import { tellShapeFaults } from "./shape-faults.ts";
import type { WrittenFile } from "./written-file.ts";
import { planXml } from "./xml-plan.ts";

/**
 * Writes the tables of a return as one XML document: elements in the order of the return's records, rows within what
 * they stand in, days as the form writes them, UTF-8.
 */
export const writeXml = (
  tables: ReadonlyMap<string, GivenTable>,
  model: ReturnModel,
  { root, dateFormat }: XmlForm,
): Result<readonly WrittenFile[], readonly Problem[]> => {
  const shape = xmlShapeOf(model);
  if (shape === undefined) return ok([]);
  const target = createTarget(model, tables, { form: "XML", dateFormat });
  const { faults } = target;
  const place = isNested(model) ? placeNested : placePeople;
  const placed = place(tables, model, faults);
  const plan = planXml(target, placed, shape);
  tellShapeFaults(target, placed, plan);
  const problems = faults.problems();
  if (problems.length > 0) return fail(problems);
  return ok([{ name: `${root}.xml`, pieces: () => renderXml(plan, placed) }]);
};
