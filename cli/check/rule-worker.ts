import { parentPort, workerData } from "node:worker_threads";

import { runShare } from "../../engine/rules/run-share.ts";
import type { RuleShare } from "../../engine/rules/share-out.ts";
import { invariant } from "../../runtime/result.ts";
import type { ReturnModel } from "../../runtime/return-model.ts";
import type { RuleModule } from "../../runtime/rule-module.ts";
import { importRuleModule } from "../load-rule-module.ts";

/** What a worker is told: where its rules are, then the share that it runs. */
export type WorkerTask =
  | { readonly kind: "rules"; readonly url: string }
  | { readonly kind: "share"; readonly share: RuleShare };

/** What a worker is started with. */
export interface WorkerStart {
  readonly model: ReturnModel;
}

// The program of a worker thread: it runs one share of the rules of a return, and answers the places.

const start: WorkerStart = workerData;
let loading: Promise<RuleModule> | undefined;

const take = async (task: WorkerTask): Promise<void> => {
  switch (task.kind) {
    case "rules":
      loading = importRuleModule(task.url);
      await loading;
      return;
    case "share": {
      invariant(loading !== undefined, "a worker has rules before it has a share");
      const places = runShare(start.model, await loading, task.share);
      const { source, row, group } = places;
      parentPort?.postMessage(places, [source.buffer, row.buffer, group.buffer]);
      // Nothing more will come.
      parentPort?.close();
    }
  }
};

// A rejection ends the thread with an error, which whoever started it hears.
parentPort?.on("message", (task: WorkerTask) => void take(task));
