import { ok, type Result } from "@souffleur/kernel";
import type { ArtistId } from "../../domain/artist.ts";
import type { ReadCalendar, SaidByCalendar } from "../../domain/calendars/said-by-calendar.ts";
import type { AvailabilityRule } from "../../domain/people/availability-rule.ts";
import { type SaidAvailability, sameSaid } from "../../domain/people/said-availability.ts";
import type { PersonNotFound } from "../people/get-person.ts";
import type { PlanningPorts } from "../ports.ts";
import type { PersonAvailability } from "./get-availability.ts";
import {
  type AvailabilityRefused,
  availabilityForChange,
  type StorePorts,
  storeAvailability,
} from "./store-availability.ts";

export interface AvailabilityImport {
  readonly id: ArtistId;
  readonly read: Pick<ReadCalendar, "said" | "uids">;
  readonly expectedVersion?: number | undefined;
}

export interface ImportedAvailability extends PersonAvailability {
  readonly added: number;
  readonly removed: number;
}

/** Keeps what a calendar file says of somebody's time; what an earlier file said of the same events gives way. */
export async function importAvailability(
  ports: StorePorts & Pick<PlanningPorts, "newId">,
  { id, read, expectedVersion }: AvailabilityImport,
): Promise<Result<ImportedAvailability, PersonNotFound | AvailabilityRefused>> {
  const before = await availabilityForChange(ports, id, expectedVersion);
  if (!before.ok) return before;
  const { rules } = before.value.said;
  const kept = rules.filter((rule) => !isReplacedBy(rule, read.uids));
  const added = read.said.map((said) => ruleFrom(said, ports.newId));
  const after: SaidAvailability = { ...before.value.said, rules: [...kept, ...added] };
  const counts = { added: added.length, removed: rules.length - kept.length };
  // The same file again changes nothing, and nothing is said to have changed.
  if (sameSaid(before.value.said, after)) return ok({ ...before.value, ...counts });
  const stored = await storeAvailability(ports, "planning.availability.imported", before.value, after);
  return stored.ok ? ok({ ...stored.value, ...counts }) : stored;
}

export function isReplacedBy({ source }: AvailabilityRule, uids: ReadonlySet<string>): boolean {
  return source !== undefined && source.subscriptionId === undefined && uids.has(source.uid);
}

function ruleFrom(
  { uid, kind, start, end, recurrence, exceptions }: SaidByCalendar,
  newId: PlanningPorts["newId"],
): AvailabilityRule {
  // What the event is called stays in the calendar: it is nobody else's business.
  return { id: newId<"availability-rule">(), kind, start, end, recurrence, exceptions, source: { uid } };
}
