// The nearest of 100,000 vectors of 384 numbers, by signs first and by numbers then: time of each search, and how many of the ten nearest it finds.
//   node tools/run.mjs bench/quiz-vectors.ts [--quick] [--vectors N] [--dimensions N] [--searches N]
import { VectorIndex } from "../packages/quiz/src/domain/search/vector-index.ts";
import { madeUpVectors } from "./harness/made-up-vectors.ts";
import { option, quantile, quick, report } from "./harness/report.ts";

const GOALS = { ms: 25, recall: 0.95 };
const count = quick ? 5_000 : option("vectors", 100_000);
const dimensions = option("dimensions", 384);
const searches = quick ? 20 : option("searches", 200);
const LIMIT = 10;

const { numbers, near } = madeUpVectors(count, dimensions);

const begun = performance.now();
const index = new VectorIndex(numbers, dimensions);
const built = performance.now() - begun;
const times: number[] = [];
const exactTimes: number[] = [];
let found = 0;
for (let search = 0; search < searches; search += 1) {
  const asked = near(search * 7);
  const from = performance.now();
  const some = index.near(asked, LIMIT);
  times.push(performance.now() - from);
  if (search >= 20) continue;
  const exactFrom = performance.now();
  const exact = nearestOfAll(asked);
  exactTimes.push(performance.now() - exactFrom);
  found += some.filter(({ at }) => exact.has(at)).length;
}
times.sort((a, b) => a - b);
exactTimes.sort((a, b) => a - b);
const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
const recall = found / (exactTimes.length * LIMIT);
report(
  "quiz-vectors",
  [
    {
      what: `${count} vectors of ${dimensions}`,
      ...{ searches, "p50 ms": p50.toFixed(1), "p95 ms": p95.toFixed(1) },
      ...{ "all compared, p50 ms": quantile(exactTimes, 0.5).toFixed(1), "built ms": Math.round(built) },
      "of the ten nearest": `${(recall * 100).toFixed(1)} %`,
    },
  ],
  quick
    ? []
    : [
        ...(p50 > GOALS.ms ? [`p50 ${p50.toFixed(1)} ms`] : []),
        ...(recall < GOALS.recall ? [`recall ${recall.toFixed(3)}`] : []),
      ],
);

/** Each compared with all its numbers. */
function nearestOfAll(asked: Float32Array): ReadonlySet<number> {
  const nearness = new Float32Array(count);
  for (let at = 0; at < count; at += 1) {
    let sum = 0;
    for (let each = 0; each < dimensions; each += 1)
      sum += (asked[each] ?? 0) * (numbers[at * dimensions + each] ?? 0);
    nearness[at] = sum;
  }
  const least = nearness.toSorted().at(-LIMIT) ?? 0;
  return new Set(nearness.keys().filter((at) => (nearness[at] ?? 0) >= least));
}
