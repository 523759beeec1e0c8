import { Worker } from "node:worker_threads";

import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { TrialAnswer, TrialTask } from "./trial.ts";

/** Where indicators are tried on made-up rows: each in a thread of its own, a few at once. */
export interface TrialDesk {
  readonly tryOut: (task: TrialTask) => Promise<Result<TrialAnswer, Problem>>;
}

/** How trials are bounded. */
export interface TrialBounds {
  readonly milliseconds: number;
  readonly megabytes: number;
  /** How many run at once. */
  readonly running: number;
  /** How many wait; whoever comes after is told to come again. */
  readonly waiting: number;
}

const defaultBounds: TrialBounds = { milliseconds: 20_000, megabytes: 512, running: 2, waiting: 8 };

type Answer = Result<TrialAnswer, Problem>;

const tooLong = ({ milliseconds }: TrialBounds): Answer =>
  fail(
    problemOf(
      "TRIAL_TOO_LONG",
      `The trial took more than ${Math.ceil(milliseconds / 1000)} seconds and was ended.`,
    ),
  );

/** More memory than a thread may have, or a text or list longer than there can be. */
const isTooMuch = (cause: Error | undefined): boolean =>
  cause instanceof RangeError ||
  (cause !== undefined && "code" in cause && cause.code === "ERR_WORKER_OUT_OF_MEMORY");

/** Nothing of the task is repeated: there are rows in it. */
const ended = (cause?: Error): Answer =>
  fail(
    isTooMuch(cause)
      ? problemOf("TRIAL_TOO_LONG", "The trial took more memory than it may, and was ended.")
      : problemOf("TRIAL_ENDED", "The trial ended without an answer."),
  );

const run = async (task: TrialTask, bounds: TrialBounds): Promise<Answer> => {
  const worker = new Worker(new URL("./trial-worker.ts", import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: bounds.megabytes },
    // What a thread would say of a failure could repeat rows.
    stdout: true,
    stderr: true,
  });
  // A server that stops does not wait for trials.
  worker.unref();
  const { promise, resolve } = Promise.withResolvers<Answer>();
  const clock = setTimeout(() => resolve(tooLong(bounds)), bounds.milliseconds).unref();
  worker.once("message", (answer: TrialAnswer) => resolve(ok(answer)));
  worker.once("error", (cause: Error) => resolve(ended(cause)));
  worker.once("exit", () => resolve(ended()));
  const answer = await promise;
  clearTimeout(clock);
  await worker.terminate();
  return answer;
};

/** Opens a desk. */
export const createTrialDesk = (bounds: TrialBounds = defaultBounds): TrialDesk => {
  const waiting: (() => void)[] = [];
  let running = 0;
  const enter = async (): Promise<void> => {
    if (running < bounds.running) {
      running += 1;
      return;
    }
    // Whoever leaves gives the place on.
    const { promise, resolve } = Promise.withResolvers<void>();
    waiting.push(resolve);
    await promise;
  };
  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  };
  return {
    tryOut: async (task) => {
      if (waiting.length >= bounds.waiting)
        return fail(problemOf("TRIAL_BUSY", "Too many indicators are being tried at the moment."));
      await enter();
      try {
        return await run(task, bounds);
      } finally {
        leave();
      }
    },
  };
};
