import type { AccessCore } from "./core.ts";
import type { Narrowing } from "./role-look-up.ts";
import { seatsLeft } from "./role-look-up.ts";
import type { MemberViewer, Seat } from "./viewer.ts";

const narrowingOf = async ({ store }: AccessCore, member: string): Promise<Narrowing> => {
  const text = (await store.identityOf(member))?.narrowing ?? "{}";
  const narrowing: Narrowing = JSON.parse(text);
  return narrowing;
};

/** Where a member may act at this moment. */
export const seatsOf = async (core: AccessCore, member: string): Promise<readonly Seat[]> =>
  seatsLeft(await core.lookUpMember(member), await narrowingOf(core, member));

/** How a member came in. */
export type Entry = Pick<MemberViewer, "member" | "authority" | "scopes" | "via" | "tokenId">;

/** The viewer who came in so: seats are looked up each time, so one that was taken away counts at once no more. */
export const viewerFrom = async (core: AccessCore, entry: Entry): Promise<MemberViewer> => {
  const record = await core.lookUpMember(entry.member);
  const seats = seatsLeft(record, await narrowingOf(core, entry.member));
  const seat = seats.find(({ authority }) => authority === entry.authority);
  return {
    kind: "member",
    ...entry,
    authority: seat?.authority ?? null,
    capacities: seat?.capacities ?? [],
    roles: [...(record?.roles ?? []), ...(seat?.roles ?? [])],
  };
};
