import { generatorVersion } from "../version.ts";

/** The first lines of a file made from our own schemas: what made it, and from what. */
export const ownHeader = (source: string): string =>
  `// Made by chorus ${generatorVersion} from ${source}. Do not edit: npm run generate.\n`;
