import type { TableModel } from "../../../runtime/return-model.ts";
import { coded, column, date, returnOf, table, text, truth, whole } from "./small-return.ts";

// Column names and a few codes as the returns have them; rows and labels are made up.
const child = text("CHILD");
const yesNo = (name: string) => coded(name, "0", "1");

/** A looked-after children return cut down to what the hardest rules need. */
export const careReturn = returnOf(2026, [
  table("Header", [
    child,
    coded("SEX", "M", "F", "U"),
    date("DOB"),
    text("UPN"),
    yesNo("MOTHER"),
    date("MC_DOB"),
  ]),
  table("Episodes", [
    child,
    date("DECOM"),
    date("DEC"),
    coded("RNE", "S", "L", "P", "T", "B", "U"),
    coded("LS", "C1", "C2", "E1", "J2", "L1", "L2", "V2", "V3", "V4"),
    coded(
      "PLACE",
      "A3",
      "A4",
      "A5",
      "A6",
      "K1",
      "K2",
      "K3",
      "P1",
      "T0",
      "T1",
      "T3",
      "U1",
      "Z12",
      "Z13",
      "Z14",
    ),
    coded("PLACE_PROVIDER", "PR0", "PR1", "PR2"),
    coded("REC", "X1", "E2", "E3", "E8", "E11", "E12"),
    coded("REASON_PLACE_CHANGE", "CARPL", "CUSTOD"),
    text("HOME_POST"),
    text("PL_POST"),
    text("URN"),
  ]),
  table("OC2", [
    child,
    date("DOB"),
    whole("SDQ_SCORE", 0, 40),
    coded("SDQ_REASON", "SDQ1", "SDQ2"),
  ]),
  table("OC3", [
    child,
    date("DOB"),
    coded("IN_TOUCH", "YES", "NO", "DIED"),
    coded("ACTIV", "F1", "0"),
    coded("ACCOM", "T1", "T2", "0"),
  ]),
  table("AD1", [child, date("DATE_INT"), date("DATE_MATCH"), coded("NB_ADOPTR", "1", "2")]),
  table("PlacedAdoption", [
    child,
    date("DATE_PLACED"),
    date("DATE_PLACED_CEASED"),
    coded("REASON_PLACED_CEASED", "RD1", "RD2"),
  ]),
  table("Missing", [child, coded("MISSING", "M", "A"), date("MIS_START"), date("MIS_END")]),
  table("UASC", [child, date("DOB"), date("DUC")]),
  table("SWEpisodes", [
    child,
    text("SW_ID"),
    date("SW_DECOM"),
    date("SW_DEC"),
    coded("SW_REASON", "FCONTA", "MANAGE"),
  ]),
  table("DoLo", [child, date("DOLO_START"), date("DOLO_END")]),
]);

/** Lists that the rules look things up in. */
export const careReferences: readonly TableModel[] = [
  table(
    "providers",
    [text("URN"), text("PLACE_CODES"), text("POSTCODE"), text("LA_CODE"), date("CLOSED")],
    {
      keys: [{ name: "provider", columns: ["URN"] }],
    },
  ),
  table("postcodes", [text("POSTCODE"), whole("EASTING"), whole("NORTHING"), text("LA_CODE")], {
    keys: [{ name: "postcode", columns: ["POSTCODE"] }],
  }),
];

/** A census of children in need cut down likewise; its tables stand in one another. */
export const needCensus = returnOf(2026, [
  table("Child", [text("LAchildID")]),
  table(
    "ChildIdentifiers",
    [
      text("LAchildID"),
      text("UPN"),
      coded("Sex", "M", "F", "U"),
      date("PersonBirthDate"),
      date("PersonDeathDate"),
    ],
    { parent: "Child" },
  ),
  table("Disabilities", [coded("Disability", "NONE", "MOB", "LD")], { parent: "Child" }),
  table(
    "CINdetails",
    [
      date("CINreferralDate"),
      date("CINclosureDate"),
      coded("ReasonForClosure", "RC1", "RC8", "RC9"),
      truth("ReferralNFA"),
      date("DateOfInitialCPC"),
    ],
    { parent: "Child" },
  ),
  table(
    "Assessments",
    [
      date("AssessmentActualStartDate"),
      date("AssessmentAuthorisationDate"),
      column("AssessmentFactors", coded("AssessmentFactors", "1A", "2B", "21").cell, {
        repeats: true,
      }),
    ],
    { parent: "CINdetails" },
  ),
  table(
    "Section47",
    [date("S47ActualStartDate"), date("DateOfInitialCPC"), truth("ICPCnotRequired")],
    { parent: "CINdetails" },
  ),
  table("ChildProtectionPlans", [date("CPPstartDate"), date("CPPendDate")], {
    parent: "CINdetails",
  }),
  table("Reviews", [date("CPPreviewDate")], { parent: "ChildProtectionPlans" }),
  table("CINPlanDates", [date("CINPlanStartDate"), date("CINPlanEndDate")], {
    parent: "CINdetails",
  }),
]);
