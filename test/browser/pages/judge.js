// @ts-nocheck: this file runs in the browser, whose globals the project's types leave out.
/** Judges each case of the page with the validator that it names, and writes the verdicts where the test reads them. */
const cases = JSON.parse(document.getElementById("cases").textContent);

const verdicts = [];
for (const { validator, record } of cases) {
  const { validate } = await import(validator);
  const isValid = validate(record);
  verdicts.push({ isValid, errors: validate.errors ?? [] });
}
document.getElementById("answer").textContent = JSON.stringify(verdicts);
