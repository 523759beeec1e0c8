// @ts-nocheck: this file runs in the browser, whose globals the project's types leave out.
/** Hands the chosen files to the worker, and writes its answer where the test reads it. */
const answer = document.getElementById("answer");

const worker = new Worker("./worker.js");
worker.addEventListener("message", ({ data }) => {
  answer.textContent = JSON.stringify(data);
});
worker.addEventListener("error", (event) => {
  answer.textContent = JSON.stringify({ failed: event.message });
});

const chosen = document.getElementById("files");
chosen.addEventListener("change", async () => {
  const files = await Promise.all(
    Array.from(chosen.files, async (file) => ({ name: file.name, bytes: await file.bytes() })),
  );
  worker.postMessage(
    files,
    files.map(({ bytes }) => bytes.buffer),
  );
});
