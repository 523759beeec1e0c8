import type { AccessStore } from "../../registry/store/access-store.ts";
import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import type { Cookies } from "./cookies.ts";
import type { NewSecret } from "./secrets.ts";
import type { LookUpMember } from "./viewer.ts";

/** How long things last, in milliseconds. */
export interface Lifetimes {
  /** A session that nobody uses. */
  readonly idle: number;
  /** A session, however busy it is. */
  readonly session: number;
  /** A sign-in between leaving for the provider and coming back. */
  readonly attempt: number;
  /** The first administrator's link. */
  readonly link: number;
  /** How long what is over stays listed before it is forgotten. */
  readonly forgotten: number;
}

const minute = 60_000;
const hour = 60 * minute;

/** A length of one day. */
export const day: number = 24 * hour;

/** Two hours idle, a working day in all. */
export const defaultLifetimes: Lifetimes = {
  idle: 2 * hour,
  session: 12 * hour,
  attempt: 10 * minute,
  link: day,
  forgotten: 30 * day,
};

/** How often use is written down: a session each minute, a token each hour. A write for every request would cost more than it tells. */
export const noteEvery = { session: minute, token: hour } as const;

/** What every part of access works with. */
export interface AccessCore {
  readonly store: AccessStore;
  readonly now: () => Date;
  readonly newSecret: NewSecret;
  readonly cookies: Cookies;
  /** Where people reach this server. */
  readonly publicUrl: URL;
  readonly lifetimes: Lifetimes;
  readonly lookUpMember: LookUpMember;
  /** Writes one line for whoever runs the server. */
  readonly log: (line: string) => void;
}

/** The outcome of a write that yields something. */
export type Done<Value = void> = Promise<Result<Value, Problem>>;

/** A moment so many milliseconds from another, as the store keeps it. */
export const momentAfter = (from: Date, milliseconds: number): string =>
  new Date(from.getTime() + milliseconds).toISOString();

/** Whether at least so many milliseconds have passed since a moment. */
export const hasPassed = (since: string, milliseconds: number, now: Date): boolean =>
  now.getTime() - Date.parse(since) >= milliseconds;
