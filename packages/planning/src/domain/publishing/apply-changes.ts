import type { InstantText } from "@souffleur/kernel";
import type { PersonId, PostId, ShiftId } from "../plan/facts.ts";
import type { PublishedChange } from "./publication.ts";
import type { PublishedPerson, PublishedShift } from "./published-shift.ts";
import { afterOf, beforeOf, type ShiftChange, shiftOf } from "./shift-change.ts";

/** What somebody was told of a shift last. */
export interface ToldState {
  readonly shiftId: ShiftId;
  readonly personId: PersonId;
  readonly postId: PostId;
  readonly role: string;
  readonly sequence: number;
  readonly isCancelled: boolean;
  readonly changedAt: InstantText;
}

/** What becomes of the published plan: the rows that are not what they were. */
export interface AppliedChanges {
  readonly shifts: readonly PublishedShift[];
  readonly people: readonly ToldState[];
  readonly changes: readonly PublishedChange[];
}

/** Makes changes the published plan. A number of a calendar only ever rises, and only with what is told. */
export function applyChanges(
  changes: readonly ShiftChange[],
  published: readonly PublishedShift[],
  now: InstantText,
): AppliedChanges {
  const known = new Map(published.map((shift) => [shift.shiftId, shift]));
  const shifts: PublishedShift[] = [];
  const people: ToldState[] = [];
  const numbered: PublishedChange[] = [];
  for (const change of changes) {
    const told = shiftOf(change);
    const before = known.get(told.shiftId);
    const sequence = before === undefined ? 0 : before.sequence + 1;
    shifts.push({
      ...told,
      sequence,
      isCancelled: change.kind === "cancelled",
      publishedAt: before?.publishedAt ?? now,
      changedAt: now,
    });
    people.push(...peopleTold(change, sequence, now));
    numbered.push({ change, sequence });
  }
  return { shifts, people, changes: numbered };
}

/** Those whom a change concerns: whoever stays as they were while others come and go hears nothing. */
function peopleTold(change: ShiftChange, sequence: number, changedAt: InstantText): readonly ToldState[] {
  const { shiftId } = shiftOf(change);
  const [before, after] = [placesOf(beforeOf(change)), placesOf(afterOf(change))];
  const onlyOthers = change.kind === "changed" && change.fields.every((field) => field === "people");
  const told: ToldState[] = [];
  const say = ({ personId, postId, role }: PublishedPerson, isCancelled: boolean) =>
    told.push({ shiftId, personId, postId, role, sequence, isCancelled, changedAt });
  for (const [personId, place] of after) {
    const was = before.get(personId);
    const isSame = was?.postId === place.postId && was.role === place.role;
    if (!(onlyOthers && isSame)) say(place, false);
  }
  for (const [personId, place] of before) if (!after.has(personId)) say(place, true);
  return told;
}

/** Somebody is in a shift once, whatever a plan says. */
export function placesOf(
  shift: Pick<PublishedShift, "content"> | undefined,
): ReadonlyMap<PersonId, PublishedPerson> {
  const places = new Map<PersonId, PublishedPerson>();
  for (const person of shift?.content.people ?? [])
    if (!places.has(person.personId)) places.set(person.personId, person);
  return places;
}
