import type { Notice, NoticeShift } from "../messages/notice.ts";
import type { Minute, PersonId } from "../plan/facts.ts";
import { placesOf } from "./apply-changes.ts";
import type { PublishedPerson } from "./published-shift.ts";
import { afterOf, beforeOf, placeOf, type ShiftChange, type ToldShift } from "./shift-change.ts";

/** Less than this is not worth a message. */
const TELLING_MINUTES = 15;

type ToldKind = "assigned" | "changed" | "cancelled";
export const toldKinds: readonly ToldKind[] = ["assigned", "changed", "cancelled"];

/** What people hear of changes, one message each for what is new, what moved and what is no more; the past is past. */
export function noticesOf(
  changes: readonly ShiftChange[],
  now: Minute,
  about: Pick<Notice, "note"> & { readonly key?: string | undefined } = {},
): readonly (Notice & { readonly kind: ToldKind })[] {
  const told = new Map<ToldKind, Map<PersonId, NoticeShift[]>>(toldKinds.map((kind) => [kind, new Map()]));
  const say = (kind: ToldKind, { personId }: PublishedPerson, shift: NoticeShift) => {
    const people = told.get(kind);
    const shifts = people?.get(personId);
    if (shifts === undefined) people?.set(personId, [shift]);
    else shifts.push(shift);
  };
  for (const change of changes) {
    const [before, after] = [beforeOf(change), afterOf(change)];
    const [were, are] = [placesOf(before), placesOf(after)];
    for (const [personId, place] of are) {
      if (after === undefined) continue;
      if (!were.has(personId)) {
        if (after.span.end > now) say("assigned", place, shown(after, place));
      } else if (before !== undefined && hasMoved(before, after) && !arePast(now, before, after))
        say("changed", place, { ...shown(after, place), before: shownBefore(before) });
    }
    for (const [personId, place] of were)
      if (before !== undefined && !are.has(personId) && before.span.end > now)
        say("cancelled", place, shown(before, place));
  }
  const productionId = changes.map((change) => (afterOf(change) ?? beforeOf(change))?.productionId)[0];
  return toldKinds.flatMap((kind) =>
    [...(told.get(kind) ?? [])].map(([personId, shifts]) => ({
      kind,
      personId,
      productionId,
      shifts,
      ...(about.note !== undefined && about.note !== "" && { note: about.note }),
      ...(about.key !== undefined && { key: `${about.key}:${kind}:${personId}` }),
    })),
  );
}

/** By more than a quarter of an hour, or to another place. */
function hasMoved(before: ToldShift, after: ToldShift): boolean {
  const minutes = Math.max(
    Math.abs(after.span.start - before.span.start),
    Math.abs(after.span.end - before.span.end),
  );
  return (
    minutes > TELLING_MINUTES ||
    JSON.stringify(placeOf(before.content)) !== JSON.stringify(placeOf(after.content))
  );
}

function arePast(now: Minute, ...shifts: readonly ToldShift[]): boolean {
  return shifts.every(({ span }) => span.end <= now);
}

function shown({ shiftId, content }: ToldShift, { role }: PublishedPerson): NoticeShift {
  const { title, productionName, start, end, zone, venue } = content;
  return {
    ...{ shiftId, title, productionName, start, end, zone, role },
    ...(venue && { venueName: venue.name, venueAddress: venue.address }),
  };
}

function shownBefore({ content: { start, end, venue } }: ToldShift): NonNullable<NoticeShift["before"]> {
  return { start, end, ...(venue && { venueName: venue.name }) };
}
