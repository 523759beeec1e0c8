import type { RegistryItem } from "../../generated/items/types.ts";
import type { Edit } from "./edit.ts";

/** What a change can touch; each is judged by itself. */
export const axes = [
  "data",
  "code",
  "query",
  "meaning",
  "number",
  "series",
  "burden",
  "wording",
] as const;

/** One thing that a change can touch. */
export type Axis = (typeof axes)[number];

/** How much a change weighs on one axis. */
export type SeverityLevel = "safe" | "dangerous" | "breaking";

/** The least step of the version number that a change asks for. */
export type ChangeClass = "NONE" | "PATCH" | "MINOR" | "MAJOR";

/** What a change does on one axis, and why. */
export interface Effect {
  readonly level: Exclude<SeverityLevel, "safe">;
  readonly reason: string;
}

/** A kind of change: what it is, the step that it asks for, and what it touches. Where nothing is told it is safe. */
export interface ChangeTitle {
  readonly title: string;
  readonly least: Exclude<ChangeClass, "NONE">;
  readonly effects: Readonly<Partial<Record<Axis, Effect>>>;
}

/** An effect that breaks something that worked. */
export const breaks = (reason: string): Effect => ({ level: "breaking", reason });

/** An effect that breaks nothing by itself, but may surprise. */
export const mayBreak = (reason: string): Effect => ({ level: "dangerous", reason });

/** The two versions between which a change stands. */
export interface Versions {
  readonly before: RegistryItem;
  readonly after: RegistryItem;
}

/** Which edits are a change of one kind: those at a place, of a sort, for which something holds. The first rule wins. */
export interface ChangeRule<Kind extends string> {
  readonly kind: Kind;
  /** Names in order; an asterisk is any one name or entry, two at the end the place itself and all that lies below. */
  readonly at: string;
  /** Absent means whatever was done there. */
  readonly op?: Edit["op"];
  /** Only in items of this kind. */
  readonly of?: string;
  readonly when?: (edit: Edit, versions: Versions) => boolean;
}
