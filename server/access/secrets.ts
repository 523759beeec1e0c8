import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/** Makes a secret of 256 random bits. Passed in, so that a test may know what comes. */
export type NewSecret = () => Buffer;

/** What is kept of a secret: its SHA-256. A secret of 256 random bits needs no salt and no slow hash. */
export const hashOf = (secret: string): string => createHash("sha256").update(secret).digest("hex");

/** Another secret made from one, for one purpose: who knows only the derived one cannot find the first. */
export const derive = (secret: string, purpose: string): string =>
  createHmac("sha256", secret).update(purpose).digest("base64url");

/** Whether two texts are the same, in a time that does not tell where they differ. */
export const isSame = (one: string, other: string): boolean =>
  timingSafeEqual(
    createHash("sha256").update(one).digest(),
    createHash("sha256").update(other).digest(),
  );
