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

  constructor(model: Model, score: ScoreKeeper, around: Surroundings) {
    this.model = model;
    this.score = score;
    this.around = around;
    this.displaced = model.posts.reduce((sum, { before }) => sum + before.size, 0);
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
    const { work } = post.shift;
    if (work === undefined) throw new Error("A shift without a time cannot be worked.");
    this.score.taken(post, work, person);
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

  /** Empties a seat that is held, and says by whom it was. */
  leave(seat: Seat): Person {
    const { post, holder: person } = seat;
    const { work } = post.shift;
    if (person === undefined || work === undefined) throw new Error("Nobody sits there.");
    person.works.splice(person.works.indexOf(work), 1);
    person.minutes -= work.worked;
    const held = post.part.shiftsOf;
    held[person.index] = (held[person.index] ?? 0) - 1;
    seat.holder = undefined;
    this.score.left(post, work, person);
    if (seat.stays !== undefined) return person;
    person.seats.splice(person.seats.indexOf(seat), 1);
    if (post.before.has(person)) this.displaced++;
    this.#opened(seat);
    return person;
  }

  /** Moves a shift, or takes it off the plan. Only those go with it who are to stay in it. */
  place(shift: Shift, start: Minute | undefined): void {
    const seats = shift.posts.flatMap((post) => post.seats);
    for (const seat of seats) if (seat.holder !== undefined) this.leave(seat);
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

/** People have few enough shifts that looking from the end is faster than halving. */
function insert(works: Work[], work: Work): void {
  let at = works.length;
  for (
    let before = works[at - 1];
    before !== undefined && compareWorks(before, work) > 0;
    before = works[at - 1]
  )
    at--;
  works.splice(at, 0, work);
}
