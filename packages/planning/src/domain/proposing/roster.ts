import type { Minute } from "../plan/facts.ts";
import { compareWorks, type Work } from "../plan/work.ts";
import type { Model, Person, Post, Seat, Shift } from "./model.ts";
import type { ScoreKeeper } from "./score-keeper.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * Who sits where, and what that is worth. Each change here is one seat or one shift; whether it is allowed is for the
 * one who asks to know.
 */
export class Roster {
  readonly model: Model;
  readonly score: ScoreKeeper;
  readonly around: Surroundings;
  /** Seats somebody may take, in no order that means something. */
  readonly open: Seat[] = [];
  /** How many sit no more at the post they had when the search began. */
  displaced: number;
  /** How many shifts whose time is the machine's to choose have none yet. */
  unplaced: number;

  constructor(model: Model, score: ScoreKeeper, around: Surroundings) {
    this.model = model;
    this.score = score;
    this.around = around;
    this.displaced = model.posts.reduce((sum, { before }) => sum + before.size, 0);
    this.unplaced = model.shifts.filter(isFloating).length;
    for (const seat of model.seats) this.#opened(seat);
  }

  /** Whether every rule that forbids lets the person work that besides all they have. Their skill is not looked at. */
  could(person: Person, { shift }: Post): boolean {
    return shift.work !== undefined && this.around.couldWork(person, shift.work);
  }

  /** The points it costs when the person takes a seat of the post, as all else stands. */
  adding(person: Person, post: Post): number {
    const { work } = post.shift;
    return work === undefined ? 0 : this.score.adding(post, work, person);
  }

  take(seat: Seat, person: Person): void {
    const { post } = seat;
    this.score.taken(post, workOf(post), person);
    this.put(seat, person);
  }

  /** Empties a seat that is held, and says by whom it was. */
  leave(seat: Seat): Person {
    const { post } = seat;
    const person = this.lift(seat);
    this.score.left(post, workOf(post), person);
    return person;
  }

  /** As `take`, but the score does not hear of it: for what is put back, or told it later. */
  put(seat: Seat, person: Person): void {
    const { post } = seat;
    const work = workOf(post);
    insert(person.works, work);
    person.minutes += work.worked;
    const held = post.part.shiftsOf;
    held[person.index] = (held[person.index] ?? 0) + 1;
    seat.holder = person;
    if (seat.stays !== undefined) return;
    person.seats.push(seat);
    if (post.before.has(person)) this.displaced--;
    this.#closed(seat);
  }

  /** As `leave`, but the score does not hear of it. */
  lift(seat: Seat): Person {
    const { post, holder: person } = seat;
    if (person === undefined) throw new Error("Nobody sits there.");
    const work = workOf(post);
    removeFrom(person.works, work);
    person.minutes -= work.worked;
    const held = post.part.shiftsOf;
    held[person.index] = (held[person.index] ?? 0) - 1;
    seat.holder = undefined;
    if (seat.stays !== undefined) return person;
    removeFrom(person.seats, seat);
    if (post.before.has(person)) this.displaced++;
    this.#opened(seat);
    return person;
  }

  /** Moves a shift, or takes it off the plan. Only those go with it who are to stay in it. */
  place(shift: Shift, start: Minute | undefined): void {
    const seats = shift.posts.flatMap((post) => post.seats);
    for (const seat of seats) if (seat.holder !== undefined) this.leave(seat);
    if (isFloating(shift))
      this.unplaced += (start === undefined ? 1 : 0) - (shift.work === undefined ? 1 : 0);
    this.around.place(shift, start);
    if (start === undefined) return;
    for (const seat of seats) if (seat.stays !== undefined) this.take(seat, seat.stays);
  }

  #opened(seat: Seat): void {
    if (seat.stays !== undefined) return;
    seat.openAt = this.open.length;
    this.open.push(seat);
  }

  #closed(seat: Seat): void {
    const last = this.open.pop();
    if (last === undefined || last === seat) return;
    this.open[seat.openAt] = last;
    last.openAt = seat.openAt;
  }
}

function isFloating({ starts }: Shift): boolean {
  return starts.length > 0;
}

function workOf({ shift: { work } }: Post): Work {
  if (work === undefined) throw new Error("A shift without a time cannot be worked.");
  return work;
}

/** People have few enough shifts that looking from the end is faster than halving. */
function insert(works: Work[], work: Work): void {
  let at = works.length;
  works.push(work);
  for (; at > 0; at--) {
    const before = works[at - 1];
    if (before === undefined || compareWorks(before, work) <= 0) break;
    works[at] = before;
  }
  works[at] = work;
}

/** In place: `splice` would make a list of what it took out, millions of times. */
function removeFrom<Item>(list: Item[], item: Item): void {
  let at = list.indexOf(item);
  for (let next = list[at + 1]; next !== undefined; next = list[at + 1]) list[at++] = next;
  list.pop();
}
