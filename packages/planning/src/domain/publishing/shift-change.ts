import type { LocalDate } from "@souffleur/kernel";
import type { ShiftId } from "../plan/facts.ts";
import type { PublishedContent, PublishedPerson, PublishedShift } from "./published-shift.ts";

/** A shift as people are told of it. */
export type ToldShift = Pick<PublishedShift, "shiftId" | "productionId" | "content" | "day" | "span">;

/** What of a shift is not what people were told. */
export const changedFields = ["title", "times", "place", "people", "break", "notes", "names"] as const;
export type ChangedField = (typeof changedFields)[number];

/** What a publication does to one shift. */
export type ShiftChange =
  | { readonly kind: "added"; readonly after: ToldShift }
  | {
      readonly kind: "changed";
      readonly before: ToldShift;
      readonly after: ToldShift;
      readonly fields: readonly ChangedField[];
    }
  | { readonly kind: "cancelled"; readonly before: ToldShift };

/** Days, both part of it; what is not said is open. */
export interface DaysWindow {
  readonly from?: LocalDate | undefined;
  readonly to?: LocalDate | undefined;
}

/**
 * What people would have to be told, so that they know the plan. A shift counts as one of a window when it is in it before
 * or after: one that moves out of it is not left where it was.
 */
export function differenceOf(
  published: readonly PublishedShift[],
  planned: readonly ToldShift[],
  window: DaysWindow = {},
): readonly ShiftChange[] {
  const told = new Map(
    published.filter((shift) => !shift.isCancelled).map((shift) => [shift.shiftId, shift]),
  );
  const wanted = new Map(planned.map((shift) => [shift.shiftId, shift]));
  const changes: ShiftChange[] = [];
  for (const id of new Set<ShiftId>([...told.keys(), ...wanted.keys()])) {
    const before = told.get(id);
    const after = wanted.get(id);
    if (![before, after].some((shift) => shift !== undefined && isWithin(shift.day, window))) continue;
    const change = changeOf(before && toldShift(before), after && toldShift(after));
    if (change !== undefined) changes.push(change);
  }
  return changes.sort(inOrderOfTime);
}

/** What is told of it, without what we keep of the telling. */
export function toldShift({ shiftId, productionId, content, day, span }: ToldShift): ToldShift {
  return { shiftId, productionId, content, day, span };
}

/** The shift a change is about, as it becomes, or as it was. */
export function shiftOf(change: ShiftChange): ToldShift {
  return change.kind === "cancelled" ? change.before : change.after;
}

/** What takes a change back, in a plan where it was made. */
export function beforeOf(change: ShiftChange): ToldShift | undefined {
  return change.kind === "added" ? undefined : change.before;
}

export function afterOf(change: ShiftChange): ToldShift | undefined {
  return change.kind === "cancelled" ? undefined : change.after;
}

/** Nothing but notes: worth publishing, not worth a message. */
export function isOnlyNotes(change: ShiftChange): boolean {
  return change.kind === "changed" && change.fields.every((field) => field === "notes");
}

/** Whether two say the same to everybody. */
export function saySame(one: ToldShift | undefined, other: ToldShift | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return fieldsChanged(one, other).length === 0;
}

function changeOf(before: ToldShift | undefined, after: ToldShift | undefined): ShiftChange | undefined {
  if (after === undefined) return before && { kind: "cancelled", before };
  if (before === undefined) return { kind: "added", after };
  const fields = fieldsChanged(before, after);
  return fields.length === 0 ? undefined : { kind: "changed", before, after, fields };
}

function fieldsChanged(before: ToldShift, after: ToldShift): readonly ChangedField[] {
  return changedFields.filter((field) =>
    field === "names"
      ? !sameNames(before.content, after.content)
      : !sameText(said[field](before), said[field](after)),
  );
}

/** What each field is made of; a list of texts and numbers, so that it compares as text. */
const said: Readonly<Record<Exclude<ChangedField, "names">, (shift: ToldShift) => readonly unknown[]>> = {
  title: ({ content }) => [content.title],
  times: ({ content, span }) => [content.start, content.end, content.zone, span.start, span.end],
  place: ({ content }) => placeOf(content),
  people: ({ content }) => content.people.map(postOf),
  break: ({ content }) => [content.breakMinutes],
  notes: ({ content }) => [content.notes],
};

/** Whether what is in both is still called the same: the production, its venue and room, its people. */
function sameNames(before: PublishedContent, after: PublishedContent): boolean {
  const namesBefore = namesOf(before);
  return [...namesOf(after)].every(([id, name]) => (namesBefore.get(id) ?? name) === name);
}

function namesOf({ productionName, venue, room, people }: PublishedContent): ReadonlyMap<string, string> {
  return new Map([
    ["production", productionName],
    ...[venue, room].flatMap((place): [string, string][] => (place ? [[place.id, place.name]] : [])),
    ...people.map(({ personId, name }): [string, string] => [personId, name]),
  ]);
}

/** Where somebody has to go. */
export function placeOf({ venue, room }: PublishedContent): readonly unknown[] {
  return [venue?.id ?? null, venue?.address ?? null, room?.id ?? null];
}

function postOf({ personId, postId, role }: PublishedPerson): string {
  return JSON.stringify([personId, postId, role]);
}

function sameText(one: readonly unknown[], other: readonly unknown[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isWithin(day: LocalDate, { from, to }: DaysWindow): boolean {
  return (from === undefined || day >= from) && (to === undefined || day <= to);
}

function inOrderOfTime(one: ShiftChange, other: ShiftChange): number {
  const [a, b] = [shiftOf(one), shiftOf(other)];
  return a.span.start - b.span.start || (a.shiftId < b.shiftId ? -1 : 1);
}
