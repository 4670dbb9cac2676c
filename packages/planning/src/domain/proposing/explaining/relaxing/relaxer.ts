import type { Post, Seat } from "../../model.ts";
import type { Relaxation } from "../../propose-result.ts";
import type { Roster } from "../../roster.ts";

/** An empty post, and how many seats of it are. */
export interface Gap {
  readonly post: Post;
  readonly missing: number;
}

/** A change somebody could make, and how much it asks of people: the smaller, the sooner it is named. */
export interface Idea {
  readonly size: number;
  readonly relaxation: Relaxation;
}

/** Tries one kind of change. It may move people in the roster, and puts them back. */
export type Relaxer = (roster: Roster, gap: Gap) => Idea | undefined;

export function heldSeats({ shift: { posts } }: Post): readonly Seat[] {
  return posts.flatMap(({ seats }) => seats.filter(({ holder }) => holder !== undefined));
}
