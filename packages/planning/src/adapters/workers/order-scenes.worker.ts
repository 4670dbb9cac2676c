import { serveTask } from "@souffleur/platform/workers";
import { type OrderingProgress, orderScenes } from "../../domain/scenes/order-scenes.ts";
import type { OrderScenesErrand } from "./order-scenes-errand.ts";

/** How often who waits hears of it. */
const REPORT_MS = 250;
/** A server does other things too: a quarter of what the command line takes, 24 MB. */
const STATES = 4 ** 10;

serveTask<OrderScenesErrand, OrderingProgress>((errand, { report }) => {
  const { shoot, seed, searchMs, maxRounds, stopFlag } = errand;
  const until = performance.now() + searchMs;
  let nextReport = 0;
  let best: OrderingProgress | undefined;
  for (const progress of orderScenes(shoot, { seed, states: STATES })) {
    best = progress;
    const now = performance.now();
    if (progress.rounds >= maxRounds || now >= until || Atomics.load(stopFlag, 0) !== 0) break;
    if (now < nextReport) continue;
    report(progress);
    nextReport = now + REPORT_MS;
  }
  if (best === undefined) throw new Error("A search makes a round before it ends.");
  return best;
});
