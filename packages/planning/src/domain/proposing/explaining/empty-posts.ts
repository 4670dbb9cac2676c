import type { Post } from "../model.ts";
import type { EmptyPost, Relaxation } from "../propose-result.ts";
import type { Roster } from "../roster.ts";
import { conflictSetOf } from "./conflict-set.ts";
import { countExclusions, exclusionsAt } from "./exclusions.ts";
import type { FreeStaff } from "./free-staff.ts";
import { longerAvailability } from "./relaxing/longer-availability.ts";
import { lowerLevel } from "./relaxing/lower-level.ts";
import { moveOther } from "./relaxing/move-other.ts";
import { onePerson } from "./relaxing/one-more-person.ts";
import { otherStart } from "./relaxing/other-start.ts";
import type { Gap, Relaxer } from "./relaxing/relaxer.ts";

const relaxers: readonly Relaxer[] = [otherStart, longerAvailability, moveOther, lowerLevel, onePerson];

/** So many posts are explained in full: nobody reads more, and a plan with nobody in it must not take minutes. */
const MOST_EXPLAINED = 500;

/** Every post that is not full: who was considered and why not, proof where there is one, and what would fill it. */
export function explainEmptyPosts(roster: Roster, staff: FreeStaff): EmptyPost[] {
  return roster.model.posts
    .map(gapAt)
    .flatMap((gap) => gap ?? [])
    .map((gap, n) => {
      const { post, missing } = gap;
      const names = { shiftId: post.shift.facts.id, postId: post.facts.id, missing };
      if (n >= MOST_EXPLAINED) return { ...names, ...countExclusions(roster, post), relaxations: [] };
      const conflict = conflictSetOf(roster, staff, post);
      return { ...names, ...exclusionsAt(roster, post), conflict, relaxations: relax(roster, gap) };
    });
}

function gapAt(post: Post): Gap | undefined {
  const open = post.seats.filter(({ holder, stays }) => holder === undefined && stays === undefined);
  const missing = open.length + post.hopeless;
  return missing === 0 ? undefined : { post, missing };
}

function relax(roster: Roster, gap: Gap): readonly Relaxation[] {
  return relaxers
    .flatMap((relaxer) => relaxer(roster, gap) ?? [])
    .sort((one, other) => one.size - other.size)
    .map(({ relaxation }) => relaxation);
}
