import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

import type { SharePlaces } from "../../engine/rules/join-places.ts";
import type { RunElsewhere } from "../../engine/rules/run-share.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { ReturnModel } from "../../runtime/return-model.ts";
import type { WorkerStart, WorkerTask } from "./rule-worker.ts";

/** Threads that run shares of the rules beside the one that started them. */
export interface RuleWorkers extends AsyncDisposable {
  /** One for each thread. */
  readonly others: readonly RunElsewhere[];
  /** Says where the compiled rules are, as soon as that is known. */
  readonly useRules: (url: string) => void;
}

/** The most threads that one check uses. */
export const mostWorkers = 16;

/** Bytes of input for which another thread saves more time than it takes to start. */
const bytesPerWorker = 8_000_000;

/** The most threads that are used without being asked for: each needs memory of its own. */
const mostUnasked = 4;

/** How many threads to check an input of so many bytes with, when it was not said. */
export const workersFor = (bytes: number): number =>
  Math.min(1 + Math.floor(bytes / bytesPerWorker), availableParallelism(), mostUnasked);

type Answer = Result<SharePlaces, readonly Problem[]>;

const failed = (reason: string): Answer =>
  fail([problemOf("CHECK_WORKER_FAILED", `A thread that ran rules ended early: ${reason}.`)]);

const reasonOf = (cause: Error): string =>
  "code" in cause && cause.code === "ERR_WORKER_OUT_OF_MEMORY"
    ? "it ran out of memory"
    : cause.message.split("\n", 1).join("").replace(/\.$/u, "");

const startWorker = (
  model: ReturnModel,
): { readonly worker: Worker; readonly answer: Promise<Answer> } => {
  const workerData: WorkerStart = { model };
  const worker = new Worker(new URL("./rule-worker.ts", import.meta.url), { workerData });
  const answer = new Promise<Answer>((resolve) => {
    worker.once("message", (places: SharePlaces) => resolve(ok(places)));
    worker.once("error", (cause: Error) => resolve(failed(reasonOf(cause))));
    worker.once("exit", () => resolve(failed("it stopped without an answer")));
  });
  return { worker, answer };
};

/** Starts threads that run rules; they are ended with the object. */
export const startRuleWorkers = (count: number, model: ReturnModel): RuleWorkers => {
  const started = Array.from({ length: count }, () => startWorker(model));
  return {
    others: started.map(({ worker, answer }) => (share) => {
      const task: WorkerTask = { kind: "share", share };
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.postMessage(task);
      return answer;
    }),
    useRules: (url) => {
      const task: WorkerTask = { kind: "rules", url };
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      for (const { worker } of started) worker.postMessage(task);
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all(started.map(({ worker }) => worker.terminate()));
    },
  };
};
