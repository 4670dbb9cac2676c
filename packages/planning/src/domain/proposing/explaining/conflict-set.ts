import type { Minute } from "../../plan/facts.ts";
import type { Work } from "../../plan/work.ts";
import { momentInWords } from "../../rules/words.ts";
import type { Person, Post, Seat } from "../model.ts";
import type { ConflictSet } from "../propose-result.ts";
import type { Roster } from "../roster.ts";
import type { FreeStaff } from "./free-staff.ts";

const MOST_NAMES = 8;

/** Posts at one moment, with all the people there are for any of them: too few (a set as in Hall's theorem). */
interface Shortage {
  readonly at: Minute;
  readonly posts: readonly Post[];
  readonly people: readonly Person[];
}

/**
 * Proof, where there is one, that a post stays empty in any plan: it and other posts at the same moment need more people
 * than could be at any of them. The smallest such set that was found.
 */
export function conflictSetOf(roster: Roster, staff: FreeStaff, post: Post): ConflictSet | undefined {
  const { work } = post.shift;
  if (work === undefined) return undefined;
  const meanwhile = roster.model.posts.filter((each) => meets(each.shift.work, work) && seatsOf(each) > 0);
  let smallest: Shortage | undefined;
  for (const at of new Set(meanwhile.map((each) => Math.max(work.start, each.shift.work?.start ?? 0)))) {
    const shortage = shortageAt(at, meanwhile, post, staff);
    if (shortage === undefined) continue;
    if (smallest === undefined || shortage.posts.length < smallest.posts.length) smallest = shortage;
  }
  return smallest && inWords(smallest, work);
}

/**
 * Looks for somebody who could still come: from the post to all who could take it, from each of them to the seat they
 * have at that moment, to all who could take that one. Where that ends without anybody who has none, those seen are all
 * there are for the posts seen.
 */
function shortageAt(
  at: Minute,
  meanwhile: readonly Post[],
  first: Post,
  staff: FreeStaff,
): Shortage | undefined {
  const now = meanwhile.filter(
    ({ shift: { work } }) => work !== undefined && work.start <= at && at < work.end,
  );
  const postOf = new Map<Person, Post>();
  for (const post of now)
    for (const { holder } of movable(post)) if (holder !== undefined) postOf.set(holder, post);
  const posts = new Set([first]);
  const people = new Set<Person>();
  // A set goes through what is added to it on the way.
  for (const post of posts) {
    for (const person of staff.for(post)) {
      const taken = postOf.get(person);
      if (taken === undefined) return undefined;
      people.add(person);
      posts.add(taken);
    }
  }
  return { at, posts: [...posts], people: [...people] };
}

function inWords({ at, posts, people }: Shortage, work: Work): ConflictSet {
  const needed = posts.reduce((sum, post) => sum + seatsOf(post), 0);
  const when = momentInWords(at, work.zone);
  const names = people.slice(0, MOST_NAMES).map(({ facts }) => facts.name);
  const list = names.join(", ") + (people.length > MOST_NAMES ? ", …" : "");
  const one = posts.length === 1;
  return {
    at: { start: at, end: at + 1 },
    posts: posts.map((post) => ({
      shiftId: post.shift.facts.id,
      postId: post.facts.id,
      count: seatsOf(post),
    })),
    personIds: people.map(({ facts }) => facts.id),
    message: {
      fr: `${one ? "Ce poste demande" : `Ces ${posts.length} postes demandent`} ${needed} personne${needed > 1 ? "s" : ""} ${when.fr}\u00a0; ${onlyFr(people.length)}${list && `\u00a0: ${list}`}.`,
      en: `${one ? "This post needs" : `These ${posts.length} posts need`} ${needed} ${needed > 1 ? "people" : "person"} on ${when.en}; ${onlyEn(people.length)}${list && `: ${list}`}.`,
    },
  };
}

function onlyFr(count: number): string {
  if (count === 0) return "personne ne peut être là";
  return count === 1 ? "une seule peut être là" : `${count} seulement peuvent être là`;
}

function onlyEn(count: number): string {
  return count === 0 ? "nobody could be there" : `only ${count} could be there`;
}

function movable({ seats }: Post): readonly Seat[] {
  return seats.filter(({ stays }) => stays === undefined);
}

/** Seats to fill, those that were never made among them. */
function seatsOf(post: Post): number {
  return movable(post).length + post.hopeless;
}

function meets(one: Work | undefined, other: Work): boolean {
  return one !== undefined && one.start < other.end && other.start < one.end;
}
