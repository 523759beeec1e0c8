import type { AuditScope } from "../../registry/audit/scope.ts";
import { versionsIn } from "../../registry/audit/scope.ts";
import type { ItemVersion } from "../../registry/model/snapshot.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { ApiContext } from "./context.ts";
import { errorOf } from "./errors.ts";
import type { AuditScope as GivenScope } from "./resolver-types.generated.ts";

type Given<Value> = Value | null | undefined;

/** What an audit is asked to look at: whatever was left out, or is null, asks for nothing. */
export const scopeOf = (scope: Given<GivenScope>, item?: Given<string>): AuditScope => {
  const given = { ...scope, ...(item == null ? {} : { item }) };
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== null && value !== undefined),
  );
};

/** The versions in a scope; what is not here is an error, for questions that cannot answer null. */
export const versionsOrError = (
  { catalogue }: ApiContext,
  scope: AuditScope,
): readonly ItemVersion[] => {
  const versions = versionsIn(catalogue.everything.snapshot, scope);
  if (versions !== undefined) return versions;
  const named = scope.return ?? scope.item ?? "";
  throw errorOf(problemOf("ITEM_NOT_FOUND", `There is nothing here under "${named}".`));
};
