import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { Kind, parse } from "graphql";
import { expect } from "vitest";

import type { RegistryItem } from "../../generated/items/types.ts";
import { invariant } from "../../runtime/result.ts";
import { shippedItems } from "./fixture.ts";
import type { House } from "./governance/house.ts";
import { openHouse } from "./governance/house.ts";
import type { RowPaths } from "./persona-table.ts";
import { parseCsv, tableFromJson } from "./persona-table.ts";
import { at } from "./shipped-files.ts";

const queryFolder = "docs/queries";

/** What a document's operation answered. */
export type Data = Readonly<Record<string, unknown>>;

/** A registry with the whole shipped standard, in which the Department and the inspectorate have their people. */
export interface Desk extends AsyncDisposable {
  readonly house: House;
  /** Runs one operation of a document that users are given. A question is asked as CSV too, and compared cell by cell. */
  readonly run: (given: {
    readonly document: string;
    readonly operation: string;
    readonly variables?: object;
    readonly who?: string;
    /** Where the document marks its rows. */
    readonly rows?: RowPaths;
  }) => Promise<Data>;
  /** Does an act that has to be done. */
  readonly act: (who: string, name: string, input: object, selection?: string) => Promise<Data>;
  /** Operations that were run, as `file operation`. */
  readonly ran: ReadonlySet<string>;
}

/** Every operation of the documents of one user, as `file operation`, sorted. */
export const operationsOf = (user: string): readonly string[] =>
  readdirSync(join(queryFolder, user))
    .flatMap((name) =>
      parse(readFileSync(join(queryFolder, user, name), "utf8")).definitions.flatMap((part) =>
        part.kind === Kind.OPERATION_DEFINITION
          ? [`${user}/${name} ${part.name?.value ?? ""}`]
          : [],
      ),
    )
    .toSorted();

/** A text of an answer, however deep. */
export const textAt = (answer: unknown, ...path: readonly (string | number)[]): string => {
  const value = at(answer, ...path);
  invariant(typeof value === "string", `${path.join(".")} of ${JSON.stringify(answer)} is a text`);
  return value;
};

const bodies = [
  ["dfe", "Department for Education", "DEPARTMENT"],
  ["ofsted", "Ofsted", "INSPECTORATE"],
] as const;

const people = [
  ["analyst", ["POLICY", "INFORMATION_LEAD"], []],
  ["steward", ["PRACTICE_LEAD"], ["STEWARD"]],
] as const;

let keys = 0;

const actIn =
  (house: House): Desk["act"] =>
  async (who, name, input, selection = "") => {
    keys += 1;
    const type = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input`;
    const answer = await house.ask(
      who,
      `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} revision userErrors { code message path } } }`,
      { input: { ...input, idempotencyKey: `persona-${String(keys).padStart(4, "0")}` } },
    );
    const payload: Data | undefined = answer.data?.[name];
    expect(at(payload, "userErrors"), `${name}: ${JSON.stringify(answer.errors)}`).toEqual([]);
    invariant(payload !== undefined, `${name} answers`);
    return payload;
  };

const settle = async (act: Desk["act"]): Promise<void> => {
  for (const [authority, name, kind] of bodies) {
    const administrator = `${authority}-administrator`;
    await act("root", "registerAuthority", {
      authority,
      name,
      kind,
      nation: "ENGLAND",
      administrator,
    });
    for (const [part, capacities, roles] of people)
      await act(administrator, "setMembership", {
        member: `${authority}-${part}`,
        capacities,
        roles,
      });
  }
};

interface Asked {
  readonly url: string;
  readonly body: string;
}

const csvOf = async ({ url, body }: Asked): Promise<string> => {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/csv" },
    body,
  });
  const text = await response.text();
  expect(response.headers.get("content-type"), text).toBe(
    "text/csv; charset=utf-8; header=present",
  );
  return text;
};

/** The shipped example of a local profile, as if the north had stated it. */
const profileOfNorth = (items: readonly RegistryItem[]): readonly RegistryItem[] =>
  items.flatMap((item) =>
    item.kind === "profile"
      ? [{ ...item, id: "north:accommodation-in-our-records", authority: "north" }]
      : [],
  );

/** Opens the desk. */
export const openDesk = async (): Promise<Desk> => {
  const shipped = shippedItems();
  const house = await openHouse({ items: [...shipped, ...profileOfNorth(shipped)] });
  const act = actIn(house);
  await settle(act);
  const ran = new Set<string>();
  return {
    house,
    act,
    ran,
    run: async ({ document, operation, variables = {}, who, rows = {} }) => {
      ran.add(`${document} ${operation}`);
      const query = readFileSync(join(queryFolder, document), "utf8");
      const body = JSON.stringify({ query, variables, operationName: operation });
      const answer = await house.ask(who, query, variables, operation);
      expect(answer.errors, JSON.stringify(answer.errors)).toBeUndefined();
      const data: Data = { ...answer.data };
      const isQuestion = new RegExp(`query ${operation}\\b`, "u").test(query);
      if (isQuestion && who === undefined) {
        const [columns = [], ...lines] = parseCsv(await csvOf({ url: house.url, body }));
        expect(lines).toEqual(tableFromJson(data, columns, rows));
        expect(lines.every((line) => line.length === columns.length)).toBe(true);
      }
      return data;
    },
    [Symbol.asyncDispose]: () => house[Symbol.asyncDispose](),
  };
};
