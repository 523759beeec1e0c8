/** Gives whole numbers from 0 to 2^32 - 1, each as likely as any other. */
export type RandomSource = () => number;

/** A source that gives the same numbers for the same seed on every machine (the SplitMix32 generator). */
export const seededRandom = (seed: number): RandomSource => {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e37_79b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0_aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a_2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
};
