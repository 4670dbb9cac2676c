import type { Message } from "@souffleur/kernel";
import type { Work } from "../../plan/work.ts";
import type { Model, Person, Post } from "../model.ts";
import type { TermCode } from "../propose-input.ts";

/**
 * One thing a plan is better or worse for. It counts in whole numbers of its own unit, so that what was added up step by
 * step is exactly what a count of the whole plan gives.
 */
export interface Term {
  readonly code: TermCode;
  readonly name: Message;
  /** How much of it makes one point, at weight 1. */
  readonly unit: number;
  /** What it adds when the person takes a seat of the post, whose shift is that work, besides all they have. */
  adding(post: Post, work: Work, person: Person): number;
  /** The whole plan, counted afresh. */
  count(model: Model): number;
}
