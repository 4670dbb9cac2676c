// Orders of scenes: what is proved, how fast, how far from the best known value after 1, 10 and 60 seconds of one thread.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { orderScenes, type Shoot, totalCost } from "@souffleur/planning/scenes";
import { option, quick, type Row, report } from "./harness/report.ts";

interface Instance {
  readonly name: string;
  readonly shoot: Shoot;
  /** The best total cost known, and whether it is known to be the least. */
  readonly reference?: { readonly totalCost: number; readonly optimal: boolean };
}

const SECONDS = option("seconds", quick ? 1 : 60);
const SEED = option("seed", 1);
const MARKS = [1, 10, 60];
/** The published recipe; 40 x 20 is the hardest that is proved within a minute. */
const GENERATED: readonly (readonly [scenes: number, people: number])[] = quick
  ? [
      [20, 10],
      [70, 30],
    ]
  : [
      [28, 14],
      [36, 16],
      [40, 20],
      [48, 14],
      [64, 16],
      [64, 22],
      [100, 30],
      [200, 50],
    ];
const wrong: string[] = [];

/** Files of the format talent-scheduling/1 from the folder named last on the command line, or by SOUFFLEUR_BENCH_SCENES. */
function published(): Instance[] {
  const named = process.argv.slice(2).findLast((word, at, words) => {
    return !word.startsWith("--") && !(words[at - 1] ?? "").startsWith("--");
  });
  const folder = named ?? process.env.SOUFFLEUR_BENCH_SCENES;
  if (folder === undefined) return [];
  return globSync("*.json", { cwd: folder })
    .toSorted()
    .map((file) => {
      const { name, duration, pay, needs, reference } = JSON.parse(readFileSync(join(folder, file), "utf8"));
      const shoot: Shoot = { durations: duration, pay, needs };
      if (reference === null || reference === undefined) return { name, shoot };
      const optimal = String(reference.status).endsWith("optimum");
      return { name, shoot, reference: { totalCost: reference.totalCost, optimal } };
    });
}

/** In the manner of Cheng et al. and de la Banda et al.: each person in 2..n of n scenes, pay 1 to 100, a day a scene. */
function generated(scenes: number, people: number): Instance {
  const next = chance(scenes * 1_000 + people);
  const below = (count: number) => Math.floor(next() * count);
  const needs: number[][] = Array.from({ length: scenes }, () => []);
  const pay = Array.from({ length: people }, () => 1 + below(100));
  for (let person = 0; person < people; person++) {
    const open = needs.map((_, scene) => scene);
    for (let left = 2 + below(scenes - 1); left > 0; left--) {
      const [scene = 0] = open.splice(below(open.length), 1);
      needs[scene]?.push(person);
    }
  }
  return { name: `seeded-n${scenes}-m${people}`, shoot: { durations: needs.map(() => 1), pay, needs } };
}

function chance(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function measure({ name, shoot, reference }: Instance): Row {
  const begin = performance.now();
  const seconds = () => (performance.now() - begin) / 1_000;
  const at = new Map<number, number>();
  let marks = MARKS.filter((mark) => mark <= SECONDS);
  let best = { order: [] as readonly number[], totalCost: Number.NaN, lowerBound: 0, proven: false };
  for (const progress of orderScenes(shoot, { seed: SEED })) {
    best = progress;
    const now = seconds();
    for (const mark of marks.filter((mark) => mark <= now)) at.set(mark, best.totalCost);
    marks = marks.filter((mark) => mark > now);
    if (now >= SECONDS) break;
  }
  for (const mark of marks) at.set(mark, best.totalCost);
  check(name, shoot, best, reference);
  const against = reference?.totalCost ?? best.totalCost;
  const gap = (cost = Number.NaN) => `${(100 * (cost / against - 1)).toFixed(2)} %`;
  return {
    instance: name,
    size: `${shoot.durations.length}x${shoot.pay.length}`,
    value: best.totalCost,
    bound: Math.floor(best.lowerBound),
    proof: best.proven ? "yes" : "no",
    seconds: seconds(),
    "best known": reference?.totalCost,
    ...Object.fromEntries([...at].map(([mark, cost]) => [`gap ${mark} s`, gap(cost)])),
  };
}

/** An answer is right when its cost is what it says, and when no proof and no bound contradicts what is known. */
function check(
  name: string,
  shoot: Shoot,
  best: { order: readonly number[]; totalCost: number; lowerBound: number; proven: boolean },
  reference: Instance["reference"],
): void {
  const scenes = new Set(best.order);
  if (scenes.size !== shoot.durations.length) wrong.push(`${name}: not every scene once`);
  if (totalCost(shoot, best.order) !== best.totalCost) wrong.push(`${name}: the order costs something else`);
  if (reference === undefined) return;
  if (best.lowerBound > reference.totalCost) wrong.push(`${name}: the bound is above a known cost`);
  if (best.proven && best.totalCost > reference.totalCost)
    wrong.push(`${name}: proved what is not the least`);
  if (reference.optimal && best.totalCost < reference.totalCost) wrong.push(`${name}: below the optimum`);
}

const instances = [...published(), ...GENERATED.map(([scenes, people]) => generated(scenes, people))];
const rows = instances.map((instance) => {
  const row = measure(instance);
  if (!quick)
    console.log(`${row.instance}: ${row.value}, ${row.proof === "yes" ? "proved" : `at least ${row.bound}`}`);
  return row;
});
const proved = rows.filter(({ proof }) => proof === "yes").length;
console.log(`${proved} of ${rows.length} proved within ${SECONDS} s each`);
report("talent-scheduling", rows, wrong);
