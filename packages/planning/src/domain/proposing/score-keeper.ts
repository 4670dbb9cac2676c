import type { Work } from "../plan/work.ts";
import type { Model, Person, Post } from "./model.ts";
import type { Weights } from "./propose-input.ts";
import type { PlanScore } from "./propose-result.ts";
import { changes } from "./terms/changes.ts";
import { continuity } from "./terms/continuity.ts";
import { cost } from "./terms/cost.ts";
import { fairness } from "./terms/fairness.ts";
import { gaps } from "./terms/gaps.ts";
import { preferences } from "./terms/preferences.ts";
import type { Term } from "./terms/term.ts";

export const terms: readonly Term[] = [preferences, cost, fairness, continuity, gaps, changes];

/** Adds up what the plan is worth while it changes, term by term. */
export class ScoreKeeper {
  readonly weights: Weights;
  readonly #lines: readonly { readonly term: Term; readonly factor: number }[];
  readonly #amounts: number[];

  constructor(model: Model, weights: Weights) {
    this.weights = weights;
    this.#lines = terms
      .filter(({ code }) => weights[code] > 0)
      .map((term) => ({ term, factor: weights[term.code] / term.unit }));
    this.#amounts = this.#lines.map(({ term }) => term.count(model));
  }

  /** The points it costs when the person takes the seat, as all else stands. */
  adding(post: Post, work: Work, person: Person): number {
    let points = 0;
    for (const { term, factor } of this.#lines) points += factor * term.adding(post, work, person);
    return points;
  }

  /** To be told just before somebody takes a seat … */
  taken(post: Post, work: Work, person: Person): void {
    this.#lines.forEach(({ term }, n) => {
      this.#amounts[n] = (this.#amounts[n] ?? 0) + term.adding(post, work, person);
    });
  }

  /** … and just after they left it. */
  left(post: Post, work: Work, person: Person): void {
    this.#lines.forEach(({ term }, n) => {
      this.#amounts[n] = (this.#amounts[n] ?? 0) - term.adding(post, work, person);
    });
  }

  /** Whole amounts first, then points: the sum does not depend on the way that led here. */
  get points(): number {
    return this.#lines.reduce((sum, { factor }, n) => sum + factor * (this.#amounts[n] ?? 0), 0);
  }
}

/** The whole plan counted afresh, line by line. */
export function scoreOf(model: Model, weights: Weights): PlanScore {
  const lines = terms.map((term) => {
    const amount = term.count(model);
    const weight = weights[term.code];
    return { code: term.code, name: term.name, amount, weight, points: (weight * amount) / term.unit };
  });
  const hopeless = model.posts.reduce((sum, post) => sum + post.hopeless, 0);
  return {
    seats: model.seats.length + hopeless,
    empty:
      model.seats.filter(({ holder, stays }) => holder === undefined && stays === undefined).length +
      hopeless,
    points: lines.reduce((sum, { points }) => sum + points, 0),
    lines,
  };
}
