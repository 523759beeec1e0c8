// @ts-nocheck: this file runs in the browser, whose globals the project's types leave out.
/** Asks the network for something that the policy forbids. */
fetch("/asked-by-worker").catch(() => postMessage("refused"));
