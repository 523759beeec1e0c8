import { GraphQLError } from "graphql";

import type { DataReturn, RegistryItem } from "../../generated/items/types.ts";
import type { Bindings } from "../../registry/model/snapshot.ts";
import { bindingsOf, resolveRef } from "../../registry/model/snapshot.ts";
import type { Comparison } from "../../registry/compare/compare-versions.ts";
import type { GovernanceFact, LedgerFact } from "../../registry/governance/event.ts";
import type { ReleaseRow } from "../../registry/store/store.ts";
import { parseItemRef } from "../../registry/identity/item-ref.ts";
import { invariant } from "../../runtime/result.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { RecordedVersion, View } from "../view/view.ts";
import { refOf } from "../view/view.ts";
import type { AnswerBudget } from "./answer-budget.ts";
import { errorOf, orThrow } from "./errors.ts";

/**
 * What references mean here. It travels with every object of an answer: below a return, a bare reference means the version
 * that the return binds; elsewhere the newest in view.
 */
export interface Scope {
  readonly view: View;
  /** Exact reference of the return that we came through. */
  readonly within?: string;
  readonly bindings: Bindings;
}

/** A part of an item from which references can be followed. */
export interface PartNode<Value = object> {
  readonly value: Value;
  readonly scope: Scope;
}

/** An item version in an answer. */
export interface ItemNode<Content extends RegistryItem = RegistryItem> extends PartNode<Content> {
  readonly version: RecordedVersion;
}

type NodeOf<Content> = Content extends RegistryItem ? ItemNode<Content> : never;

/** An item version of one kind or another. */
export type AnyItemNode = NodeOf<RegistryItem>;

const noBindings: Bindings = new Map();

/** The scope outside any return. */
export const scopeOf = (view: View): Scope => ({ view, bindings: noBindings });

const bindingsByReturn = new WeakMap<DataReturn, Bindings>();

/** Contents never change, so what a return binds is read from it once. */
const bindingsIn = (content: DataReturn): Bindings => {
  const bindings = bindingsByReturn.get(content) ?? bindingsOf(content);
  bindingsByReturn.set(content, bindings);
  return bindings;
};

/** An item version as an object of an answer. A return opens the scope of its year. */
export const itemNodeOf = (version: RecordedVersion, scope: Scope): AnyItemNode => {
  const value = version.content;
  if (value.kind === "return") {
    const bindings = bindingsIn(value);
    return { version, value, scope: { view: scope.view, within: refOf(version), bindings } };
  }
  const node: ItemNode = { version, value, scope };
  // The node's type varies with its value, which TypeScript does not follow through a union.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return node as AnyItemNode;
};

/** The version in view that a reference means, or undefined when it names nothing here. */
export const lookUp = (scope: Scope, text: string): RecordedVersion | undefined => {
  const ref = orThrow(parseItemRef(text));
  const found = resolveRef(scope.view.snapshot, ref, scope.bindings);
  if (found === undefined) return undefined;
  const version = scope.view.versionsByRef.get(refOf(found));
  invariant(version !== undefined, "a view knows every version of its snapshot");
  return version;
};

/** Opens an item version; null when the answer's budget is spent, which the answer then says. */
export const openItem = (
  version: RecordedVersion,
  scope: Scope,
  budget: AnswerBudget,
): AnyItemNode | null => (budget.spend(version.bytes) ? itemNodeOf(version, scope) : null);

const nowhere = (text: string): GraphQLError =>
  errorOf(problemOf("ITEM_NOT_FOUND", `The reference "${text}" leads to nothing in this view.`));

/** Follows a reference that stands in an item. */
export const follow = (scope: Scope, text: string, budget: AnswerBudget): AnyItemNode | null => {
  const version = lookUp(scope, text);
  if (version === undefined) throw nowhere(text);
  return openItem(version, scope, budget);
};

/** A release in an answer. */
export interface ReleaseNode {
  readonly release: ReleaseRow;
}

/** A line of the ledger that published a version. */
export type PublishedNode = Extract<LedgerFact, { readonly type: "version-published" }>;

/** A line of the ledger that set a status. */
export type RegisteredNode = Extract<LedgerFact, { readonly type: "registration-set" }>;

/** A line of the ledger that published a release. */
export type ReleasedNode = Extract<LedgerFact, { readonly type: "release-published" }>;

/** Two versions beside each other. */
export type ComparisonNode = Comparison;

/** The line of an act on the way to a decision. */
export type ActNode = GovernanceFact;
