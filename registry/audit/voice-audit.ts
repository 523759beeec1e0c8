import type { SpeakerRole } from "../../generated/items/types.ts";
import { parseItemRef } from "../identity/item-ref.ts";
import type { ItemVersion, Snapshot } from "../model/snapshot.ts";
import { bindingsOf, resolveRef } from "../model/snapshot.ts";
import { ofKind } from "./scope.ts";

/** How many columns of a return hold what somebody in a role said, as their definitions say. */
export interface RoleShare {
  /** Absent for columns whose definition names nobody's voice. */
  readonly role?: SpeakerRole;
  readonly columns: number;
}

/** Whose voice is in a return (MODEL 10, voiceAudit). */
export interface VoiceAudit {
  readonly return: string;
  readonly columns: number;
  /** Columns in which somebody's voice is; with `unheard` they come to all columns. */
  readonly heard: number;
  readonly unheard: number;
  /** A column with voices in several roles counts once under each. */
  readonly roles: readonly RoleShare[];
}

interface Column {
  readonly roles: readonly SpeakerRole[];
}

/** Asks of every column of a return whose voice its definition says is in the record. */
export const voiceAudit = (
  all: Snapshot,
  versions: readonly ItemVersion[],
): VoiceAudit | undefined => {
  const [first] = versions;
  if (first?.content.kind !== "return") return undefined;
  const bindings = bindingsOf(first.content);
  const rolesOf = (element: string): Column => {
    const ref = parseItemRef(element);
    const found = ref.ok ? resolveRef(all, ref.value, bindings)?.content : undefined;
    const voices = found?.kind === "element" ? found.voices?.cake?.data.voices : undefined;
    return { roles: [...new Set((voices ?? []).map(({ speakerRole }) => speakerRole))] };
  };
  const columns = ofKind(versions, "record")
    .filter(({ role }) => role !== "REFERENCE")
    .flatMap((record) => record.columns.map(({ element }) => rolesOf(element)));
  const counts = new Map<SpeakerRole, number>();
  for (const { roles } of columns)
    for (const role of roles) counts.set(role, (counts.get(role) ?? 0) + 1);
  const heard = columns.filter(({ roles }) => roles.length > 0).length;
  return {
    return: `${first.id}@${first.version}`,
    columns: columns.length,
    heard,
    unheard: columns.length - heard,
    roles: [
      ...[...counts]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([role, count]) => ({ role, columns: count })),
      { columns: columns.length - heard },
    ],
  };
};
