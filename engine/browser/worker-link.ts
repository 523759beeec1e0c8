import type { CheckOutcome, CheckRequest, FromWorker, Progress, ToWorker } from "./messages.ts";

interface WorkerEvents {
  readonly message: { readonly data: FromWorker };
  readonly error: { readonly message?: string; readonly preventDefault: () => void };
}

/** What a page sees of a worker. */
export interface PageWorker {
  readonly postMessage: (message: ToWorker) => void;
  readonly terminate: () => void;
  readonly addEventListener: <Kind extends keyof WorkerEvents>(
    kind: Kind,
    listener: (event: WorkerEvents[Kind]) => void,
  ) => void;
}

/** What makes workers: a page's `globalThis`. */
export interface PageScope {
  /** Absent where there are no workers, as in Node. */
  readonly Worker?: new (url: string) => PageWorker;
}

/** What checks: a worker that is ready, or the page itself. */
export interface WorkerLink {
  readonly check: (
    request: CheckRequest,
    onProgress: (progress: Progress) => void,
  ) => Promise<CheckOutcome>;
  readonly close: () => void;
}

interface Asked {
  readonly resolve: (outcome: CheckOutcome) => void;
  readonly reject: (cause: Error) => void;
  readonly onProgress: (progress: Progress) => void;
}

const receive = (asked: Map<number, Asked>, message: FromWorker): void => {
  if (message.kind === "ready") return;
  const one = asked.get(message.id);
  if (message.kind === "progress") {
    one?.onProgress(message.progress);
    return;
  }
  asked.delete(message.id);
  if (message.kind === "outcome") one?.resolve(message.outcome);
  else one?.reject(new Error(message.message));
};

const linkTo = (worker: PageWorker, onEnd: () => void): WorkerLink => {
  const asked = new Map<number, Asked>();
  let count = 0;
  const end = (reason: string): void => {
    worker.terminate();
    onEnd();
    for (const { reject } of asked.values()) reject(new Error(reason));
    asked.clear();
  };
  worker.addEventListener("message", ({ data }) => receive(asked, data));
  worker.addEventListener("error", ({ message }) => end(message ?? "The worker ended."));
  return {
    check: (request, onProgress) =>
      new Promise((resolve, reject) => {
        count += 1;
        asked.set(count, { resolve, reject, onProgress });
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
        worker.postMessage({ id: count, request });
      }),
    close: () => end("The check was closed."),
  };
};

/** A worker at an address; undefined where the page refuses it at once. */
const workerAt = ({ Worker }: PageScope, url: string): PageWorker | undefined => {
  try {
    return Worker === undefined ? undefined : new Worker(url);
  } catch {
    return undefined;
  }
};

/** Starts a worker from the text of its script; undefined where the page may have none. */
export const startWorker = (
  scope: PageScope,
  script: string,
  onEnd: () => void,
): Promise<WorkerLink | undefined> =>
  new Promise((resolve) => {
    const url = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
    const worker = workerAt(scope, url);
    let isReady = false;
    const settle = (link: WorkerLink | undefined): void => {
      URL.revokeObjectURL(url);
      resolve(link);
    };
    if (worker === undefined) settle(undefined);
    worker?.addEventListener("message", ({ data }) => {
      if (data.kind !== "ready") return;
      isReady = true;
      settle(linkTo(worker, onEnd));
    });
    worker?.addEventListener("error", (event) => {
      if (isReady) return;
      // A policy that refuses the worker is no fault of the page: the check then runs in the page itself.
      event.preventDefault();
      worker.terminate();
      settle(undefined);
    });
  });
