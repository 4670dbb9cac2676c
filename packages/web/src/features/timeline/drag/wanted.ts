import {
  type Breach,
  type CheckedPlan,
  canFill,
  checkChange,
  type PlanChange,
  type Span,
} from "@souffleur/planning/rules";
import type { Shift } from "../../../lib/api/types.ts";
import { type Board, shiftFactsOf } from "../board/board.ts";
import { assignmentFacts, isTrouble, worstFirst } from "../board/conflicts.ts";
import type { Bar, Row, View } from "../board/rows.ts";
import { wallText } from "../time/wall.ts";

export type Seat = Pick<Shift["assignments"][number], "post_id" | "person_id" | "pinned" | "override_reason">;

/** What a shift shall become, or what another like it shall be. */
export interface Wanted {
  readonly shift: Shift;
  readonly span: Span;
  readonly venueId: string | undefined;
  readonly seats: readonly Seat[];
  readonly isCopy: boolean;
}

interface Aim {
  readonly bar: Bar;
  readonly row: Row;
  readonly span: Span;
  readonly isCopy: boolean;
}

/** Whether a bar may go to another row: a shift changes its people and its venue, never its production. */
export function mayChangeRow(view: View): boolean {
  return view === "people" || view === "venues";
}

/** The row a bar ends in when it is let go over another. */
export function landingRow({
  view,
  board,
  bar,
  row,
}: {
  view: View;
  board: Board;
  bar: Bar;
  row: Row;
}): string {
  if (row.id === bar.rowId || !mayChangeRow(view)) return bar.rowId;
  if (view === "venues") return row.id;
  const { shift, personId } = bar;
  if (row.isOpen) return personId === undefined ? bar.rowId : row.id;
  // Nobody works twice in the same shift, and nobody takes a post that is taken.
  if (shift.assignments.some(({ person_id }) => person_id === row.thingId)) return bar.rowId;
  return personId !== undefined || postFor(board, shift, row.thingId) !== undefined ? row.id : bar.rowId;
}

/** What letting a bar go over a row at a time asks for. */
export function wantedFrom(board: Board, view: View, { bar, row, span, isCopy }: Aim): Wanted {
  const { shift } = bar;
  const venueId = view === "venues" ? row.thingId : shift.venue_id;
  const wanted = { shift, span, isCopy, venueId };
  if (view === "people") return { ...wanted, seats: seatsWith(board, bar, row.thingId, isCopy) };
  return { ...wanted, seats: isCopy ? [] : shift.assignments };
}

/** Who is at which post once a bar is in a row. A copy takes along nobody but whose row it is in. */
export function seatsWith(
  board: Board,
  { shift, personId, postId }: Pick<Bar, "shift" | "personId" | "postId">,
  wantedId: string | undefined,
  isCopy: boolean,
): readonly Seat[] {
  const others = isCopy
    ? []
    : shift.assignments.filter((one) => one.person_id !== personId || one.post_id !== postId);
  if (wantedId === undefined) return others;
  if (wantedId === personId && !isCopy) return shift.assignments;
  const post = postId ?? postFor(board, shift, wantedId) ?? shift.posts[0]?.id;
  return post === undefined ? others : [...others, { post_id: post, person_id: wantedId, pinned: false }];
}

/** The free post somebody suits best: one they have the skill for, else any. */
export function postFor(board: Board, shift: Shift, personId: string | undefined): string | undefined {
  const person = board.facts.people.find(({ id }) => id === personId);
  const free = shift.posts.filter(
    ({ id, count }) => shift.assignments.filter(({ post_id }) => post_id === id).length < count,
  );
  const { posts } = shiftFactsOf(shift, { start: 0, end: 1 });
  const suited = free.find(({ id }) =>
    posts.some((post) => post.id === id && person && canFill(person, post)),
  );
  return (suited ?? free[0])?.id;
}

const COPY = "copy";

function placeOf(
  venueId: string | undefined,
  roomId: string | undefined,
): Pick<Shift, "venue_id" | "room_id"> {
  return {
    ...(venueId !== undefined && { venue_id: venueId }),
    ...(roomId !== undefined && { room_id: roomId }),
  };
}

/** How a shift will look once the server has said yes. */
export function shiftAfter(board: Board, { shift, span, venueId, seats }: Wanted): Shift {
  const { venue_id, room_id, ...said } = shift;
  const zone = board.zones.ofVenue(venueId);
  return {
    ...said,
    ...placeOf(venueId, venueId === venue_id ? room_id : undefined),
    start: wallText(zone, span.start),
    end: wallText(zone, span.end),
    minutes: span.end - span.start,
    assignments: seats.map((seat) => ({ id: `${seat.post_id} ${seat.person_id}`, ...seat })),
  };
}

/** The change as the rules see it. */
function planChangeFor(plan: CheckedPlan, { shift, span, venueId, seats, isCopy }: Wanted): PlanChange {
  const id = isCopy ? COPY : shift.id;
  const roomId = venueId === shift.venue_id ? shift.room_id : undefined;
  const { venue_id: _venue, room_id: _room, ...said } = shift;
  const after = { ...said, id, ...placeOf(venueId, roomId), start: shift.start ?? "" };
  const before = isCopy ? [] : (plan.index.assignments.get(shiftFactsOf(shift, span).id) ?? []);
  return { shifts: [shiftFactsOf(after, span)], unassign: before, assign: assignmentFacts(id, seats) };
}

/** What it would break, the worst first. */
export function brokenBy(plan: CheckedPlan | undefined, wanted: Wanted): readonly Breach[] {
  if (plan === undefined) return [];
  return worstFirst(checkChange(plan, planChangeFor(plan, wanted)).appeared.filter(isTrouble));
}

/** What drawing a new shift in a row would break: somebody is away, or busy. */
export function brokenByNew(
  plan: CheckedPlan | undefined,
  view: View,
  row: Row,
  span: Span,
): readonly Breach[] {
  return brokenBy(plan, newShift(view, row, span));
}

function newShift(view: View, row: Row, span: Span): Wanted {
  const venueId = view === "venues" ? row.thingId : undefined;
  const post = { id: "post", role: "", level: 1, count: 1 };
  const shift: Shift = {
    ...{
      id: COPY,
      production_id: COPY,
      title: "",
      day: "",
      shares_room: false,
      start: "",
      minutes: span.end - span.start,
    },
    ...{
      break_minutes: 0,
      rest_minutes: 0,
      is_cachet: false,
      tags: [],
      notes: "",
      posts: [post],
      assignments: [],
    },
    ...{ version: 0, created_at: "", updated_at: "" },
  };
  const seats =
    view === "people" && row.thingId !== undefined
      ? [{ post_id: "post", person_id: row.thingId, pinned: false }]
      : [];
  return { shift, span, venueId, seats, isCopy: true };
}

/** Whether anything is asked for at all. */
export function isSame({ shift, span, venueId, seats, isCopy }: Wanted, now: Span): boolean {
  const whoIn = (list: readonly Seat[]) =>
    list.map(({ post_id, person_id }) => `${post_id} ${person_id}`).toSorted();
  return (
    !isCopy &&
    span.start === now.start &&
    span.end === now.end &&
    venueId === shift.venue_id &&
    whoIn(seats).join() === whoIn(shift.assignments).join()
  );
}
