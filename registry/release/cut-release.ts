import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { Acting } from "../governance/ledger.ts";
import type { Step } from "../governance/transaction.ts";
import { transactionOf } from "../governance/transaction.ts";
import { loadVersions } from "../store/load-snapshot.ts";
import type { Store } from "../store/store.ts";
import type { Envelope, Signer } from "./envelope.ts";
import { signEnvelope } from "./envelope.ts";
import { renderManifest } from "./manifest.ts";
import type { ReleasePlan } from "./plan-release.ts";
import { planRelease, standingVersions } from "./plan-release.ts";

/** Who cuts a release, when, and with which key. */
export interface CutOptions extends Acting {
  readonly name: string;
  readonly signer: Signer;
}

/** A release as it was published. */
export interface CutRelease extends ReleasePlan {
  readonly envelope: Envelope;
}

/** The step that publishes a release, its signature beside it. */
export const releaseStep = (plan: ReleasePlan, envelope: Envelope, signer: Signer): Step => {
  const { name, digest, entries } = plan.manifest;
  return {
    fact: { type: "release-published", name, digest, entries: entries.length },
    rowsOf: ({ at, seq }) => [
      { table: "public-keys", row: { keyId: signer.keyId, pem: signer.publicKey } },
      {
        table: "releases",
        row: {
          name,
          digest,
          publishedAt: at,
          seq,
          manifest: renderManifest(plan.manifest),
          envelope: JSON.stringify(envelope),
        },
      },
    ],
  };
};

/** Plans, signs and publishes a release in one transaction; refused when the name is taken or a reference leads nowhere. */
export const cutRelease = async (
  store: Store,
  options: CutOptions,
): Promise<Result<CutRelease, readonly Problem[]>> => {
  const head = await store.head();
  const taken = (await store.releases()).some(({ name }) => name === options.name);
  if (taken) return fail([problemOf("RELEASE_EXISTS", `${options.name} is published already.`)]);
  const standing = standingVersions(await store.registrations());
  const rows = await store.versions();
  const versions = await loadVersions(
    store,
    rows.filter(({ id, version }) => standing.has(`${id}@${version}`)),
  );
  const plan = planRelease(options.name, versions);
  if (!plan.ok) return plan;
  const envelope = await signEnvelope(renderManifest(plan.value.manifest), options.signer);
  const step = releaseStep(plan.value, envelope, options.signer);
  const committed = await store.commit(transactionOf(head, [step], options));
  return committed.ok ? ok({ ...plan.value, envelope }) : fail([committed.error]);
};
