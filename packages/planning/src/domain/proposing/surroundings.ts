import { minutesNotFree } from "../plan/availability-of.ts";
import type { Minute, PersonFacts, PlanFacts, RoomId, Span, VenueFacts, VenueId } from "../plan/facts.ts";
import { type Places, placesOf } from "../plan/places.ts";
import { compareWorks, type Work, workOf } from "../plan/work.ts";
import { type Breach, inOrder } from "../rules/breach.ts";
import type { RuleCode } from "../rules/codes.ts";
import type { Pack } from "../rules/pack.ts";
import { createPersonChecker, type PersonChecker } from "../rules/person-checker.ts";
import { minutesClosed } from "../rules/place/venue-closed.ts";
import type { Person, Shift } from "./model.ts";

/** What surrounds the people: the rules, the places, and what stands in their rooms. */
export class Surroundings {
  readonly checker: PersonChecker;
  /** The same, as if everybody had all the time in the world. */
  readonly ifFree: PersonChecker;
  readonly places: Places;
  readonly #venues: ReadonlyMap<VenueId, VenueFacts>;
  readonly #inRoom = new Map<RoomId, Work[]>();

  constructor(facts: PlanFacts, pack: Pack) {
    this.places = placesOf(facts);
    this.#venues = new Map(facts.venues.map((venue) => [venue.id, venue]));
    const setting = { places: this.places, holidays: new Set(facts.holidays) };
    const own = withOwnRules(pack);
    this.checker = createPersonChecker(setting, own);
    this.ifFree = createPersonChecker(setting, {
      ...own,
      unavailable: { ...own.unavailable, severity: "ignore" },
    });
  }

  couldWork(person: Person, work: Work): boolean {
    return this.checker.couldWork(person.facts, person.works, work);
  }

  /** Every rule that forbids it, in the order of the rules; none where it is allowed. */
  breachesWith(person: PersonFacts, works: readonly Work[], work: Work): readonly Breach[] {
    const all = this.checker.breachesOf(person, [...works, work].sort(compareWorks));
    const own = all.filter(
      ({ severity, shiftIds }) => severity === "forbid" && shiftIds.includes(work.shift.id),
    );
    return inOrder(own);
  }

  /** Puts a shift where it begins then, or nowhere; who could work it depends on that. */
  place(shift: Shift, start: Minute | undefined): void {
    this.#clearRoom(shift);
    shift.work = start === undefined ? undefined : this.workAt(shift, start);
    this.#fillRoom(shift);
    for (const post of shift.posts) {
      post.candidates = freeAmong(post.skilled, shift.work);
      post.isCandidate = new Set(post.candidates);
    }
  }

  workAt({ facts }: Shift, start: Minute): Work {
    const { span, window } = facts;
    const length = span === undefined ? (window?.minutes ?? 0) : span.end - span.start;
    return workOf(facts, { start, end: start + length }, this.places);
  }

  /** Its room is free then, and the house open. */
  hasPlace({ facts: { roomId, venueId }, work }: Shift, then: Work): boolean {
    const inRoom = roomId === undefined ? [] : (this.#inRoom.get(roomId) ?? []);
    if (inRoom.some((other) => other !== work && other.start < then.end && then.start < other.end))
      return false;
    const venue = venueId === undefined ? undefined : this.#venues.get(venueId);
    return venue === undefined || minutesClosed(then, venue) === 0;
  }

  #clearRoom({ facts: { roomId }, work }: Shift): void {
    const inRoom = roomId === undefined ? undefined : this.#inRoom.get(roomId);
    if (inRoom !== undefined && work !== undefined) inRoom.splice(inRoom.indexOf(work), 1);
  }

  #fillRoom({ facts: { roomId }, work }: Shift): void {
    if (roomId === undefined || work === undefined) return;
    const inRoom = this.#inRoom.get(roomId);
    if (inRoom === undefined) this.#inRoom.set(roomId, [work]);
    else inRoom.push(work);
  }
}

/** However an organisation has set them, a machine never puts anybody where they cannot be. */
function withOwnRules(pack: Pack): Pack {
  const forbid = (code: RuleCode) => ({ [code]: { ...pack[code], severity: "forbid" } });
  return { ...pack, ...forbid("overlap"), ...forbid("travel"), ...forbid("unavailable") };
}

/** Those who said they can be there for all of it. */
export function freeAmong(people: readonly Person[], span: Span | undefined): readonly Person[] {
  return span === undefined ? [] : people.filter(({ facts }) => minutesNotFree(facts, span) === 0);
}
