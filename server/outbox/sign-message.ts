import { createHmac } from "node:crypto";

import type { WebhookRow } from "../../registry/store/webhook-store.ts";

/** How secrets of webhooks begin, so that people and scanners know one. */
const prefix = "whsec_";

/** Makes the secret of a webhook from 256 random bits. */
export const secretFrom = (bytes: Buffer): string => `${prefix}${bytes.toString("base64")}`;

/** What is sent to an address. */
export interface Message {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface Unsigned {
  /** The same at every attempt, so that the receiver can tell a repetition. */
  readonly id: string;
  readonly body: string;
  readonly now: Date;
}

const signatureWith = (secret: string, signed: string): string => {
  const key = Buffer.from(secret.slice(prefix.length), "base64");
  return `v1,${createHmac("sha256", key).update(signed).digest("base64")}`;
};

/** Signs a message as Standard Webhooks ask; for a time after a rotation with the former secret too. */
export const signMessage = (
  {
    secret,
    formerSecret,
    formerUntil,
  }: Pick<WebhookRow, "secret" | "formerSecret" | "formerUntil">,
  { id, body, now }: Unsigned,
): Message => {
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const isFormerGood = formerUntil !== null && now.toISOString() < formerUntil;
  const secrets = [secret, ...(formerSecret !== null && isFormerGood ? [formerSecret] : [])];
  const signed = `${id}.${timestamp}.${body}`;
  return {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "user-agent": "Chorus",
      "webhook-id": id,
      "webhook-timestamp": timestamp,
      "webhook-signature": secrets.map((one) => signatureWith(one, signed)).join(" "),
    },
    body,
  };
};
