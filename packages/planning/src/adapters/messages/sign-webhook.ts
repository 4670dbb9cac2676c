import { createHmac, randomBytes } from "node:crypto";

const MARK = "whsec_";
const SECRET_BYTES = 32;

/** What a webhook's messages are signed with, in the form of the Standard Webhooks specification. */
export function mintWebhookSecret(): string {
  return `${MARK}${randomBytes(SECRET_BYTES).toString("base64")}`;
}

export interface Signed {
  /** Of the message: the same when it is tried again, so that the other side knows it. */
  readonly id: string;
  readonly body: string;
  readonly secret: string;
  /** When it is sent: the other side refuses what is old. */
  readonly atSeconds: number;
}

/** The headers that prove who sent a body, and when. */
export function signedHeaders({ id, body, secret, atSeconds }: Signed): Readonly<Record<string, string>> {
  const key = Buffer.from(secret.slice(MARK.length), "base64");
  const signature = createHmac("sha256", key).update(`${id}.${atSeconds}.${body}`).digest("base64");
  return {
    "webhook-id": id,
    "webhook-timestamp": String(atSeconds),
    "webhook-signature": `v1,${signature}`,
  };
}
