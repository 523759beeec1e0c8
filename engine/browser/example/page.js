// @ts-nocheck: this file runs in the browser, whose globals the project's types leave out.
/** An example of a page that checks a return: change it as you like. The checker is the global that the body names. */
const checker = window[document.body.dataset.checker];

/** Findings shown in the table; the downloads hold all. */
const mostShown = 500;

const byId = (id) => document.getElementById(id);
const form = byId("form");
const drop = byId("drop");
const state = byId("state");

/** Files that were dropped; they stand until others are chosen. */
let dropped = [];

/** Addresses of the downloads on show. */
let addresses = [];

const element = (name, text) => {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
};

const filesOf = (id) => [...byId(id).files];

const chosenFiles = () => (dropped.length > 0 ? dropped : filesOf("files"));

const showChosen = () => {
  const names = chosenFiles().map(({ name }) => name);
  byId("chosen").textContent = names.length === 0 ? "" : `Chosen: ${names.join(", ")}`;
};

const listOrNothing = (name, files) => (files.length === 0 ? {} : { [name]: files });

const optionsOf = () => {
  const authority = byId("authority").value.trim();
  return {
    ...listOrNothing("previous", filesOf("previous")),
    ...listOrNothing("reference", filesOf("reference")),
    ...(authority === "" ? {} : { authority }),
    forms: ["csv", "xlsx"],
    onProgress: ({ done, total, what }) => {
      const share = total === 0 ? 0 : Math.floor((100 * done) / total);
      state.textContent = `Checking: ${share}% (${what})`;
    },
  };
};

const clear = () => {
  byId("result").hidden = true;
  byId("problems").replaceChildren();
  for (const address of addresses) URL.revokeObjectURL(address);
  addresses = [];
};

const showProblems = (problems) => {
  state.textContent = "The files could not be checked.";
  byId("problems").replaceChildren(
    ...problems.flatMap(({ message, fix }) => [element("h2", message), element("p", fix)]),
  );
};

const placeOf = ({ table, fields, file, line }) =>
  [[table, ...fields].filter(Boolean).join(" "), file, line === null ? "" : `line ${line}`]
    .filter((part) => part !== "")
    .join(", ");

const rowOf = (finding) => {
  const row = document.createElement("tr");
  const { rule, severity, message, fix } = finding;
  const texts = [rule, severity, placeOf(finding), `${message} ${fix}`];
  row.append(...texts.map((text) => element("td", text)));
  return row;
};

const countsOf = ({ report: { summary }, bySeverity }) => [
  ["Findings", summary.findings],
  ["Errors", bySeverity.error],
  ["Queries", bySeverity.query],
  ["Rules run", summary.rulesRun],
  ["Rules not run", summary.notRun.length],
  ...Object.entries(summary.rows).map(([table, rows]) => [`Rows of ${table}`, rows]),
];

const offer = (id, blob) => {
  const address = URL.createObjectURL(blob);
  addresses.push(address);
  byId(id).href = address;
};

const showResult = (checked) => {
  const { report, notes, forms } = checked;
  const shown = report.findings.slice(0, mostShown);
  state.textContent = "Checked.";
  byId("counts").replaceChildren(
    ...countsOf(checked).flatMap(([name, count]) => [element("dt", name), element("dd", count)]),
  );
  byId("shown").textContent =
    shown.length === report.summary.findings
      ? ""
      : `The first ${shown.length} of ${report.summary.findings} findings are shown; the downloads hold more.`;
  byId("findings").replaceChildren(...shown.map(rowOf));
  byId("notes").replaceChildren(
    ...notes.map((note) => element("li", note)),
    ...report.summary.notRun.map(({ rule, reason }) => element("li", `${rule}: ${reason}`)),
  );
  offer("csv", forms.csv);
  offer("xlsx", forms.xlsx);
  byId("result").hidden = false;
  byId("result-heading").focus();
};

const check = async () => {
  clear();
  state.textContent = "Checking…";
  try {
    const outcome = await checker.check(chosenFiles(), optionsOf());
    if (outcome.ok) showResult(outcome);
    else showProblems(outcome.problems);
  } catch (cause) {
    const fix = "Load the page again. If it happens again, tell whoever gave you this page.";
    showProblems([{ message: `The checker stopped: ${cause.message}`, fix }]);
  }
};

form.addEventListener("submit", (event) => {
  event.preventDefault();
  void check();
});

byId("files").addEventListener("change", () => {
  dropped = [];
  showChosen();
});

// A file dropped beside the box would otherwise take the page's place.
for (const kind of ["dragover", "drop"])
  document.addEventListener(kind, (event) => event.preventDefault());
drop.addEventListener("dragover", () => drop.classList.add("over"));
drop.addEventListener("dragleave", () => drop.classList.remove("over"));
drop.addEventListener("drop", (event) => {
  drop.classList.remove("over");
  dropped = [...event.dataTransfer.files];
  showChosen();
});

const start = async () => {
  // Where the page may have no worker it does the work itself, and cannot draw meanwhile.
  document.body.dataset.runsIn = await checker.ready();
  if (state.textContent === "") state.textContent = "Ready.";
};

void start();
