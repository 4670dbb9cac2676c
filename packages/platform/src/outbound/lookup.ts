import { lookup as lookUpName } from "node:dns/promises";

export interface ResolvedAddress {
  readonly address: string;
  readonly family: number;
}

/** Finds the addresses of a name; throws where there are none. */
export type Lookup = (hostname: string, signal: AbortSignal) => Promise<readonly ResolvedAddress[]>;

/** As many as Node begins at once: a further one would wait there, where nobody can leave. */
const MOST_AT_ONCE = 2;

/**
 * Lets a few lookups be under way at once; the others wait their turn, and leave when nobody waits for them any more.
 * The system looks names up on the few threads that all work with files shares, and cannot be stopped: where a name
 * server is silent, each lookup begun keeps a thread for seconds, also when whoever asked has long gone. Begun without
 * bounds, those of people who left would stand before those of people who wait; and nothing but a default of Node's
 * would keep threads free for files.
 */
export function inTurns(lookup: Lookup, mostAtOnce = MOST_AT_ONCE): Lookup {
  let underWay = 0;
  const waiting = new Set<() => void>();
  const passOn = () => {
    const [next] = waiting;
    if (next === undefined) underWay -= 1;
    else next();
  };
  return async (hostname, signal) => {
    signal.throwIfAborted();
    if (underWay < mostAtOnce) underWay += 1;
    else await turn(waiting, signal);
    // Its place is taken until it has ended, not only until nobody wants to know.
    return lookup(hostname, signal).finally(passOn);
  };
}

/** Ends when it is this one's turn; then it is no longer among those that wait. */
function turn(waiting: Set<() => void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const begin = () => {
      leave();
      resolve();
    };
    const giveUp = () => {
      leave();
      reject(signal.reason);
    };
    const leave = () => {
      waiting.delete(begin);
      signal.removeEventListener("abort", giveUp);
    };
    waiting.add(begin);
    signal.addEventListener("abort", giveUp, { once: true });
  });
}

/** One for the whole process, as its threads are. */
export const systemLookup: Lookup = inTurns((hostname) =>
  lookUpName(hostname, { all: true, order: "verbatim" }),
);
