import { randomUUIDv7 } from "node:crypto";
import type { JobId } from "../job.ts";

const LAST_DIGITS = 12;
let last = "";

/**
 * Ids that sort in the order they were made, also within one millisecond and while the clock goes back: the oldest job
 * is begun first, and jobs added together are begun in the order they were added.
 */
export function orderedId(): JobId {
  const fresh = randomUUIDv7();
  last = fresh > last ? fresh : successor(last);
  return last as JobId;
}

function successor(id: string): string {
  const counted = Number.parseInt(id.slice(-LAST_DIGITS), 16) + 1;
  return id.slice(0, -LAST_DIGITS) + counted.toString(16).padStart(LAST_DIGITS, "0").slice(-LAST_DIGITS);
}
