import { serveTask } from "@souffleur/platform/workers";
import { type ProposeProgress, type ProposeResult, startProposing } from "../../domain/proposing/index.ts";
import type { ProposeErrand } from "./propose-errand.ts";

/** How often who waits hears of it. */
const REPORT_MS = 250;

serveTask<ProposeErrand, ProposeResult>((errand, { report }) => {
  const { input, searchMs, maxIterations, stopFlag } = errand;
  const proposing = startProposing(input);
  const until = performance.now() + searchMs;
  let nextReport = 0;
  let last: ProposeProgress = proposing.progress();
  const goesOn = () => Atomics.load(stopFlag, 0) === 0 && performance.now() < until;
  while (last.iterations < maxIterations && goesOn() && proposing.run(1)) {
    last = proposing.progress();
    if (performance.now() < nextReport) continue;
    report(last);
    nextReport = performance.now() + REPORT_MS;
  }
  return proposing.finish();
});
