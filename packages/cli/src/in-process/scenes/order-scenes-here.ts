import { setImmediate } from "node:timers/promises";
import { type OrderingProgress, orderScenes } from "@souffleur/planning/scenes";
import type { Context } from "../../context.ts";
import type { Input } from "../../input.ts";
import { createOutput } from "../../output/output.ts";
import { plain } from "../../output/style.ts";
import { table } from "../../output/table.ts";
import { numberOption } from "../../usage/usage-failure.ts";
import { readShootFile } from "./read-files.ts";
import type { NamedShoot } from "./read-shoot.ts";

/** What stops a search: time, or a count that means the same on every machine. */
interface Limits {
  readonly seed: number;
  readonly seconds: number;
  readonly rounds: number;
}

const UNLIMITED = Number.POSITIVE_INFINITY;
/** The search is left for signals so often. */
const PAUSE_MS = 100;

/** Puts the scenes of each file into the order in which people wait least. JSON, unless a table is asked for. */
export async function orderScenesHere(context: Context, input: Input): Promise<void> {
  const limits = readLimits(context, input);
  const shoots: NamedShoot[] = [];
  for (const file of input.words(0)) shoots.push(await readShootFile(context, file));
  const stop = new AbortController();
  const interrupt = () => stop.abort();
  // Whoever interrupts a search wants what it has so far; a second time ends the program.
  process.once("SIGINT", interrupt);
  try {
    const answers: Answer[] = [];
    for (const shoot of shoots) answers.push(await answer(shoot, limits, stop.signal));
    print(context, input, answers);
  } finally {
    process.off("SIGINT", interrupt);
  }
}

function readLimits({ texts }: Context, input: Input): Limits {
  const iterations = input.text("iterations");
  return {
    seed: numberOption(texts, "--seed", input.text("seed"), 1),
    seconds: numberOption(
      texts,
      "--seconds",
      input.text("seconds"),
      iterations === undefined ? 60 : UNLIMITED,
    ),
    rounds: numberOption(texts, "--iterations", iterations, UNLIMITED),
  };
}

type Answer = ReturnType<typeof present>;

async function answer({ name, shoot }: NamedShoot, limits: Limits, signal: AbortSignal): Promise<Answer> {
  const begin = performance.now();
  const seconds = () => (performance.now() - begin) / 1_000;
  let pauseAt = PAUSE_MS / 1_000;
  let best: OrderingProgress | undefined;
  for (const progress of orderScenes(shoot, { seed: limits.seed })) {
    best = progress;
    if (progress.rounds >= limits.rounds || seconds() >= limits.seconds || signal.aborted) break;
    if (seconds() < pauseAt) continue;
    await setImmediate();
    pauseAt = seconds() + PAUSE_MS / 1_000;
  }
  if (best === undefined) throw new Error("A search makes a round before it ends.");
  return present(name, shoot.durations.length, shoot.pay.length, best, limits.seed, seconds());
}

function present(
  name: string,
  scenes: number,
  actors: number,
  best: OrderingProgress,
  seed: number,
  seconds: number,
) {
  return {
    name,
    scenes,
    actors,
    order: best.order,
    value: best.totalCost,
    holding_cost: best.holdingCost,
    base_cost: best.baseCost,
    lower_bound: best.lowerBound,
    proof: best.proven,
    status: best.proven ? "optimal" : "bound",
    seconds: Math.round(seconds * 1_000) / 1_000,
    iterations: best.rounds,
    seed,
  };
}

function print(context: Context, input: Input, answers: readonly Answer[]): void {
  const { terminal, output, texts } = context;
  const { scenes } = texts;
  const asTable = input.flag("table") && !output.json;
  const data = answers.length === 1 ? answers[0] : answers;
  createOutput(terminal, !asTable).result(data, () =>
    [
      table(
        [
          { title: texts.plan.name, value: ({ name }) => name },
          { title: scenes.size, value: (one) => `${one.scenes} × ${one.actors}`, align: "right" },
          { title: scenes.value, value: ({ value }) => String(value), align: "right" },
          { title: scenes.waiting, value: (one) => String(one.holding_cost), align: "right" },
          { title: scenes.bound, value: (one) => String(one.lower_bound), align: "right" },
          { title: scenes.proof, value: ({ proof }) => (proof ? scenes.proved : scenes.notProved) },
          { title: scenes.seconds, value: ({ seconds }) => seconds.toFixed(2), align: "right" },
        ],
        answers,
        output.paint,
        terminal.stdout.columns,
      ),
      ...answers.map(({ name, order }) =>
        scenes.order(plain(name), order.map((scene) => scene + 1).join(" ")),
      ),
    ].join("\n"),
  );
}
