import { copyOfMap } from "./layered-map.ts";
import type { GovernanceState } from "./state.ts";

type Writable<Part> =
  Part extends ReadonlyMap<infer Key, infer Value>
    ? Map<Key, Value>
    : Part extends ReadonlySet<infer Member>
      ? Set<Member>
      : Part;

/**
 * A state that is being written. Each part is copied when it is first asked for, and only then, so that one act on a
 * large registry costs as much as the parts it touches; the state that it was made from never changes.
 */
export type GovernanceDraft = {
  -readonly [Part in keyof GovernanceState]: Writable<GovernanceState[Part]>;
};

/** A registry in which nobody has acted. */
export const emptyGovernance: GovernanceState = {
  revision: 0,
  authorities: new Map(),
  agencies: new Map(),
  administrators: new Set(),
  memberships: new Map(),
  panels: new Map(),
  stewardships: new Map(),
  proposals: new Map(),
  coDesign: new Map(),
  feedback: new Map(),
  adoptions: new Map(),
  burdens: new Map(),
  concerns: new Map(),
  gaps: new Map(),
  perverseEffects: new Map(),
  recognitions: new Map(),
  profiles: new Map(),
  proposalOfHold: new Map(),
  standings: new Map(),
  versions: new Map(),
  withheld: new Map(),
};

const copyOf = (part: GovernanceState[keyof GovernanceState]): unknown => {
  if (part instanceof Map) return copyOfMap(part);
  return part instanceof Set ? new Set(part) : part;
};

/** A draft to write on, beside the state that it begins from. */
export const draftOf = (state: GovernanceState): GovernanceDraft => {
  const copyOnFirstUse = Object.entries(state).map(([name, part]): [string, PropertyDescriptor] => [
    name,
    {
      configurable: true,
      enumerable: true,
      get(this: object): unknown {
        const value = copyOf(part);
        Object.defineProperty(this, name, { value, writable: true, enumerable: true });
        return value;
      },
      set(this: object, value: unknown): void {
        Object.defineProperty(this, name, { value, writable: true, enumerable: true });
      },
    },
  ]);
  // Each property gives a copy of the state's part of the same name, so together they are a draft of it.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.create(null, Object.fromEntries(copyOnFirstUse)) as GovernanceDraft;
};

/** The state that a draft has become: what was touched, and the rest as it was. The draft is not written on again. */
export const sealDraft = (draft: GovernanceDraft, before: GovernanceState): GovernanceState => {
  const touched = Object.entries(Object.getOwnPropertyDescriptors(draft)).flatMap(
    ([name, { value }]) => (value === undefined ? [] : [[name, value] as const]),
  );
  return { ...before, ...Object.fromEntries(touched) };
};
