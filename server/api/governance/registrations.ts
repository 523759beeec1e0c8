import type { RegistrationRow } from "../../../registry/store/store.ts";
import { connectionOf } from "./connection.ts";
import type { Given, OfItem, Text } from "./listing.ts";
import { isOfWantedItem, isWanted, newestFirst } from "./listing.ts";
import type { Field } from "./nodes.ts";

const registrationKey = ({ seq }: RegistrationRow): string => String(seq);

interface RegistrationFilter extends OfItem {
  readonly asAt?: Text;
}

const standingOn = (
  rows: readonly RegistrationRow[],
  day: Text | undefined,
): readonly RegistrationRow[] =>
  day === undefined || day === null
    ? rows
    : [
        ...new Map(
          rows
            .filter(({ from, recordedAt }) => from <= day && recordedAt.slice(0, 10) <= day)
            .map((row) => [`${row.authority} ${row.id}@${row.version}`, row]),
        ).values(),
      ];

/** Statements of where versions stand, newest first; on a day, those that held then. */
export const registrations: Field<unknown, Given<RegistrationFilter>> = (_root, given, context) => {
  const { item, authority, asAt } = given;
  const rows = [...context.catalogue.everything.registrationsByRef.values()].flat();
  const wanted = rows.filter(
    (row) =>
      isOfWantedItem(item, [`${row.id}@${row.version}`]) && isWanted(authority, row.authority),
  );
  const entries = newestFirst(
    standingOn(
      wanted.toSorted((a, b) => a.seq - b.seq),
      asAt,
    ),
  );
  return connectionOf(
    { identity: ["registrations", item, authority, asAt], entries, keyOf: registrationKey },
    given,
    context,
  );
};
