import { existsSync } from "node:fs";

/**
 * Where the facts and cases of the statutory returns are: third-party data, so they are read from outside the project
 * and never copied into it.
 */
export const casesFolder: string = process.env["CHORUS_CASES"] ?? "../shared/domain";

/** True when those facts and cases are on this machine. Without them the tests say what they did not run. */
export const hasCases: boolean = existsSync(casesFolder);
