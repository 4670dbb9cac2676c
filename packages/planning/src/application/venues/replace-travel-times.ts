import {
  compareText,
  fail,
  ok,
  type Result,
  sameContent,
  type UndoConflict,
  type VersionStale,
} from "@souffleur/kernel";
import type { TravelFacts } from "../../domain/plan/facts.ts";
import type { PlanningPorts } from "../ports.ts";
import type { UnknownReference } from "../productions/ports.ts";

/** There is one table of them for all. */
const subject = { type: "planning.travel-times", id: "travel-times", label: "travel-times" } as const;

type Ports = Pick<PlanningPorts, "travelTimes" | "references" | "ledger">;

/** Replaces the ways somebody gave; all others are estimated. */
export async function replaceTravelTimes(
  { travelTimes, references, ledger }: Ports,
  given: readonly TravelFacts[],
  expectedVersion?: number,
): Promise<Result<number, UnknownReference | VersionStale>> {
  const current = await travelTimes.versionForChange();
  if (expectedVersion !== undefined && expectedVersion !== current)
    return fail({ code: "version_stale", current });
  const venues = [...new Set(given.flatMap(({ from, to }) => [from, to]))].toSorted();
  const [unknown] = await references.unknownAmong({ venues });
  if (unknown !== undefined) return fail(unknown);
  const before = await travelTimes.given();
  const after = given.toSorted(byWay);
  await travelTimes.replace(after);
  const version = await travelTimes.touch();
  await ledger.record({ action: "planning.travel-times.replaced", subject, before, after });
  return ok(version);
}

/** Takes that back, as long as nobody changed them since and all venues are still there. */
export async function undoTravelTimesReplaced(
  ports: Ports,
  before: readonly TravelFacts[],
  after: readonly TravelFacts[],
): Promise<Result<unknown, UndoConflict>> {
  await ports.travelTimes.versionForChange();
  if (!sameContent(await ports.travelTimes.given(), after)) return fail({ code: "undo_conflict" });
  const replaced = await replaceTravelTimes(ports, before);
  return replaced.ok ? replaced : fail({ code: "undo_conflict" });
}

function byWay(a: TravelFacts, b: TravelFacts): number {
  return compareText(a.from + a.to, b.from + b.to);
}
