import { parentPort, workerData } from "node:worker_threads";

import { tryMeasure } from "./try-measure.ts";
import type { TrialTask } from "./trial.ts";

// The program of a worker thread: it tries one indicator and answers. Whoever started it ends it when it takes too long.

const task: TrialTask = workerData;

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(await tryMeasure(task));
