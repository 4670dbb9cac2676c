import type { LocalDate, LocalDateTime } from "@souffleur/kernel";
import type { PlanningPorts } from "../../application/ports.ts";
import { replaceShift } from "../../application/productions/replace-shift.ts";
import { whatToPublish } from "../../application/publishing/preview-publication.ts";
import { publishProduction } from "../../application/publishing/publish-production.ts";
import type { ProductionId } from "../../domain/plan/facts.ts";
import type { Shift } from "../../domain/productions/shift.ts";
import { demoIds } from "./ids.ts";
import { must } from "./must.ts";
import { dayAfter } from "./season.ts";

const DAYS_AHEAD = 20;
const LATER_MINUTES = 30;

/** The play as everybody knows it, and two changes nobody was told of yet. */
export async function publishPlay(
  ports: PlanningPorts,
  productionId: ProductionId,
  today: LocalDate,
): Promise<void> {
  const numbered = { ...ports, newId: demoIds("publishing") };
  const { stamp: expectedStamp } = await whatToPublish(ports, { productionId });
  const note = "Le planning jusqu'au démontage. Merci à tous !";
  must(await publishProduction(numbered, { productionId, note, expectedStamp }));
  const { items } = await ports.shifts.list(
    { limit: 100 },
    { productionId, from: dayAfter(today, 1), to: dayAfter(today, DAYS_AHEAD) },
  );
  const coming = items.filter(({ at, assignments }) => at !== undefined && assignments.length > 0);
  const [noted] = coming;
  if (noted !== undefined)
    await change(ports, noted, { notes: "Filage technique à l'entracte : casques en coulisse." });
  // The first the rules let begin later: somebody may not be free as long.
  for (const shift of coming.slice(1))
    if (await change(ports, shift, { laterMinutes: LATER_MINUTES })) return;
}

async function change(
  ports: PlanningPorts,
  shift: Shift,
  { notes = shift.notes, laterMinutes = 0 },
): Promise<boolean> {
  const { id, at } = shift;
  if (at === undefined) return false;
  const when = { start: later(at.start, laterMinutes), end: later(at.end, laterMinutes) };
  const replaced = await replaceShift(ports, { id, details: { ...shift, notes }, when });
  return replaced.ok;
}

function later(time: LocalDateTime, minutes: number): string {
  return Temporal.PlainDateTime.from(time).add({ minutes }).toString();
}
