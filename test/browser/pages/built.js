// @ts-nocheck: this file runs in the browser, whose globals the project's types leave out.
/** Hands the chosen files to the checker that the body names, and writes its answer where the test reads it. */
const checker = window[document.body.dataset.checker];
const byId = (id) => document.getElementById(id);

const written = async (form, blob) =>
  form === "xlsx"
    ? { type: blob.type, base64: (await blob.bytes()).toBase64() }
    : { type: blob.type, text: await blob.text() };

const textOf = async (forms) =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(forms).map(async ([form, blob]) => [form, await written(form, blob)]),
    ),
  );

byId("check").addEventListener("click", async () => {
  const options = JSON.parse(byId("options").value || "{}");
  if (byId("previous").files.length > 0) options.previous = byId("previous").files;
  if (byId("reference").files.length > 0) options.reference = byId("reference").files;
  let progress = 0;
  const outcome = await checker.check(byId("files").files, {
    ...options,
    onProgress: () => {
      progress += 1;
    },
  });
  const forms = outcome.ok ? await textOf(outcome.forms) : undefined;
  byId("answer").textContent = JSON.stringify({ ...outcome, forms, progress });
});

const runsIn = await checker.ready();
// The first thing that the page loads is the checker's script.
const [{ startTime }] = performance.getEntriesByType("resource");
const milliseconds = performance.now() - startTime;
byId("ready").textContent = JSON.stringify({ runsIn, milliseconds });
