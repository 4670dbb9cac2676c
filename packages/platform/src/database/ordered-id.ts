import { randomUUIDv7 } from "node:crypto";

/**
 * UUIDs v7 that sort in the order they were made. Node's own are in no order within one millisecond, in which we do a
 * lot; here a counter stands where those have chance (RFC 9562, 6.2, method 1).
 */
export function orderedIds(millis: () => number): () => string {
  let last = 0;
  let counter = 0;
  return () => {
    const now = millis();
    counter = now > last ? 0 : counter + 1;
    // A clock that goes back, or more in a millisecond than the counter holds: time goes on from the last id.
    last = Math.max(now, counter > 0xfff ? last + 1 : last);
    counter &= 0xfff;
    const time = last.toString(16).padStart(12, "0");
    const random = randomUUIDv7().slice(19);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${counter.toString(16).padStart(3, "0")}-${random}`;
  };
}

/** A new id, after every one made before it in this process. */
export const orderedId = orderedIds(Date.now);
