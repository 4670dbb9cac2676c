import type { InstantText } from "@souffleur/kernel";
import type { HourPeriod } from "../../packages/planning/src/domain/worked-hours/hour-period.ts";
import type { HoursLine, PlannedHours } from "../../packages/planning/src/domain/worked-hours/hours-line.ts";
import { day, newId } from "./planning.ts";
import { hours } from "./productions.ts";

const at = "2026-11-21T09:30:00.000Z" as InstantText;

function aPlan(over: Partial<PlannedHours> = {}): PlannedHours {
  return {
    ...{ shiftId: newId<"shift">(), personId: newId<"artist">(), productionId: newId<"production">() },
    ...{ personName: "Élodie Marchand", productionName: "La Mouette", title: "Représentation" },
    ...{ place: "Théâtre · Salle 0", zone: "Europe/Paris", day: day("2026-11-18") },
    at: hours("2026-11-18T19:00", "2026-11-18T23:00"),
    ...{ breakMinutes: 30, isCachet: false },
    ...over,
  };
}

/** Worked as planned and stated, unless it is said otherwise. */
export function aLine({
  planned,
  ...over
}: Partial<Omit<HoursLine, "planned">> & { planned?: Partial<PlannedHours> } = {}): HoursLine {
  const plan = aPlan(planned);
  return {
    planned: plan,
    state: "stated",
    actual: { kind: "worked", at: plan.at, breakMinutes: plan.breakMinutes },
    reason: "",
    stated: { by: "Camille", at },
    version: 1,
    ...over,
  };
}

export function aPeriod(over: Partial<HourPeriod> = {}): HourPeriod {
  return {
    id: newId<"hour-period">(),
    ...{ from: day("2026-11-01"), to: day("2026-11-30"), state: "closed" },
    closed: { by: "Camille", at },
    version: 1,
    createdAt: at,
    ...over,
  };
}
