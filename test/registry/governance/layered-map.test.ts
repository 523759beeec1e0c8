import * as fc from "fast-check";
import { expect, test } from "vitest";

import { copyOfMap } from "../../../registry/governance/layered-map.ts";

const large = (size: number): Map<string, number> =>
  new Map(Array.from({ length: size }, (_, index) => [`key-${index}`, index]));

const key = fc.nat({ max: 700 }).map((index) => `key-${index}`);
const writes = fc.array(fc.tuple(key, fc.nat()), { maxLength: 400 });

test("a copy of a large map is a map, in the same order, and leaves the original as it was", () => {
  fc.assert(
    fc.property(fc.array(writes, { maxLength: 5 }), fc.constantFrom(3, 600), (rounds, size) => {
      let expected = large(size);
      let actual: ReadonlyMap<string, number> = expected;
      for (const round of rounds) {
        const before = [...actual];
        const original = actual;
        const copy = copyOfMap(actual);
        expected = new Map(expected);
        for (const [name, value] of round) {
          copy.set(name, value);
          expected.set(name, value);
        }
        expect([...original]).toEqual(before);
        actual = copy;
      }
      expect([...actual]).toEqual([...expected]);
      expect([...actual.keys()]).toEqual([...expected.keys()]);
      expect([...actual.values()]).toEqual([...expected.values()]);
      expect(actual.size).toBe(expected.size);
      const visited: [string, number][] = [];
      actual.forEach((value, name) => visited.push([name, value]));
      expect(visited).toEqual([...expected]);
      for (const name of ["key-0", "key-1", "key-599", "key-650", "other"]) {
        expect(actual.get(name)).toBe(expected.get(name));
        expect(actual.has(name)).toBe(expected.has(name));
      }
    }),
    { numRuns: 60 },
  );
});

test("nothing that was recorded goes away", () => {
  const copy = copyOfMap(large(600));
  expect(() => copy.delete("key-0")).toThrow("nothing that was recorded goes away");
  expect(() => copy.clear()).toThrow("nothing that was recorded goes away");
});

test("a layer that has grown is laid into one map with what is under it", () => {
  const first = copyOfMap(large(600));
  for (const [name, value] of large(900)) first.set(name, value + 1);
  const second = copyOfMap(first);
  second.set("key-0", -1);
  expect([...second].slice(0, 2)).toEqual([
    ["key-0", -1],
    ["key-1", 2],
  ]);
  expect([second.size, first.get("key-0")]).toEqual([900, 1]);
});
