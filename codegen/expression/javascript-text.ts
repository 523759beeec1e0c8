/** A piece of JavaScript. */
export interface Script {
  readonly text: string;
  /** True when writing it twice costs nothing: a name, a property of one, or a literal. */
  readonly simple: boolean;
  /** True when it may be null, or undefined where there is no row. */
  readonly blank: boolean;
}

/** A value written out, safe inside any script element. */
export const renderLiteral = (value: string | number | boolean): string =>
  JSON.stringify(value)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");

const isPlainName = (name: string): boolean => /^[A-Za-z_][A-Za-z0-9_]*$/u.test(name);

/** The property of an object. */
export const renderProperty = (of: Script, name: string): string => {
  const dot = of.blank ? "?." : ".";
  if (isPlainName(name)) return `${of.text}${dot}${name}`;
  return `${of.text}${of.blank ? "?." : ""}[${renderLiteral(name)}]`;
};

const guards = (...scripts: readonly Script[]): readonly string[] =>
  scripts.filter(({ blank }) => blank).map(({ text }) => `${text} != null`);

const joined = (parts: readonly string[]): string =>
  parts.length === 1 ? (parts[0] ?? "") : `(${parts.join(" && ")})`;

/** A comparison of two values that is false when either is blank; nothing when it would evaluate something twice. */
export const renderComparison = (
  operator: string,
  left: Script,
  right: Script,
): string | undefined => {
  if (operator === "===") {
    // One side that is never blank is guard enough: null is equal to no value.
    if (!left.blank || !right.blank) return `${left.text} === ${right.text}`;
    const guarded = left.simple ? left : right.simple ? right : undefined;
    return guarded === undefined
      ? undefined
      : joined([...guards(guarded), `${left.text} === ${right.text}`]);
  }
  const blanks = [left, right].filter(({ blank }) => blank);
  if (!blanks.every(({ simple }) => simple)) return undefined;
  return joined([...guards(left, right), `${left.text} ${operator} ${right.text}`]);
};

/** Membership of a list of literals: written out when short, a set that is made once when long. */
export const renderMembership = (
  value: Script,
  literals: readonly string[],
  constant: (text: string) => string,
): string => {
  if (literals.length === 1) return `${value.text} === ${literals[0] ?? ""}`;
  if (literals.length <= 4 && value.simple) {
    return `(${literals.map((literal) => `${value.text} === ${literal}`).join(" || ")})`;
  }
  return `${constant(`new Set([${literals.join(", ")}])`)}.has(${value.text})`;
};
