import type { Work } from "../../plan/work.ts";
import type { Person, Post } from "../model.ts";
import type { Roster } from "../roster.ts";

/**
 * Who could take a post if nobody were assigned but those who stay where they are whatever is planned. What holds even
 * then holds in every plan.
 */
export class FreeStaff {
  readonly #roster: Roster;
  readonly #stays = new Map<Person, Work[]>();
  readonly #known = new Map<Post, ReadonlySet<Person>>();

  constructor(roster: Roster) {
    this.#roster = roster;
    for (const { stays, post } of roster.model.seats) {
      const { work } = post.shift;
      if (stays === undefined || work === undefined) continue;
      const works = this.#stays.get(stays);
      if (works === undefined) this.#stays.set(stays, [work]);
      else works.push(work);
    }
    for (const works of this.#stays.values()) works.sort((one, other) => one.start - other.start);
  }

  worksOf(person: Person): readonly Work[] {
    return this.#stays.get(person) ?? [];
  }

  for(post: Post): ReadonlySet<Person> {
    const known = this.#known.get(post);
    if (known !== undefined) return known;
    const { work } = post.shift;
    const { checker } = this.#roster.around;
    const free = post.candidates.filter(
      (person) => work !== undefined && checker.couldWork(person.facts, this.worksOf(person), work),
    );
    const found = new Set(free);
    this.#known.set(post, found);
    return found;
  }
}
