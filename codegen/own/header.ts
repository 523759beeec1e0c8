import { generatorVersion } from "../version.ts";

const line = (source: string): string =>
  `Made by chorus ${generatorVersion} from ${source}. Do not edit: npm run generate.`;

/** The first line of a TypeScript or GraphQL file made from our own contracts: what made it, and from what. */
export const ownHeader = (source: string, mark: "//" | "#" = "//"): string =>
  `${mark} ${line(source)}\n`;
