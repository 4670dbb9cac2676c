import { createHash } from "node:crypto";
import { type LaterDocument, laterDocument } from "../later/later-documents.ts";
import { thirdEn } from "./third-en.ts";
import { thirdFr } from "./third-fr.ts";

const drawn = [
  ...thirdEn.map((order) => laterDocument("en", `en third: ${order.how}`, order)),
  ...thirdFr.map((order) => laterDocument("fr", `fr third: ${order.how}`, order)),
].sort((one, other) => (hashOf(one) < hashOf(other) ? -1 : 1));

/** Nobody chose which: the hash of a name decides. */
export const thirdToMendBy: readonly LaterDocument[] = drawn.slice(0, drawn.length / 2);
/** Nobody looks at these while mending. */
export const thirdHeldBack: readonly LaterDocument[] = drawn.slice(drawn.length / 2);

function hashOf({ name }: LaterDocument): string {
  return createHash("sha256").update(name).digest("hex");
}
