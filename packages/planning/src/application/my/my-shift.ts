import { fail, ok, type Result, type Subject } from "@souffleur/kernel";
import type { NoticeShift } from "../../domain/messages/notice.ts";
import type { PersonId, ShiftId } from "../../domain/plan/facts.ts";
import type { ToldPerson } from "../../domain/publishing/published-shift.ts";
import type { PlanningPorts } from "../ports.ts";

/** Nothing was published of it to this person; whether it exists is none of their business. */
export interface MyShiftNotFound {
  readonly code: "my_shift_not_found";
  readonly id: string;
}

/** It is cancelled, or goes on without them. */
export interface ShiftWithoutYou {
  readonly code: "shift_without_you";
  readonly title: string;
}

export interface AskedShift {
  readonly shiftId: ShiftId;
  readonly personId: PersonId;
}

/** What somebody was told of a shift they still work in, kept as it is until the unit of work ends. */
export async function findMyShift(
  { published, artists }: Pick<PlanningPorts, "published" | "artists">,
  { shiftId, personId }: AskedShift,
): Promise<Result<ToldPerson, MyShiftNotFound | ShiftWithoutYou>> {
  const told = await published.findTold(shiftId, personId);
  const isThere = (await artists.namesOf([personId])).has(personId);
  if (told === undefined || !isThere) return fail({ code: "my_shift_not_found", id: shiftId });
  const { title } = told.shift.content;
  return told.isCancelled ? fail({ code: "shift_without_you", title }) : ok(told);
}

/** As the ledger names it: what, and when it begins, as they were told. */
export function toldSubject({ shift: { shiftId, content } }: ToldPerson): Subject {
  const begins = content.start.slice(0, 16).replace("T", " ");
  return { type: "planning.shift", id: shiftId, label: `${content.title}, ${begins}` };
}

export function toldInMessage({ shift: { shiftId, content }, role }: ToldPerson): NoticeShift {
  const { title, productionName, start, end, zone, venue } = content;
  const where = venue && { venueName: venue.name, venueAddress: venue.address };
  return { shiftId, title, productionName, start, end, zone, role, ...where };
}
