/** A condition that is hard to write, with the number of the rule that asks for it. */
export interface HardCondition {
  readonly rule: string;
  readonly family: "care" | "need";
  /** Scope table; absent for the whole return. */
  readonly table?: string;
  readonly text: string;
}

const care = (rule: string, table: string, text: string): HardCondition => ({
  rule,
  family: "care",
  table,
  text,
});
const need = (rule: string, table: string, text: string): HardCondition => ({
  rule,
  family: "need",
  table,
  text,
});
const ofReturn = (rule: string, text: string): HardCondition => ({ rule, family: "need", text });

/** The hardest conditions of both returns, in the language of the profile. */
export const hardConditions: readonly HardCondition[] = [
  care(
    "117",
    "PlacedAdoption",
    'this.DATE_PLACED > collection.end || this.DATE_PLACED_CEASED > collection.end || cel.bind(ended, child.Episodes.filter(e, e.REC != "X1").latest(e, e.DECOM).DEC, this.DATE_PLACED > ended || this.DATE_PLACED_CEASED > ended)',
  ),
  care(
    "157",
    "OC2",
    'continuouslyLookedAfter(child) && addYears(this.DOB, 4) <= collection.start && addYears(this.DOB, 16) >= collection.end && blank(this.SDQ_SCORE) && this.SDQ_REASON == "SDQ1"',
  ),
  care(
    "199",
    "Episodes",
    'child.Episodes.exists(e, e.REC in ["E11", "E12"] && e.DECOM < this.DECOM) || last.Episodes.exists(e, e.REC in ["E11", "E12"] && e.DECOM < this.DECOM)',
  ),
  care(
    "205B",
    "UASC",
    "size(last.UASC) > 0 && ((!blank(this.DUC) && (this.DUC < collection.start || this.DUC > collection.end) && this.DUC != firstRow(last.UASC).DUC) || firstRow(last.UASC).DUC != addYears(this.DOB, 18))",
  ),
  care(
    "208",
    "Header",
    'cel.bind(before, firstRow(last.Header).UPN, size(last.Header) > 0 && !same(this.UPN, before) && !(before.matches("^UN[1-5]$") && this.UPN.matches("^[A-HJ-NP-RT-Z][0-9]{11}[0-9A-Z]$")) && !((before == "UN1" || blank(before)) && this.UPN in ["UN2", "UN3", "UN4", "UN5"]))',
  ),
  care(
    "219",
    "Episodes",
    'inReference(reference.providers, this.URN) && !("," + lookup(reference.providers, this.URN).PLACE_CODES + ",").contains("," + this.PLACE + ",")',
  ),
  care(
    "225",
    "Episodes",
    'this.REC == "X1" && next.RNE in ["P", "T", "B", "U"] && !this.PLACE.startsWith("T") && !next.PLACE.startsWith("T") && blank(this.REASON_PLACE_CHANGE)',
  ),
  care(
    "361",
    "Episodes",
    'this.LS == "L1" && sum(child.Episodes.filter(e, e.LS == "L1").runAround(e, this, e.DECOM, e.DEC).map(e, daysBetween(e.DECOM, orElse(e.DEC, addDays(collection.end, 1))))) > 3',
  ),
  care(
    "367",
    "Episodes",
    'this.LS == "V3" && sum(child.Episodes.filter(e, e.LS == "V3" && inCareDuring(e)).map(e, daysBetween(later(e.DECOM, collection.start), earlier(orElse(e.DEC, collection.end), collection.end)))) > 75',
  ),
  care(
    "383",
    "Episodes",
    'prev.PLACE in ["T0", "T1", "T3"] && (this.RNE != "P" || this.PLACE != lastRow(child.Episodes.filter(e, e.DECOM < prev.DECOM)).PLACE)',
  ),
  care(
    "388",
    "Episodes",
    '(this.REC == "X1" && (blank(next) || next.DECOM != this.DEC)) || (this.REC != "X1" && next.DECOM == this.DEC) || (blank(next) && this.REC == "X1")',
  ),
  care(
    "434",
    "Episodes",
    'this.RNE == "L" && !blank(prev) && (same(this.LS, prev.LS) || !same(this.PLACE, prev.PLACE) || !same(this.PL_POST, prev.PL_POST) || !same(this.URN, prev.URN) || !same(this.PLACE_PROVIDER, prev.PLACE_PROVIDER))',
  ),
  care(
    "444",
    "Header",
    '!this.UPN.matches("^UN[1-5]$") && size(tables.Header.filter(h, h.UPN == this.UPN)) > 1',
  ),
  care(
    "503D",
    "Episodes",
    'cel.bind(before, lastRow(last.Episodes), blank(prev) && !blank(before) && blank(before.DEC) && !same(this.PLACE, before.PLACE) && !(before.PLACE == "Z14" && this.PLACE in ["Z12", "Z13"]))',
  ),
  care(
    "164",
    "Episodes",
    "cel.bind(home, lookup(reference.postcodes, this.HOME_POST), cel.bind(placed, lookup(reference.postcodes, this.PL_POST), distanceMiles(home.EASTING, home.NORTHING, placed.EASTING, placed.NORTHING) > 999.9)) && size(child.UASC) == 0 && size(last.UASC) == 0",
  ),
  care(
    "577",
    "Missing",
    "!child.Episodes.exists(e, careStart(e) <= this.MIS_START && (blank(careEnd(e)) || this.MIS_START <= careEnd(e))) || (blank(this.MIS_END) && !blank(careEnd(lastRow(child.Episodes))))",
  ),
  care(
    "1001",
    "OC3",
    '(ageAt(this.DOB, collection.end) < 20 && sum(child.Episodes.filter(e, !(e.LS in ["V3", "V4"])).map(e, cel.bind(from, later(e.DECOM, addYears(this.DOB, 14)), daysBetween(earlier(from, orElse(e.DEC, collection.end)), orElse(e.DEC, collection.end))))) < 91) || child.Episodes.latest(e, e.DECOM).REC in ["E11", "E12"]',
  ),
  care(
    "1007",
    "OC3",
    "cel.bind(age, ageAt(this.DOB, collection.end), (age == 17 || age == 18) && cel.bind(birthday, addYears(this.DOB, age), child.Episodes.exists(e, e.DECOM <= birthday && (blank(e.DEC) || e.DEC > birthday)))) && (!blank(this.IN_TOUCH) || !blank(this.ACTIV) || !blank(this.ACCOM))",
  ),
  care(
    "SW10",
    "SWEpisodes",
    'daysBetween(prev.SW_DEC, this.SW_DECOM) > 7 && this.SW_REASON != "FCONTA"',
  ),
  care(
    "SW12",
    "Episodes",
    "(this.DECOM == careStart(this) || this.DEC == careEnd(this)) && !child.SWEpisodes.exists(s, s.SW_DECOM <= orElse(this.DEC, collection.end) && (blank(s.SW_DEC) || s.SW_DEC >= this.DECOM))",
  ),
  care(
    "709",
    "Episodes",
    'child.DoLo.exists(d, d.DOLO_START <= orElse(this.DEC, collection.end) && (blank(d.DOLO_END) || d.DOLO_END >= this.DECOM)) && !(this.PLACE in ["K2", "Z12", "Z13"])',
  ),
  need(
    "1510",
    "ChildIdentifiers",
    'this.UPN.matches("^[A-Z][0-9]{12}$") && this.UPN.substring(0, 1) != cel.bind(rest, (2 * int(this.UPN.substring(1, 2)) + 3 * int(this.UPN.substring(2, 3)) + 4 * int(this.UPN.substring(3, 4)) + 5 * int(this.UPN.substring(4, 5)) + 6 * int(this.UPN.substring(5, 6)) + 7 * int(this.UPN.substring(6, 7)) + 8 * int(this.UPN.substring(7, 8)) + 9 * int(this.UPN.substring(8, 9)) + 10 * int(this.UPN.substring(9, 10)) + 11 * int(this.UPN.substring(10, 11)) + 12 * int(this.UPN.substring(11, 12)) + 13 * int(this.UPN.substring(12, 13))) % 23, "ABCDEFGHJKLMNPQRTUVWXYZ".substring(rest, rest + 1))',
  ),
  need(
    "2885",
    "ChildProtectionPlans",
    "this.CPPstartDate >= collection.start && this.CPPstartDate <= collection.end && (size(this.CINdetails.Section47) > 0 ? !this.CINdetails.Section47.exists(s, s.DateOfInitialCPC == this.CPPstartDate) : this.CINdetails.DateOfInitialCPC != this.CPPstartDate)",
  ),
  need(
    "4003",
    "Reviews",
    "this.CINdetails.CINPlanDates.exists(p, this.CPPreviewDate > p.CINPlanStartDate && (blank(p.CINPlanEndDate) || this.CPPreviewDate < p.CINPlanEndDate)) && this.CPPreviewDate != this.ChildProtectionPlans.CPPendDate",
  ),
  need(
    "8569Q",
    "CINdetails",
    "workingDaysBetween(this.CINreferralDate, collection.start) > 1 && this.ReferralNFA == true",
  ),
  need(
    "8820",
    "CINdetails",
    "child.CINdetails.exists(o, o != this && this.CINreferralDate >= o.CINreferralDate && this.CINreferralDate < orElse(o.CINclosureDate, collection.end))",
  ),
  need("8869", "Assessments", '"21" in this.AssessmentFactors && size(this.AssessmentFactors) > 1'),
  ofReturn(
    "2886Q",
    'cel.bind(born, tables.ChildIdentifiers.filter(c, !blank(c.PersonBirthDate)), 100 * size(born.filter(c, blank(c.Sex) || c.Sex == "U")) > 2 * size(born))',
  ),
  ofReturn(
    "2887Q",
    'size(distinct(tables.Disabilities.filter(d, d.Disability != "NONE").map(d, d.Disability))) < 8',
  ),
  ofReturn(
    "2883",
    "size(tables.ChildProtectionPlans.filter(p, p.CPPstartDate >= collection.start && p.CPPstartDate <= collection.end)) > size(tables.CINdetails.filter(d, d.DateOfInitialCPC >= collection.start)) + size(tables.Section47.filter(s, s.DateOfInitialCPC >= collection.start))",
  ),
];
