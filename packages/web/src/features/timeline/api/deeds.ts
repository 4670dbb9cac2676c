import { request } from "../../../lib/api/request.ts";
import type { LedgerEntry, Page, Shift } from "../../../lib/api/types.ts";
import type { Board, BoardChange } from "../board/board.ts";
import { isSame, type Seat, type Wanted } from "../drag/wanted.ts";
import type { Done, VersionOf } from "../history/desk.ts";
import type { Op } from "../history/history.ts";
import { wallText } from "../time/wall.ts";

const of = (shiftId: string) => `/shifts/${encodeURIComponent(shiftId)}` as const;

/** The entry the ledger made of the last change of a shift: what is taken back is exactly what was done here. */
async function lastEntry(shiftId: string, restores = false): Promise<Op> {
  const { items } = await request<Page<LedgerEntry>>("/ledger", { query: { subject: shiftId, limit: 1 } });
  const [entry] = items;
  if (entry === undefined) throw new Error("the ledger does not know the change");
  return { kind: "entry", shiftId, entryId: entry.id, restores };
}

/** Replaces what a shift says of its time and place. It is as long as it was drawn, however the clocks go. */
async function replace(board: Board, { shift, span, venueId }: Wanted, version: number): Promise<Shift> {
  const { end: _end, room_id, venue_id, assignments: _assignments, ...said } = shift;
  const body = {
    ...said,
    start: wallText(board.zones.ofVenue(venueId), span.start),
    minutes: span.end - span.start,
    ...(venueId !== undefined && { venue_id: venueId }),
    ...(venueId === venue_id && room_id !== undefined && { room_id }),
  };
  return request<Shift>(of(shift.id), { method: "PUT", version, body });
}

function assign(shiftId: string, seats: readonly Seat[], version: number): Promise<Shift> {
  const assignments = seats.map(({ post_id, person_id, pinned, override_reason }) => ({
    ...{ post_id, person_id, pinned },
    ...(override_reason !== undefined && { override_reason }),
  }));
  return request<Shift>(`${of(shiftId)}/assignments`, { method: "PUT", version, body: { assignments } });
}

/** Whoever leaves goes before the shift moves, and whoever comes comes after: nobody is in the way of the other. */
function stepsOf(board: Board, wanted: Wanted) {
  const { shift, span, venueId, seats } = wanted;
  const now = board.spans.get(shift.id) ?? span;
  const moves = !isSame({ ...wanted, seats: shift.assignments }, now);
  const changesSeats = !isSame({ ...wanted, span: now, venueId: shift.venue_id }, now);
  const isIn = (list: readonly Seat[]) => (one: Seat) =>
    list.some(({ post_id, person_id }) => post_id === one.post_id && person_id === one.person_id);
  const staying = shift.assignments.filter(isIn(seats));
  const replaceIt = (version: number) => replace(board, { ...wanted, venueId }, version);
  const seatAll = (version: number) => assign(shift.id, seats, version);
  const leave = (version: number) => assign(shift.id, staying, version);
  if (!changesSeats) return [replaceIt];
  if (!moves) return [seatAll];
  return [
    ...(staying.length < shift.assignments.length ? [leave] : []),
    replaceIt,
    ...(staying.length < seats.length ? [seatAll] : []),
  ];
}

/** Makes a shift what it shall be. If a step of it is refused, those before are taken back. */
export async function changeShift(board: Board, wanted: Wanted, version: number): Promise<Done> {
  const back: Op[] = [];
  let last: Shift | undefined;
  try {
    for (const step of stepsOf(board, wanted)) {
      last = await step(last?.version ?? version);
      back.unshift(await lastEntry(wanted.shift.id));
    }
  } catch (error) {
    await goBack(back, () => undefined).catch(() => undefined);
    throw error;
  }
  return { changes: last === undefined ? [] : [{ id: last.id, shift: last }], back };
}

/** The same shift again, at its time and place, with whoever shall be in it. */
export async function copyShift(board: Board, wanted: Wanted): Promise<Done> {
  const { shift, span, venueId, seats } = wanted;
  const start = wallText(board.zones.ofVenue(shift.venue_id), span.start);
  const { items } = await request<{ readonly items: readonly Shift[] }>(`${of(shift.id)}/duplicate`, {
    method: "POST",
    body: { start },
  });
  const [copy] = items;
  if (copy === undefined) throw new Error("no copy was made");
  const postOf = (id: string) => copy.posts[shift.posts.findIndex((post) => post.id === id)]?.id;
  const seated = seats.flatMap((seat) => {
    const post_id = postOf(seat.post_id);
    return post_id === undefined ? [] : [{ ...seat, post_id }];
  });
  return finishNew(copy, async () => {
    const placed =
      venueId === copy.venue_id ? copy : await replace(board, { ...wanted, shift: copy }, copy.version);
    return seated.length === 0 ? placed : assign(copy.id, seated, placed.version);
  });
}

export interface NewShift {
  readonly productionId: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly chooseSeat: (shift: Shift) => Seat | undefined;
}

export async function createShift({ productionId, body, chooseSeat }: NewShift): Promise<Done> {
  const path = `/productions/${encodeURIComponent(productionId)}/shifts` as const;
  const made = await request<Shift>(path, { method: "POST", body });
  const seat = chooseSeat(made);
  return finishNew(made, async () => (seat === undefined ? made : assign(made.id, [seat], made.version)));
}

/** The rest of making something. If it is refused, nothing was made. */
async function finishNew(made: Shift, finish: () => Promise<Shift>): Promise<Done> {
  try {
    const shift = await finish();
    return { changes: [{ id: shift.id, shift }], back: [{ kind: "delete", shiftId: shift.id }] };
  } catch (error) {
    await request<undefined>(of(made.id), { method: "DELETE" }).catch(() => undefined);
    throw error;
  }
}

export async function deleteShift(shiftId: string, version?: number): Promise<Done> {
  await request<undefined>(of(shiftId), { method: "DELETE", ...(version !== undefined && { version }) });
  return { changes: [{ id: shiftId }], back: [await lastEntry(shiftId, true)] };
}

/** Goes a way back step by step; answers with the way forth again. */
export async function goBack(ops: readonly Op[], versionOf: VersionOf): Promise<Done> {
  const back: Op[] = [];
  const changes = new Map<string, BoardChange>();
  for (const op of ops) {
    const { shiftId } = op;
    if (op.kind === "delete") {
      const deleted = await deleteShift(shiftId, versionOf(shiftId));
      back.unshift(...deleted.back);
      changes.set(shiftId, { id: shiftId });
      continue;
    }
    await request<undefined>(`/ledger/${encodeURIComponent(op.entryId)}/undo`, { method: "POST" });
    back.unshift(op.restores ? { kind: "delete", shiftId } : await lastEntry(shiftId));
    changes.set(shiftId, { id: shiftId, shift: await request<Shift>(of(shiftId)) });
  }
  return { changes: [...changes.values()], back };
}
