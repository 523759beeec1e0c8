import type { ReleaseModel } from "../model/release-model.ts";
import { madeFrom } from "./made-from.ts";
import { returnUnits } from "./return-schemas.ts";
import type { SchemaUnit } from "./schema-unit.ts";
import { voiceUnits } from "./voice-schemas.ts";

/** Every schema that a release gives, for returns and voice fields: what the emitters of all targets start from. */
export const schemaUnits = ({
  release,
  returns,
  voiceFields,
}: ReleaseModel): readonly SchemaUnit[] => {
  const head = madeFrom(release);
  return [
    ...returns.flatMap((placed) => returnUnits(placed, head)),
    ...voiceFields.flatMap((placed) => voiceUnits(placed, head)),
  ];
};
