import { invariant } from "../../runtime/result.ts";

/** From how many entries on a copy shares what it is copied from. */
const largeFrom = 512;

/** How many entries stand in a layer before it is laid into one map with what is under it. */
const layerOf = 256;

/**
 * A map over another that never changes again: it holds only what was set since, so that a copy of a large map costs as
 * little as a copy of a small one. Entries come in the order of a map: a key keeps its place when it is set again.
 * A class, because whoever writes on a draft expects a Map.
 */
class LayeredMap<Key, Value> extends Map<Key, Value> {
  readonly #under: ReadonlyMap<Key, Value>;
  #added = 0;

  constructor(under: ReadonlyMap<Key, Value>) {
    super();
    this.#under = under;
  }

  /** Another map over the same, which begins with the same entries. */
  copy(): Map<Key, Value> {
    if (super.size >= layerOf) return new LayeredMap(new Map(this));
    const copy = new LayeredMap(this.#under);
    for (const [key, value] of super.entries()) copy.set(key, value);
    return copy;
  }

  override get size(): number {
    return this.#under.size + this.#added;
  }

  override has(key: Key): boolean {
    return super.has(key) || this.#under.has(key);
  }

  override get(key: Key): Value | undefined {
    return super.has(key) ? super.get(key) : this.#under.get(key);
  }

  override set(key: Key, value: Value): this {
    if (!this.has(key)) this.#added += 1;
    return super.set(key, value);
  }

  override delete(): boolean {
    return this.clear();
  }

  override clear(): never {
    invariant(false, "nothing that was recorded goes away");
  }

  override *entries(): MapIterator<[Key, Value]> {
    for (const [key, value] of this.#under) {
      const newer = super.get(key);
      yield [key, newer ?? value];
    }
    for (const [key, value] of super.entries()) if (!this.#under.has(key)) yield [key, value];
  }

  override *keys(): MapIterator<Key> {
    for (const [key] of this.entries()) yield key;
  }

  override *values(): MapIterator<Value> {
    for (const [, value] of this.entries()) yield value;
  }

  override [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.entries();
  }

  override forEach(visit: (value: Value, key: Key, map: Map<Key, Value>) => void): void {
    for (const [key, value] of this.entries()) visit(value, key, this);
  }
}

/** A copy to write on. The copy of a large map shares what stands in it, so the original must not be written on again. */
export const copyOfMap = <Key, Value>(map: ReadonlyMap<Key, Value>): Map<Key, Value> => {
  if (map instanceof LayeredMap) return map.copy();
  return map.size < largeFrom ? new Map(map) : new LayeredMap(map);
};
