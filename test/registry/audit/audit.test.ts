import { expect, test } from "vitest";

import { cakeCount, cakeGaps } from "../../../registry/audit/cake-gaps.ts";
import { measureMix } from "../../../registry/audit/measure-mix.ts";
import { missingVoices } from "../../../registry/audit/missing-voices.ts";
import { boundBy, ofKind, versionsIn } from "../../../registry/audit/scope.ts";
import { voiceAudit } from "../../../registry/audit/voice-audit.ts";
import { resolveText } from "../../../registry/model/snapshot.ts";
import { invariant } from "../../../runtime/result.ts";
import { shippedRelease } from "../../law/shipped-release.ts";

const all = shippedRelease();

const found = <Value>(value: Value | undefined): Value => {
  invariant(value !== undefined, "it is shipped");
  return value;
};

test("every column of a return is heard or unheard, and the return has them all", () => {
  for (const year of [2023, 2026, 2027]) {
    const versions = found(boundBy(all, `dfe:ssda903@${year}`));
    const audit = found(voiceAudit(all, versions));
    const columns = ofKind(versions, "record")
      .filter(({ role }) => role !== "REFERENCE")
      .reduce((sum, record) => sum + record.columns.length, 0);
    expect(audit.columns).toBe(columns);
    expect(audit.heard + audit.unheard).toBe(columns);
    expect(audit.roles.find(({ role }) => role === undefined)?.columns).toBe(audit.unheard);
  }
  expect(boundBy(all, "dfe:sex@1")).toBeUndefined();
  expect(boundBy(all, "nothing")).toBeUndefined();
});

test("measures come to all indicators, by where and how", () => {
  const versions = found(versionsIn(all, {}));
  const mix = measureMix(versions);
  const total = mix.reduce((sum, { indicators }) => sum + indicators, 0);
  expect(total).toBe(ofKind(versions, "indicator").length);
  expect(mix.every(({ computable, indicators }) => computable <= indicators)).toBe(true);
});

test("the layers of the cake are heard, named or silent, and each gap is one of them", () => {
  for (const scope of [{}, { agency: "examples" }, { return: "dfe:cin-census@2026" }]) {
    const versions = found(versionsIn(all, scope));
    const { layers, heard, named, silent } = cakeCount(versions);
    expect(heard + named + silent).toBe(layers);
    const gaps = cakeGaps(versions);
    expect([
      gaps.filter(({ kind }) => kind === "NAMED").length,
      gaps.filter(({ kind }) => kind === "SILENT").length,
    ]).toEqual([named, silent]);
  }
  expect(versionsIn(all, { return: "dfe:nothing@1" })).toBeUndefined();
});

test("who is concerned and not heard is told with the reason", () => {
  const field = found(resolveText(all, "examples:safe-where-i-live"));
  const missing = missingVoices(field.content);
  expect(missing.every(({ because }) => because.length > 0)).toBe(true);
  const bare = found(resolveText(all, "examples:safe-where-i-live@1.0.0"));
  expect(missingVoices(bare.content)).toEqual([
    { role: "CARE_EXPERIENCED_ADULT", because: "SPEAKS_IN_IT" },
    { role: "YOUNG_PERSON", because: "SPEAKS_IN_IT" },
  ]);
});
