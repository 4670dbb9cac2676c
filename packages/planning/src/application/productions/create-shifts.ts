import { fail, ok, type Result } from "@souffleur/kernel";
import type { ProductionId } from "../../domain/plan/facts.ts";
import type { MissionType } from "../../domain/productions/mission-type.ts";
import { type Shift, shiftContent } from "../../domain/productions/shift.ts";
import type { When } from "../../domain/productions/when.ts";
import { whenOn } from "../../domain/productions/when.ts";
import type { PlanningPorts } from "../ports.ts";
import { checkDoubleUse, type DoubleBooking, type RoomTaken } from "./check-double-use.ts";
import type { ProductionNotFound } from "./get-production.ts";
import {
  firstUnknownPost,
  type PlannedShift,
  type PlanShiftFailure,
  planShifts,
  type UnknownPost,
} from "./plan-shift.ts";
import type { UnknownReference } from "./ports.ts";
import { productionSubject } from "./production-record.ts";
import type { ShiftDetails, ShiftSeries, TemplatedDetails } from "./shift-input.ts";
import { shiftSubject } from "./shift-record.ts";

export interface TitleMissing {
  readonly code: "title_missing";
}

export type CreateShiftsFailure =
  | ProductionNotFound
  | PlanShiftFailure
  | UnknownReference
  | UnknownPost
  | TitleMissing
  | RoomTaken
  | DoubleBooking;

export type CreateShiftsPorts = Pick<
  PlanningPorts,
  | "productions"
  | "missionTypes"
  | "shifts"
  | "references"
  | "places"
  | "uses"
  | "artists"
  | "ledger"
  | "clock"
  | "newId"
>;

export interface NewShift {
  readonly productionId: ProductionId;
  /** What is left out is as its mission type says. */
  readonly details: TemplatedDetails;
  readonly when: When;
}

export async function createShift(
  ports: CreateShiftsPorts,
  { productionId, details, when }: NewShift,
): Promise<Result<Shift, CreateShiftsFailure>> {
  const created = await create(ports, productionId, details, [when]);
  if (!created.ok) return created;
  const [shift] = created.value;
  if (shift === undefined) throw new Error("One shift was asked for, none was made.");
  await ports.ledger.record({
    action: "planning.shift.created",
    subject: shiftSubject(shift),
    after: shiftContent(shift),
  });
  return ok(shift);
}

export interface NewSeries {
  readonly productionId: ProductionId;
  readonly details: TemplatedDetails;
  readonly series: ShiftSeries;
}

/** The same mission on several days: all of them, or none. */
export async function createShiftSeries(
  ports: CreateShiftsPorts,
  { productionId, details, series }: NewSeries,
): Promise<Result<readonly Shift[], CreateShiftsFailure>> {
  const whens = series.days.map((day) => whenOn(day, series));
  const created = await create(ports, productionId, details, whens);
  if (created.ok) await recordCreated(ports, productionId, created.value);
  return created;
}

async function create(
  ports: CreateShiftsPorts,
  productionId: ProductionId,
  given: TemplatedDetails,
  whens: readonly When[],
): Promise<Result<readonly Shift[], CreateShiftsFailure>> {
  const type = given.missionTypeId && (await ports.missionTypes.find(given.missionTypeId));
  const details = withTemplate(given, type || undefined);
  if (details === undefined) return fail({ code: "title_missing" });
  const unknown = firstUnknownPost(details.posts, []);
  if (unknown !== undefined) return fail(unknown);
  const inputs = whens.map((when) => ({
    details,
    when: { ...when, minutes: when.minutes ?? (type || undefined)?.minutes },
  }));
  const planned = await planShifts(ports, inputs);
  return planned.ok ? storeShifts(ports, productionId, planned.value) : planned;
}

/** Stores new shifts, if their rooms have the time. */
export async function storeShifts(
  ports: Pick<CreateShiftsPorts, "references" | "shifts" | "uses" | "artists" | "clock" | "newId">,
  productionId: ProductionId,
  planned: readonly PlannedShift[],
): Promise<Result<readonly Shift[], ProductionNotFound | RoomTaken | DoubleBooking>> {
  const [unknown] = await ports.references.unknownAmong({ productions: [productionId] });
  if (unknown !== undefined) return fail({ code: "production_not_found", id: productionId });
  const now = ports.clock.now();
  const shifts = planned.map(
    (one): Shift => ({
      ...one,
      id: ports.newId<"shift">(),
      productionId,
      assignments: [],
      version: 1,
      createdAt: now,
      updatedAt: now,
    }),
  );
  const free = await checkDoubleUse(ports, shifts);
  if (!free.ok) return free;
  const added = await ports.shifts.add(shifts);
  if (!added.ok) throw new Error("A new id is taken.");
  return ok(shifts);
}

/** One deed, one entry: it is taken back as a whole. */
export async function recordCreated(
  { productions, ledger }: Pick<CreateShiftsPorts, "productions" | "ledger">,
  productionId: ProductionId,
  shifts: readonly Shift[],
): Promise<void> {
  const production = await productions.find(productionId);
  await ledger.record({
    action: "planning.shifts.created",
    subject: productionSubject({ id: productionId, name: production?.name ?? "" }),
    after: { shifts: shifts.map(shiftContent) },
  });
}

/** What is said, over what the mission type says, over what is usual. Nobody knows what a shift without a title is. */
function withTemplate(given: TemplatedDetails, type: MissionType | undefined): ShiftDetails | undefined {
  const title = given.title ?? type?.name;
  if (title === undefined) return undefined;
  return {
    missionTypeId: given.missionTypeId,
    title,
    venueId: given.venueId ?? type?.venueId,
    roomId: given.roomId,
    sharesRoom: given.sharesRoom ?? false,
    breakMinutes: given.breakMinutes ?? type?.breakMinutes ?? 0,
    restMinutes: given.restMinutes ?? type?.restMinutes ?? 0,
    isCachet: given.isCachet ?? type?.isCachet ?? false,
    tags: given.tags ?? type?.tags ?? [],
    notes: given.notes ?? "",
    posts: given.posts ?? type?.posts ?? [],
  };
}
