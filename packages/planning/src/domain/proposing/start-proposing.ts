import type { Engine } from "../planning-proposal.ts";
import { compile } from "./compile.ts";
import type { ProposeInput } from "./propose-input.ts";
import type { ProposeResult } from "./propose-result.ts";
import { resultOf } from "./result-of.ts";
import { Search } from "./search/search.ts";
import { restore } from "./search/snapshot.ts";

export const proposerEngine: Omit<Engine, "seed"> = { name: "local-search", version: "1" };

/** Where few changes are what it is about, one change more is worse than anything else could be. */
const BEYOND_ALL_ELSE = 1e6;

/** How good the best plan so far is. */
export interface ProposeProgress {
  readonly iterations: number;
  readonly seats: number;
  readonly empty: number;
  readonly points: number;
}

/** A proposal in the making: run it for as long as there is time, look how far it is, end it whenever. */
export interface Proposing {
  /** Takes so many steps, each around a millisecond; false once there is nothing left to try. */
  run(iterations: number): boolean;
  progress(): ProposeProgress;
  /** The best plan found, with its reasons. Nothing runs after that. */
  finish(): ProposeResult;
}

/** Nothing is tried yet: who ends it here has the plan that stands, as far as it may stay. */
export function startProposing(input: ProposeInput): Proposing {
  const { seed, aim = "best", weights } = input;
  const few = aim === "fewest_changes";
  const roster = compile(few ? { ...input, weights: { ...weights, changes: BEYOND_ALL_ELSE } } : input);
  const search = new Search(roster, { seed, aim });
  let result: ProposeResult | undefined;
  const engine = { ...proposerEngine, seed };
  return {
    run: (iterations) => result === undefined && search.run(iterations),
    progress: () => {
      const { empty, points, displaced } = search.best;
      const own = few ? points - BEYOND_ALL_ELSE * displaced : points;
      return { iterations: search.steps, seats: roster.model.seats.length, empty, points: own };
    },
    finish: () => {
      if (result === undefined) {
        search.keepWhatStands();
        restore(roster, search.best);
        const { displaced } = search.best;
        const changes = few ? { displaced, isFewest: search.isFewest } : undefined;
        result = { ...resultOf(roster, weights), changes, iterations: search.steps, engine };
      }
      return result;
    },
  };
}

/** All in one, for so many steps. */
export function propose(input: ProposeInput, iterations: number): ProposeResult {
  const proposing = startProposing(input);
  proposing.run(iterations);
  return proposing.finish();
}
