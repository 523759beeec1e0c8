import type { FromWorker, ToWorker } from "./messages.ts";
import type { Validator } from "./validator.ts";

export { createValidator } from "./validator.ts";

/** What a worker's script sees of its worker. */
export interface WorkerScope {
  readonly postMessage: (message: FromWorker) => void;
  readonly addEventListener: (
    kind: "message",
    listener: (event: { readonly data: ToWorker }) => void,
  ) => void;
}

/** Answers the page of a worker, one request after the other. */
export const serveChecks = (validator: Validator, scope: WorkerScope): void => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has one page; there is no origin to name
  const say = (message: FromWorker): void => scope.postMessage(message);
  let before: Promise<void> = Promise.resolve();
  const answer = async ({ id, request }: ToWorker): Promise<void> => {
    try {
      const outcome = await validator.check(request, (progress) => {
        say({ kind: "progress", id, progress });
      });
      say({ kind: "outcome", id, outcome });
    } catch (cause) {
      say({ kind: "failure", id, message: String(cause) });
    }
  };
  scope.addEventListener("message", ({ data }) => {
    before = before.then(() => answer(data));
  });
  say({ kind: "ready" });
};
