import { quoteName } from "../expression/sql-dialect.ts";
import type { SqlDialect } from "../expression/sql-dialect.ts";
import type { SqlRelation } from "../expression/sql-relation.ts";
import { thisAlias } from "../expression/sql-writing.ts";
import type { Gathered, SqlWriting } from "../expression/sql-writing.ts";

/** Something worked out over the rows that each person has in a table, in a column of its own. */
interface Fact extends Gathered {
  readonly column: string;
  readonly where: readonly string[];
}

/** Facts over one table: they are worked out together, in one pass over it. */
interface FactGroup {
  /** The table, as it is written. */
  readonly table: string;
  readonly facts: readonly Fact[];
}

/** What is worked out person by person beside the rows of a query. */
export interface Facts {
  /** The column of a fact; undefined for what does not hang on the person alone. */
  readonly gather: SqlWriting["gather"];
  /** A fact that was asked for already, by what it is. */
  readonly known: (key: string) => Fact | undefined;
  /** True when there are any. */
  readonly hasAny: () => boolean;
  /** The columns, and the joins that bring them to the rows in question. */
  readonly render: (among?: Among) => {
    readonly columns: readonly string[];
    readonly joins: string;
  };
}

/** The persons of whom facts are needed, where it is known to be worth while to look at no others. */
export interface Among {
  /** A step whose rows are theirs. */
  readonly step: string;
  /** A table, by name, whose rows are nearly all theirs. */
  readonly except: string;
}

/** Alias of the rows that facts are worked out over. */
const ofFacts = "f";

const literal = /('(?:[^']|'')*')/u;

/** Exchanges something in a text, but for what is written out in quotation marks. */
const outsideLiterals = (text: string, change: (part: string) => string): string =>
  text
    .split(literal)
    .map((part) => (part.startsWith("'") ? part : change(part)))
    .join("");

const inside = (text: string, alias: string): string =>
  outsideLiterals(text, (part) =>
    part
      .replaceAll(new RegExp(`\\b${alias}\\."`, "gu"), `${ofFacts}."`)
      .replaceAll(new RegExp(`\\b${thisAlias}\\."_child"`, "gu"), `${ofFacts}."_child"`),
  );

/** True for a text that reads nothing but the rows of the facts and what it asks for itself. */
const standsAlone = (text: string): boolean => {
  const plain = text.split(literal).filter((part) => !part.startsWith("'"));
  const made = new Set(
    plain.flatMap((part) => [...part.matchAll(/[")] (?:AS )?(a\d+)\b/gu)].map(([, one]) => one)),
  );
  return plain.every(
    (part) =>
      !new RegExp(`\\b${thisAlias}\\."`, "u").test(part) &&
      [...part.matchAll(/\b(a\d+)\./gu)].every(([, one]) => made.has(one)),
  );
};

/** A text with its aliases numbered as they come: two that say the same are then equal. */
const numbered = (text: string): string => {
  const numbers = new Map<string, number>();
  return outsideLiterals(text, (part) =>
    part.replaceAll(/\ba\d+\b/gu, (alias) => {
      const number = numbers.get(alias) ?? numbers.size;
      numbers.set(alias, number);
      return `a${number}`;
    }),
  );
};

interface OfPerson {
  readonly table: string;
  readonly where: readonly string[];
  readonly gathered: Gathered;
}

/** What is asked of a person's rows in a table, when it hangs on the person and nothing else. */
const askedOfPerson = (relation: SqlRelation, gathered: Gathered): OfPerson | undefined => {
  const [, table, alias] = /^("(?:[^"]|"")+") (a\d+)$/u.exec(relation.from) ?? [];
  if (table === undefined || alias === undefined) return undefined;
  const key = `${alias}."_child" = ${thisAlias}."_child"`;
  if (!relation.where.includes(key)) return undefined;
  const where = relation.where.filter((test) => test !== key).map((test) => inside(test, alias));
  const aggregate = inside(gathered.aggregate, alias);
  const single = inside(gathered.single, alias);
  return standsAlone([aggregate, single, ...where].join(" "))
    ? { table, where, gathered: { ...gathered, aggregate, single } }
    : undefined;
};

const read = ({ none, read: readOf }: Gathered, column: string): string =>
  readOf(
    none === undefined ? `${thisAlias}.${column}` : `coalesce(${thisAlias}.${column}, ${none})`,
  );

/** What a fact asks of rows is asked of all of them where it goes by itself. */
const wholeOf = ({ facts: [first, ...others] }: FactGroup): readonly string[] =>
  first === undefined || others.length > 0 ? [] : first.where;

const ofThose = ({ table }: FactGroup, among: Among | undefined): readonly string[] =>
  among === undefined || table === quoteName(among.except)
    ? []
    : [`${ofFacts}."_child" IN (SELECT "_child" FROM ${quoteName(among.step)})`];

const filteredBy = ({ where }: Fact, whole: readonly string[]): string =>
  where.length === 0 || whole.length > 0 ? "" : ` FILTER (WHERE ${where.join(" AND ")})`;

const ofSingle = ({ where, single, none }: Fact): string => {
  if (where.length === 0) return single;
  return `CASE WHEN ${where.join(" AND ")} THEN ${single}${none === undefined ? "" : ` ELSE ${none}`} END`;
};

interface Rendering {
  readonly isSingle: FactOptions["isSingle"];
  readonly among: Among | undefined;
}

const renderGroup = (group: FactGroup, { isSingle, among }: Rendering): string => {
  const { table, facts } = group;
  const person = `SELECT ${ofFacts}."_child"`;
  const from = `\n    FROM ${table} ${ofFacts}`;
  if (isSingle(table)) {
    const columns = facts.map((fact) => `${ofSingle(fact)} AS ${fact.column}`);
    return `${[person, ...columns].join(",\n      ")}${from}`;
  }
  const whole = wholeOf(group);
  const columns = facts.map(
    (fact) => `${fact.aggregate}${filteredBy(fact, whole)} AS ${fact.column}`,
  );
  const tests = [...ofThose(group, among), ...whole];
  const where = tests.length === 0 ? "" : `\n    WHERE ${tests.join(" AND ")}`;
  return `${[person, ...columns].join(",\n      ")}${from}${where}\n    GROUP BY ${ofFacts}."_child"`;
};

/** Facts that look at other rows again go by themselves: what they join is then joined for them alone. */
const groupKey = ({ table, where, gathered }: OfPerson, column: string): string =>
  [gathered.aggregate, ...where].some((text) =>
    /\(SELECT (?!"\w+" FROM "collection"\))/u.test(text),
  )
    ? `${table} ${column}`
    : table;

interface FactOptions {
  /** What the names of columns begin with. */
  readonly prefix: string;
  /** True for a table in which nobody has more than one row. */
  readonly isSingle: (table: string) => boolean;
  readonly dialect: SqlDialect;
  /** What was collected before, and stands in the rows already. */
  readonly earlier?: Facts;
}

/** Collects what is asked of persons. In DuckDB only: others have no such aggregates, and look things up in place. */
export const createFacts = ({ prefix, isSingle, dialect, earlier }: FactOptions): Facts => {
  const known = new Map<string, Fact>();
  const groups = new Map<string, FactGroup>();
  const add = (asked: OfPerson, key: string): Fact => {
    const column = `"${prefix}${known.size + 1}"`;
    const fact = { ...asked.gathered, where: asked.where, column };
    known.set(key, fact);
    const group = groupKey(asked, column);
    groups.set(group, { table: asked.table, facts: [...(groups.get(group)?.facts ?? []), fact] });
    return fact;
  };
  return {
    gather: (relation, gathered) => {
      const asked = dialect === "duckdb" ? askedOfPerson(relation, gathered) : undefined;
      if (asked === undefined) return undefined;
      const { aggregate, single } = asked.gathered;
      const key = numbered([asked.table, aggregate, single, ...asked.where].join("\n"));
      const fact = earlier?.known(key) ?? known.get(key) ?? add(asked, key);
      return read(gathered, fact.column);
    },
    known: (key) => known.get(key),
    hasAny: () => groups.size > 0,
    render: (among) => {
      const all = [...groups.values()].map((group, at) => ({ group, as: `${prefix}of${at + 1}` }));
      return {
        columns: all.flatMap(({ group, as }) =>
          group.facts.map(({ column }) => `"${as}".${column}`),
        ),
        joins: all
          .map(
            ({ group, as }) =>
              `\n  LEFT JOIN (\n    ${renderGroup(group, { isSingle, among })}\n  ) "${as}" ON "${as}"."_child" = ${thisAlias}."_child"`,
          )
          .join(""),
      };
    },
  };
};
