// @ts-nocheck: this file runs in the browser, whose globals the project's types leave out.
/** Does what the policy forbids, in the page and in a worker, to prove that the tests would see it. */
const attempt = async (act) => {
  try {
    await act();
  } catch {
    // Being refused is what should happen.
  }
};

// oxlint-disable-next-line typescript/no-implied-eval -- this is the misdeed that the policy must stop.
await attempt(() => new Function("return 1")());
await attempt(() => fetch("/asked-by-page"));

const worker = new Worker("./misbehave-worker.js");
worker.addEventListener("message", () => {
  document.getElementById("answer").textContent = JSON.stringify("done");
});
