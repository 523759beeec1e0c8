import * as fc from "fast-check";

type Text = fc.Arbitrary<string>;

const join = (parts: readonly Text[], render: (...texts: readonly string[]) => string): Text =>
  fc.tuple(...parts).map((texts) => render(...texts));

const near = fc.constantFrom("this", "this", "prev", "next", "firstRow(child.Assessments)");
const details = join([near], (row) => `${row}.CINdetails`);

const dates: Text = fc.oneof(
  join(
    [near, fc.constantFrom("AssessmentActualStartDate", "AssessmentAuthorisationDate")],
    (row, column) => `${row}.${column}`,
  ),
  join(
    [details, fc.constantFrom("CINreferralDate", "CINclosureDate", "DateOfInitialCPC")],
    (row, column) => `${row}.${column}`,
  ),
  join([details], (row) => `min(${row}.Section47.map(s, s.S47ActualStartDate))`),
  join(
    [details],
    (row) =>
      `${row}.Assessments.latest(a, a.AssessmentActualStartDate).AssessmentAuthorisationDate`,
  ),
  join(
    [details],
    (row) => `lastRow(${row}.ChildProtectionPlans.filter(p, !empty(p.Reviews))).CPPstartDate`,
  ),
  fc.constantFrom("collection.start", "collection.end", 'date("2025-10-01")'),
);

const wholes: Text = fc.oneof(
  join(
    [details, fc.constantFrom("Section47", "Assessments", "ChildProtectionPlans", "CINPlanDates")],
    (row, table) => `size(${row}.${table})`,
  ),
  join([details], (row) => `size(${row}.Assessments.filter(a, invalid(a.AssessmentFactors)))`),
  join([near], (row) => `size(written(${row}.AssessmentFactors))`),
  join([near], (row) => `size(distinct(${row}.AssessmentFactors))`),
  join([dates, dates], (one, other) => `workingDaysBetween(${one}, ${other})`),
  join(
    [details],
    (row) =>
      `size(${row}.Assessments.runAround(a, this, a.AssessmentActualStartDate, a.AssessmentAuthorisationDate))`,
  ),
  join([details], (row) => `size(${row}.Child.CINdetails.filter(d, d != ${row}))`),
);

const order = fc.constantFrom("<", "<=", ">", ">=", "==", "!=");

const simple: Text = fc.oneof(
  join([dates, order, dates], (one, how, other) => `${one} ${how} ${other}`),
  join([wholes, order, wholes], (one, how, other) => `${one} ${how} ${other}`),
  join([near], (row) => `"21" in ${row}.AssessmentFactors`),
  join([near], (row) => `written(${row}.AssessmentFactors).exists(f, f != "21" && f.size() == 2)`),
  join([near], (row) => `invalid(${row}.AssessmentFactors)`),
  join([details], (row) => `blank(${row})`),
  join([near], (row) => `${row}.Child.Disabilities.exists(d, invalid(d.Disability))`),
  join([near], (row) => `${row}.Child.Disabilities.all(d, d.Disability in ["MOB", "LD"])`),
  join([details], (row) => `${row} == this.CINdetails`),
  join([details], (row) => `${row}.ReferralNFA == true || invalid(${row}.ReasonForClosure)`),
  join(
    [dates],
    (one) =>
      `this.CINdetails.ChildProtectionPlans.exists(p, p.Reviews.exists(r, r.CPPreviewDate > ${one}))`,
  ),
  join(
    [details, order],
    (row, how) =>
      `child.CINdetails.exists(o, o != ${row} && o.CINreferralDate ${how} ${row}.CINreferralDate && !o.Assessments.exists(a, a == this))`,
  ),
  join(
    [order],
    (how) =>
      `tables.Reviews.exists(r, r.ChildProtectionPlans.CINdetails.CINreferralDate ${how} r.CPPreviewDate)`,
  ),
  join(
    [details],
    (row) =>
      `cel.bind(a, ${row}.Assessments.earliest(a, a.AssessmentActualStartDate), a.CINdetails.CINclosureDate >= a.AssessmentActualStartDate)`,
  ),
);

/** Well-typed expressions on the assessments of the census, up and down between the tables. */
export const nestedExpressions: Text = fc.oneof(
  { weight: 4, arbitrary: simple },
  {
    weight: 2,
    arbitrary: join(
      [simple, fc.constantFrom("&&", "||"), simple],
      (one, how, other) => `(${one}) ${how} !(${other})`,
    ),
  },
  { weight: 1, arbitrary: dates },
  { weight: 1, arbitrary: wholes },
  {
    weight: 1,
    arbitrary: join(
      [fc.constantFrom("this", "next"), fc.integer({ min: -9, max: 9 }).map(String)],
      (one, by) => `addWorkingDays(${one}.AssessmentActualStartDate, ${by})`,
    ),
  },
);
