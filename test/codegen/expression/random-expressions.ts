import * as fc from "fast-check";

/** Names of rows in reach; macros add to them. */
type Names = readonly string[];

type Text = fc.Arbitrary<string>;

const anyOf = (...choices: readonly Text[]): Text => fc.oneof(...choices);
const join = (parts: readonly Text[], render: (...texts: readonly string[]) => string): Text =>
  fc.tuple(...parts).map((texts) => render(...texts));

const numberText = (min: number, max: number): Text => fc.integer({ min, max }).map(String);

const lists: Text = fc.constantFrom(
  "child.Episodes",
  "child.Episodes",
  "last.Episodes",
  "tables.Episodes",
);

const ownLists: Text = fc.constantFrom("child.Episodes", "last.Episodes");

const variable = (names: Names): string => `e${names.length}`;

const list = (depth: number, names: Names): Text => {
  const name = variable(names);
  if (depth <= 0) return lists;
  return anyOf(
    lists,
    join(
      [lists, condition(depth - 1, [...names, name])],
      (of, test) => `${of}.filter(${name}, ${test})`,
    ),
  );
};

const row = (depth: number, names: Names): Text => {
  const near = fc.constantFrom(...names);
  if (depth <= 0) return near;
  const name = variable(names);
  return fc.oneof(
    { weight: 5, arbitrary: near },
    {
      weight: 1,
      arbitrary: join(
        [list(depth - 1, names), fc.constantFrom("firstRow", "lastRow")],
        (of, pick) => `${pick}(${of})`,
      ),
    },
    {
      weight: 1,
      arbitrary: join(
        [ownLists, fc.constantFrom("earliest", "latest"), fc.constantFrom("DECOM", "DEC")],
        (of, pick, key) => `${of}.${pick}(${name}, ${name}.${key})`,
      ),
    },
  );
};

const cell = (depth: number, names: Names, ...columns: readonly string[]): Text =>
  join([row(depth, names), fc.constantFrom(...columns)], (of, column) => `${of}.${column}`);

const literalDate: Text = fc
  .constantFrom("2024-02-29", "2025-04-01", "2026-03-31", "2025-10-28")
  .map((iso) => `date("${iso}")`);

const dateText = (depth: number, names: Names): Text => {
  const plain = anyOf(
    cell(depth - 1, names, "DECOM", "DEC"),
    literalDate,
    fc.constantFrom("collection.start", "collection.end"),
    fc.constant("firstRow(child.Header).DOB"),
  );
  if (depth <= 0) return plain;
  const name = variable(names);
  const [one, other] = [dateText(depth - 1, names), dateText(depth - 1, names)];
  return anyOf(
    plain,
    plain,
    join(
      [fc.constantFrom("addDays", "addMonths", "addYears"), one, whole(depth - 1, names)],
      (run, of, by) => `${run}(${of}, ${by})`,
    ),
    join(
      [fc.constantFrom("earlier", "later", "orElse"), one, other],
      (run, left, right) => `${run}(${left}, ${right})`,
    ),
    join(
      [fc.constantFrom("min", "max"), list(depth - 1, names), fc.constantFrom("DECOM", "DEC")],
      (run, of, column) => `${run}(${of}.map(${name}, ${name}.${column}))`,
    ),
    join(
      [condition(depth - 1, names), one, other],
      (test, yes, no) => `(${test} ? ${yes} : ${no})`,
    ),
    join(
      [whole(0, names), numberText(0, 13), numberText(0, 32)],
      (_, month, day) => `date(2025, ${month}, ${day})`,
    ),
    fc.constant("lookup(reference.places, this.URN).CLOSED"),
    join(
      [runOf(depth, names), fc.constantFrom("firstRow", "lastRow")],
      (of, pick) => `${pick}(${of}).DECOM`,
    ),
    fc.constantFrom("careStart(this)", "careEnd(this)", "careEnd(prev)"),
    // DuckDB puts the arguments of a function in place of its parameters: large ones would make texts without end.
    join(
      [
        fc.constantFrom("this.DECOM", "prev.DEC"),
        anyOf(fc.constant("this.SCORE"), numberText(-20, 40)),
      ],
      (of, by) => `addWorkingDays(${of}, ${by})`,
    ),
  );
};

/** The run of rows around one: as it is written, and by the named functions that stand for one. */
const runOf = (depth: number, names: Names): Text => {
  const name = variable(names);
  return join(
    [
      fc.constantFrom("child", "child", "tables"),
      condition(depth - 2, [...names, name]),
      fc.constantFrom("this", "this", "prev", "next", "firstRow(child.Episodes)"),
      fc.constantFrom("DEC", "DEC", "DECOM"),
    ],
    (of, test, around, end) =>
      `${of}.Episodes.filter(${name}, ${test}).runAround(${name}, ${around}, ${name}.DECOM, ${name}.${end})`,
  );
};

const wholeOfMany = (depth: number, names: Names): Text => {
  const name = variable(names);
  return anyOf(
    join([list(depth - 1, names)], (of) => `size(${of})`),
    join([runOf(depth, names)], (of) => `size(${of})`),
    join(
      [runOf(depth, names)],
      (of) => `sum(${of}.map(${name}, daysBetween(${name}.DECOM, ${name}.DEC)))`,
    ),
    join([fc.constantFrom("this", "prev")], (of) => `size(periodOfCare(${of}))`),
    join(
      [list(depth - 1, names)],
      (of) => `sum(${of}.map(${name}, daysBetween(${name}.DECOM, ${name}.DEC)))`,
    ),
    join(
      [list(depth - 1, names), fc.constantFrom("LS", "URN", "DEC")],
      (of, column) => `size(distinct(${of}.map(${name}, ${name}.${column})))`,
    ),
    join(
      [list(depth - 1, names), fc.constantFrom("LS", "SCORE")],
      (of, column) => `count(${of}.map(${name}, ${name}.${column}))`,
    ),
    join(
      [list(depth - 1, names), fc.constantFrom("min", "max", "sum")],
      (of, run) => `${run}(${of}.map(${name}, ${name}.SCORE))`,
    ),
  );
};

const whole = (depth: number, names: Names): Text => {
  const plain = anyOf(
    cell(depth - 1, names, "SCORE"),
    fc.integer({ min: -20, max: 60 }).map(String),
    fc.constant("collection.year"),
  );
  if (depth <= 0) return plain;
  const [one, other] = [whole(depth - 1, names), whole(depth - 1, names)];
  const [from, to] = [dateText(depth - 1, names), dateText(depth - 1, names)];
  return anyOf(
    plain,
    join(
      [one, fc.constantFrom("+", "-", "*", "/", "%"), other],
      (left, operator, right) => `((this.SCORE ${operator} ${left}) ${operator} ${right})`,
    ),
    join(
      [
        fc.constantFrom(
          "daysBetween",
          "monthsBetween",
          "yearsBetween",
          "ageAt",
          "workingDaysBetween",
        ),
        from,
        to,
      ],
      (run, left, right) => `${run}(${left}, ${right})`,
    ),
    join(
      [fc.constantFrom("yearOf", "monthOf", "dayOf", "weekday"), from],
      (run, of) => `${run}(${of})`,
    ),
    join([one], (of) => `abs(${of})`),
    join([one], (of) => `round(double(${of}) / 3.0)`),
    join([textOf(depth - 1, names)], (of) => `size(${of})`),
    join([textOf(depth - 1, names)], (of) => `${of}.indexOf("1")`),
    join([textOf(depth - 1, names)], (of) => `int(${of}.replace("S", ""))`),
    wholeOfMany(depth, names),
  );
};

const textOf = (depth: number, names: Names): Text => {
  const plain = anyOf(cell(depth - 1, names, "URN"), fc.constant("firstRow(child.Header).UPN"));
  if (depth <= 0) return plain;
  const one = textOf(depth - 1, names);
  return anyOf(
    plain,
    join([one, fc.constantFrom("lowerAscii", "upperAscii")], (of, run) => `${of}.${run}()`),
    join(
      [one, numberText(0, 2), numberText(0, 4)],
      (of, from, to) => `${of}.substring(${from}, ${to})`,
    ),
    join([one], (of) => `(${of} + "1")`),
    join([one], (of) => `${of}.replace("S", "'")`),
    join(
      [row(depth - 1, names), fc.constantFrom("LS", "DECOM", "SCORE", "OPEN")],
      (of, column) => `written(${of}.${column})`,
    ),
    join([cell(depth - 1, names, "SCORE")], (of) => `string(${of})`),
    fc.constant("lookup(reference.places, this.URN).AREA"),
  );
};

const overMany = (depth: number, names: Names): Text => {
  const name = variable(names);
  const inner = condition(depth - 1, [...names, name]);
  return anyOf(
    join(
      [list(depth - 1, names), fc.constantFrom("exists", "all", "exists_one"), inner],
      (of, macro, test) => `${of}.${macro}(${name}, ${test})`,
    ),
    join(
      [textOf(depth - 1, names), lists],
      (value, of) => `${value} in ${of}.map(${name}, ${name}.URN)`,
    ),
    join(
      [lists, textOf(0, names), inner],
      (of, value, test) => `${of}.exists(${name}, ${name}.URN == ${value} && ${test})`,
    ),
    fc.constant("continuouslyLookedAfter(child)"),
    join([fc.constantFrom(...names)], (of) => `inCareDuring(${of === "this" ? of : "this"})`),
    join(
      [dateText(depth - 1, names), inner],
      (value, test) =>
        `cel.bind(d, ${value}, child.Episodes.exists(${name}, d < ${name}.DEC && ${test}))`,
    ),
  );
};

/** Questions about columns with several values. */
const several = (names: Names): Text => {
  const name = variable(names);
  const of = fc.constantFrom(...names.filter((one) => one !== "d"));
  const marks = join([of, fc.constantFrom("MARKS", "SEEN")], (one, which) => `${one}.${which}`);
  return anyOf(
    join([marks], (column) => `invalid(${column})`),
    join([marks, fc.constantFrom("", "written")], (column, run) => `empty(${run}(${column}))`),
    join([marks], (column) => `size(written(${column})) > size(${column})`),
    join([marks], (column) => `size(written(${column})) > size(distinct(written(${column})))`),
    join([of, fc.constantFrom("A", "zz")], (one, text) => `"${text}" in written(${one}.MARKS)`),
    join(
      [of, fc.constantFrom("exists", "all", "exists_one"), fc.constantFrom("A", "zz")],
      (one, macro, text) => `written(${one}.MARKS).${macro}(${name}, ${name} != "${text}")`,
    ),
    join([of], (one) => `"A" in ${one}.MARKS && ${one}.MARKS.exists(${name}, ${name} != "A")`),
    join([of], (one) => `written(${one}.SEEN).exists(${name}, ${name}.startsWith("2025"))`),
    join([of], (one) => `max(${one}.SEEN) >= ${one}.DECOM`),
    join([of], (one) => `${one}.SEEN.exists(${name}, ${name} <= collection.end)`),
  );
};

const condition = (depth: number, names: Names): Text => {
  const simple = anyOf(
    join(
      [
        row(0, names),
        fc.constantFrom(
          'LS == "C1"',
          'LS in ["V3", "V4"]',
          'RNE != "S"',
          'REC in ["X1", "E2", "E11"]',
          "OPEN == true",
          "OPEN != false",
          "SCORE > 5",
          'LS.startsWith("V")',
        ),
      ],
      (of, test) => `${of}.${test}`,
    ),
    join(
      [fc.constantFrom("blank", "invalid"), row(0, names), fc.constantFrom("DECOM", "LS", "URN")],
      (run, of, column) => `${run}(${of}.${column})`,
    ),
    join([fc.constantFrom("this", "prev", "next")], (of) => `blank(${of})`),
    join(
      [
        fc.constantFrom("this", "prev", "next"),
        fc.constantFrom("==", "!="),
        fc.constantFrom(
          "this",
          "prev",
          "firstRow(child.Episodes)",
          "child.Episodes.latest(e, e.DEC)",
        ),
      ],
      (left, operator, right) => `${left} ${operator} ${right}`,
    ),
    join([row(0, names), row(0, names)], (left, right) => `${left}.LS != ${right}.LS`),
    several(names),
    join([lists], (of) => `empty(${of})`),
    fc.constantFrom("invalid(this.SCORE)", "invalid(prev.OPEN)", 'collection.form == "CSV"'),
  );
  if (depth <= 0) return simple;
  const [one, other] = [condition(depth - 1, names), condition(depth - 1, names)];
  const order = fc.constantFrom("<", "<=", ">", ">=", "==", "!=");
  return anyOf(
    simple,
    join(
      [one, fc.constantFrom("&&", "||"), other],
      (left, operator, right) => `(${left} ${operator} ${right})`,
    ),
    join([one], (test) => `!(${test})`),
    join([one, other, other], (test, yes, no) => `(${test} ? ${yes} : ${no})`),
    join(
      [dateText(depth - 1, names), order, dateText(depth - 1, names)],
      (left, operator, right) => `${left} ${operator} ${right}`,
    ),
    join(
      [whole(depth - 1, names), order, whole(depth - 1, names)],
      (left, operator, right) => `${left} ${operator} ${right}`,
    ),
    join(
      [textOf(depth - 1, names), fc.constantFrom("==", "!="), textOf(depth - 1, names)],
      (left, operator, right) => `${left} ${operator} ${right}`,
    ),
    join([textOf(depth - 1, names), textOf(0, names)], (left, right) => `same(${left}, ${right})`),
    join(
      [textOf(depth - 1, names), fc.constantFrom("startsWith", "endsWith", "contains")],
      (of, run) => `${of}.${run}("1")`,
    ),
    join([textOf(depth - 1, names)], (of) => `${of}.matches("^[A-Z]{2}\\\\d+$")`),
    join([textOf(0, names)], (of) => `inReference(reference.places, ${of})`),
    overMany(depth, names),
  );
};

const start: Names = ["this", "prev", "next"];

/** Well-typed expressions on the episodes of the small return. */
export const expressions: Text = fc.oneof(
  { weight: 6, arbitrary: condition(3, start) },
  { weight: 2, arbitrary: whole(3, start) },
  { weight: 2, arbitrary: dateText(2, start) },
  { weight: 1, arbitrary: textOf(2, start) },
);
