import { countDays, fail, type Id, type LocalDate, ok, type Result } from "@souffleur/kernel";
import { type Disturbance, type DraftRequest, MAX_DRAFT_DAYS } from "../../domain/drafts/draft-request.ts";
import type { Production } from "../../domain/productions/production.ts";
import type { PlanningPorts } from "../ports.ts";
import type { ProductionNotFound } from "../productions/get-production.ts";
import { productionSubject } from "../productions/production-record.ts";
import type { DraftFacts } from "./facts-port.ts";

/** What somebody asks for; days that are not said are those of the production that are still to come. */
export interface AskedDraft extends Omit<DraftRequest, "from" | "to"> {
  readonly from?: LocalDate | undefined;
  readonly to?: LocalDate | undefined;
}

export interface NothingToPlan {
  readonly code: "nothing_to_plan";
  readonly from: LocalDate;
  readonly to: LocalDate;
}

export interface TooMuchToPlan {
  readonly code: "too_much_to_plan";
  readonly limit: number;
}

/** Something that is said to have come between is about nobody, or about nothing of this production. */
export interface UnknownDisturbed {
  readonly code: "unknown_disturbed";
  readonly kind: "person" | "shift";
  readonly id: string;
}

type RequestFailure = ProductionNotFound | NothingToPlan | TooMuchToPlan | UnknownDisturbed;

export interface RequestPorts<Job extends { readonly id: Id<"job"> }, StartFailure>
  extends Pick<PlanningPorts, "productions" | "artists" | "ledger"> {
  readonly facts: Pick<DraftFacts, "shifts">;
  readonly today: LocalDate;
  readonly maxShifts: number;
  /** Starts the job, once this unit of work is committed. */
  readonly startProposing: (
    request: DraftRequest,
    production: Production,
  ) => Promise<Result<Job, StartFailure>>;
}

/** Asks the machine for a draft of a production's plan. It comes later, as the result of a job. */
export async function requestDraft<Job extends { readonly id: Id<"job"> }, StartFailure>(
  ports: RequestPorts<Job, StartFailure>,
  asked: AskedDraft,
): Promise<Result<Job, RequestFailure | StartFailure>> {
  const { productions, facts, today, maxShifts, ledger } = ports;
  const production = await productions.find(asked.productionId);
  if (production === undefined) return fail({ code: "production_not_found", id: asked.productionId });
  const request: DraftRequest = { ...asked, ...daysAsked(asked, production, today) };
  const shifts = await facts.shifts(request);
  const { from, to } = request;
  if (shifts.length === 0) return fail({ code: "nothing_to_plan", from, to });
  if (shifts.length > maxShifts) return fail({ code: "too_much_to_plan", limit: maxShifts });
  const unknown = await firstUnknown(
    ports,
    request.disturbances,
    shifts.map(({ id }) => id),
  );
  if (unknown !== undefined) return fail(unknown);
  const started = await ports.startProposing(request, production);
  if (!started.ok) return started;
  await ledger.record({
    action: "planning.production-proposals.requested",
    subject: productionSubject(production),
    after: { ...request, jobId: started.value.id },
  });
  return ok(started.value);
}

function daysAsked({ from, to }: AskedDraft, { startsOn, endsOn }: Production, today: LocalDate) {
  const first = from ?? (startsOn < today && today <= endsOn ? today : startsOn);
  const last = countDays(first, endsOn) > MAX_DRAFT_DAYS ? lastPlannable(first) : endsOn;
  return { from: first, to: to ?? (last < first ? first : last) };
}

function lastPlannable(first: LocalDate): LocalDate {
  const last = Temporal.PlainDate.from(first).add({ days: MAX_DRAFT_DAYS - 1 });
  return last.toString() as LocalDate;
}

async function firstUnknown(
  { artists }: Pick<PlanningPorts, "artists">,
  disturbances: readonly Disturbance[],
  shiftIds: readonly string[],
): Promise<UnknownDisturbed | undefined> {
  const absent = disturbances.flatMap((one) => (one.kind === "absence" ? [one.personId] : []));
  const names = absent.length === 0 ? new Map() : await artists.namesOf(absent);
  const nobody = absent.find((id) => !names.has(id));
  if (nobody !== undefined) return { code: "unknown_disturbed", kind: "person", id: nobody };
  const moved = disturbances.flatMap((one) => (one.kind === "shift_moved" ? [one.shiftId] : []));
  const nothing = moved.find((id) => !shiftIds.includes(id));
  return nothing === undefined ? undefined : { code: "unknown_disturbed", kind: "shift", id: nothing };
}
