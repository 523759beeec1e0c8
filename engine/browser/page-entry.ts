import type { CheckOptions, CheckOutcome, CheckRequest, PageFile, Progress } from "./messages.ts";
import type { Validator } from "./validator.ts";
import { startWorker, type PageScope, type WorkerLink } from "./worker-link.ts";

/** Where checks run: off the page's own thread, or in it where the page may have no worker. */
export type RunsIn = "worker" | "page";

/** What a checker says of itself. */
export interface CheckerFacts {
  /** Exact reference of the return version. */
  readonly ref: string;
  readonly release: string;
  /** How many rules it has. */
  readonly rules: number;
}

/** A check's options in a page. */
export interface PageOptions extends CheckOptions {
  readonly onProgress?: (progress: Progress) => void;
}

/** What a script of a return gives to its page. */
export interface Checker extends CheckerFacts {
  /** Starts what checks, if it has not started, and says where it runs. */
  readonly ready: () => Promise<RunsIn>;
  readonly check: (files: Iterable<PageFile>, options?: PageOptions) => Promise<CheckOutcome>;
  /** Ends what runs; a later check starts anew. */
  readonly close: () => void;
}

const isoDay = (now: Date): string => now.toISOString().slice(0, "yyyy-mm-dd".length);

const listed = (files: Iterable<PageFile> | undefined): readonly PageFile[] | undefined =>
  files === undefined ? undefined : [...files];

/** A request that can be handed to a worker: a page's lists of files are made arrays. */
const requestOf = (files: Iterable<PageFile>, options: CheckOptions): CheckRequest => {
  const previous = listed(options.previous);
  const reference = listed(options.reference);
  return {
    files: [...files],
    options: {
      today: isoDay(new Date()),
      ...options,
      ...(previous === undefined ? {} : { previous }),
      ...(reference === undefined ? {} : { reference }),
    },
  };
};

const inPage = (validator: Validator): WorkerLink => ({
  check: async (request, onProgress) => {
    // The page draws what it has to say before it is busy.
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
    return validator.check(request, onProgress);
  },
  close: () => {},
});

/** What a checker is made of, as the script of a return has it. */
export interface CheckerParts {
  readonly facts: CheckerFacts;
  /** Makes the validator, in the page. */
  readonly createValidator: () => Validator;
  /** The text of a worker's script. */
  readonly workerScript: () => string;
}

interface Running {
  readonly runsIn: RunsIn;
  readonly link: WorkerLink;
}

const start = async (
  parts: CheckerParts,
  scope: PageScope,
  onEnd: () => void,
): Promise<Running> => {
  const link = await startWorker(scope, parts.workerScript(), onEnd);
  return link === undefined
    ? { runsIn: "page", link: inPage(parts.createValidator()) }
    : { runsIn: "worker", link };
};

/** Creates what a page calls. Nothing runs until it is asked for. */
export const createChecker = (parts: CheckerParts, scope: PageScope): Checker => {
  let started: Promise<Running> | undefined;
  const running = (): Promise<Running> => {
    if (started !== undefined) return started;
    const starting = start(parts, scope, () => {
      // One that ended must not be asked again; one that was started since stays.
      if (started === starting) started = undefined;
    });
    started = starting;
    return starting;
  };
  return {
    ...parts.facts,
    ready: async () => (await running()).runsIn,
    check: async (files, { onProgress = () => {}, ...options } = {}) => {
      const { link } = await running();
      return link.check(requestOf(files, options), onProgress);
    },
    close: () => {
      void started?.then(({ link }) => link.close());
      started = undefined;
    },
  };
};
