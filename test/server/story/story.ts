import { expect } from "vitest";

import { invariant } from "../../../runtime/result.ts";
import type { Answer, Citizen, Town } from "./town.ts";
import { openTown } from "./town.ts";

/** A field of an answer, however deep. */
export const at = (answer: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined,
    answer,
  );

/** A text in an answer, however deep. */
export const textAt = (answer: unknown, ...path: readonly (string | number)[]): string => {
  const value = at(answer, ...path);
  invariant(typeof value === "string", `${path.join(".")} of ${JSON.stringify(answer)} is a text`);
  return value;
};

/** Codes of why an act was not done. */
export const refusalOf = (payload: Answer): readonly string[] => {
  const errors = payload["userErrors"];
  // The graph's own type of a refusal.
  return Array.isArray(errors) ? errors.map((error: { readonly code: string }) => error.code) : [];
};

/** What somebody does: an act and its input; `selection` is asked of the payload beside the refusals. */
type Act = (
  who: Citizen | undefined,
  mutation: string,
  input: object,
  selection?: string,
) => Promise<Answer>;

/** A town in which authorities propose, review and decide, and what they do there. */
export interface Story extends AsyncDisposable {
  readonly town: Town;
  /** Everybody who has settled, by name, for example `york-steward`. */
  readonly people: ReadonlyMap<string, Citizen>;
  readonly person: (name: string) => Citizen;
  /** Id of the panel that an authority hosts. */
  readonly panel: (short: string) => string;
  /** Does an act and answers its payload, refused or not. */
  readonly attempt: Act;
  /** Does an act that has to be done. */
  readonly act: Act;
  /** Four authorities join, each with its administrator, its people and a panel. */
  readonly settle: () => Promise<void>;
}

const authorities = [
  ["chorus:network", "NETWORK", "network"],
  ["north-yorkshire", "COUNTY_OR_UNITARY", "york"],
  ["oldham", "METROPOLITAN_BOROUGH", "oldham"],
  ["hampshire", "COUNTY_OR_UNITARY", "hampshire"],
] as const;

const parts: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ["writer", ["PRACTICE_LEAD"], []],
  ["practice", ["PRACTICE_LEAD"], []],
  ["information", ["INFORMATION_LEAD"], []],
  ["steward", [], ["STEWARD"]],
  ["support", ["PRACTITIONER"], ["PANEL_CONTACT"]],
];

const createAttempt = (town: Town): Act => {
  let keys = 0;
  return async (who, mutation, input, selection = "") => {
    const type = `${mutation.slice(0, 1).toUpperCase()}${mutation.slice(1)}Input`;
    keys += 1;
    const answer = await town.ask(
      who,
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} revision userErrors { code message path } } }`,
      { input: { ...input, idempotencyKey: `story-${String(keys).padStart(4, "0")}` } },
    );
    const payload = answer[mutation];
    invariant(typeof payload === "object" && payload !== null, `${mutation} answers`);
    return { ...payload };
  };
};

interface Settling {
  readonly town: Town;
  readonly act: Act;
  readonly people: Map<string, Citizen>;
  readonly panels: Map<string, string>;
}

const settleAuthority = async (
  { town, act, people, panels }: Settling,
  [authority, kind, short]: (typeof authorities)[number],
): Promise<void> => {
  // Each authority needs its administrator before its people.
  const { member } = await town.settle(`${short}-administrator`);
  await act(town.administrator, "registerAuthority", {
    authority,
    name: `The ${short} authority`,
    kind,
    nation: "ENGLAND",
    administrator: member,
  });
  const administrator = await town.equip(`${short}-administrator`);
  people.set(`${short}-administrator`, administrator);
  for (const [part, capacities, roles] of parts) {
    const name = `${short}-${part}`;
    const settled = await town.settle(name);
    await act(administrator, "setMembership", { member: settled.member, capacities, roles });
    people.set(name, await town.equip(name));
  }
  const panel = await act(
    administrator,
    "registerPanel",
    {
      name: `Champions of ${short}`,
      speaksFrom: ["CARE_EXPERIENCED_ADULT", "YOUNG_PERSON"],
      contact: "Through the participation team.",
      support: "A participation worker.",
    },
    "panel { id }",
  );
  panels.set(short, textAt(panel, "panel", "id"));
};

const found = <Value>(values: ReadonlyMap<string, Value>, name: string): Value => {
  const value = values.get(name);
  invariant(value !== undefined, `${name} has settled`);
  return value;
};

/** Opens a town for a story. */
export const openStory = async (): Promise<Story> => {
  const town = await openTown();
  const people = new Map<string, Citizen>();
  const panels = new Map<string, string>();
  const attempt = createAttempt(town);
  const act: Act = async (who, mutation, input, selection) => {
    const payload = await attempt(who, mutation, input, selection);
    expect(at(payload, "userErrors"), mutation).toEqual([]);
    return payload;
  };
  return {
    town,
    people,
    person: (name) => found(people, name),
    panel: (short) => found(panels, short),
    attempt,
    act,
    settle: async () => {
      for (const authority of authorities)
        await settleAuthority({ town, act, people, panels }, authority);
    },
    [Symbol.asyncDispose]: async () => town[Symbol.asyncDispose](),
  };
};
