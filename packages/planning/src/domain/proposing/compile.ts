import type { AssignmentFacts, PlanFacts, PostFacts, ShiftFacts } from "../plan/facts.ts";
import { canFill } from "../plan/skills-of.ts";
import { shareHours } from "./fair-share.ts";
import type { Model, Part, Person, Post, Seat, Shift } from "./model.ts";
import { possibleStarts } from "./possible-starts.ts";
import type { ProposeInput } from "./propose-input.ts";
import { Roster } from "./roster.ts";
import { ScoreKeeper } from "./score-keeper.ts";
import { Surroundings } from "./surroundings.ts";

/** Reads the facts into a roster in which only those sit who may not be moved. */
export function compile(input: ProposeInput): Roster {
  const around = new Surroundings(input.facts, input.pack);
  const model = modelOf(input);
  const roster = new Roster(model, new ScoreKeeper(model, input.weights), around);
  for (const shift of model.shifts)
    if (shift.facts.span !== undefined) roster.place(shift, shift.facts.span.start);
  return roster;
}

/** Everybody and everything, nothing placed and nobody seated. */
function modelOf({ facts, shiftIds }: ProposeInput): Model {
  const planned = new Set(shiftIds);
  const people = peopleOf(facts);
  const peopleById = new Map(people.map((person) => [person.facts.id, person]));
  const skilled = skilledIn(people);
  const assigned = Map.groupBy(facts.assignments, ({ postId }) => postId);
  const seats: Seat[] = [];
  const posts: Post[] = [];
  const parts = new Map<string, OpenPart>();
  const shifts = facts.shifts.map((each, index): Shift => {
    const ownPosts: Post[] = [];
    const isPlanned = planned.has(each.id);
    const starts = isPlanned && each.span === undefined ? possibleStarts(each) : [];
    const shift: Shift = { index, facts: each, isPlanned, starts, posts: ownPosts, work: undefined };
    for (const post of each.posts) {
      const there = sittersOf(assigned.get(post.id) ?? [], each.id, peopleById);
      const part = partOf(parts, each, post, people.length);
      const made = postOf({ shift, post, part, there, skilled: skilled(post), index: posts.length });
      for (const seat of seatsOf(made, there, seats.length)) {
        seats.push(seat);
        part.seats.push(seat);
      }
      ownPosts.push(made);
      posts.push(made);
    }
    return shift;
  });
  shareHours(people, posts);
  return { people, shifts, posts, seats, parts: [...parts.values()] };
}

function peopleOf({ people }: PlanFacts): Person[] {
  return people.map((facts, index) => ({
    ...{ index, facts, works: [], seats: [], minutes: 0, share: 0 },
    prefersSomeTimes: facts.availability.some(({ kind }) => kind === "preferred"),
  }));
}

/** Asked once for each skill and level, not for each post. */
function skilledIn(people: readonly Person[]): (post: PostFacts) => readonly Person[] {
  const known = new Map<string, readonly Person[]>();
  return (post) => {
    const key = `${post.skillId ?? ""} ${post.level}`;
    const found = known.get(key) ?? people.filter(({ facts }) => canFill(facts, post));
    known.set(key, found);
    return found;
  };
}

/** Those who sit at a post already, each once. */
function sittersOf(
  assignments: readonly AssignmentFacts[],
  shiftId: string,
  people: ReadonlyMap<string, Person>,
): readonly { readonly person: Person; readonly assignment: AssignmentFacts }[] {
  const found = new Map<Person, AssignmentFacts>();
  for (const assignment of assignments) {
    const person = people.get(assignment.personId);
    if (person !== undefined && assignment.shiftId === shiftId) found.set(person, assignment);
  }
  return [...found].map(([person, assignment]) => ({ person, assignment }));
}

type OpenPart = Part & { readonly seats: Seat[] };

function partOf(parts: Map<string, OpenPart>, shift: ShiftFacts, post: PostFacts, people: number): OpenPart {
  const key = JSON.stringify([shift.productionId, post.role, post.skillId]);
  const part = parts.get(key) ?? { index: parts.size, seats: [], shiftsOf: new Int32Array(people) };
  parts.set(key, part);
  return part;
}

interface PostInput {
  readonly shift: Shift;
  readonly post: PostFacts;
  readonly part: Part;
  readonly there: ReturnType<typeof sittersOf>;
  readonly skilled: readonly Person[];
  readonly index: number;
}

function postOf({ shift, post, part, there, skilled, index }: PostInput): Post & { seats: Seat[] } {
  const pinned = there.filter(({ assignment }) => assignment.isPinned).length;
  const wanted = shift.isPlanned ? Math.max(0, post.count - pinned) : 0;
  const movable = there.filter(({ assignment }) => !assignment.isPinned).map(({ person }) => person);
  return {
    ...{ index, facts: post, shift, part, skilled, seats: [], candidates: [], isCandidate: new Set() },
    hopeless: Math.max(0, wanted - skilled.length),
    before: new Set(shift.isPlanned ? movable : []),
  };
}

/** Seats of those who stay, then as many open ones as could ever be taken. */
function* seatsOf(
  post: Post & { seats: Seat[] },
  there: PostInput["there"],
  firstIndex: number,
): Generator<Seat> {
  const { isPlanned } = post.shift;
  const staying = there.filter(({ assignment }) => assignment.isPinned || !isPlanned);
  const open = isPlanned ? Math.max(0, post.facts.count - staying.length) - post.hopeless : 0;
  for (let n = 0; n < staying.length + open; n++) {
    const stays = staying[n];
    const seat: Seat = {
      ...{
        index: firstIndex + n,
        post,
        stays: stays?.person,
        overrideReason: stays?.assignment.overrideReason,
      },
      ...{ holder: undefined, evictions: 0, openAt: -1 },
    };
    post.seats.push(seat);
    yield seat;
  }
}
