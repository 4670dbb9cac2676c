import type { LocalDate, LocalDateTime } from "@souffleur/kernel";
import type { PlanningPorts } from "../../application/ports.ts";
import { closePeriod } from "../../application/worked-hours/close-period.ts";
import { startWork } from "../../application/worked-hours/start-work.ts";
import { stateHours } from "../../application/worked-hours/state-hours.ts";
import { validateHours } from "../../application/worked-hours/validate-hours.ts";
import type { ProductionId } from "../../domain/plan/facts.ts";
import type { HoursLine } from "../../domain/worked-hours/hours-line.ts";
import type { HoursText } from "../../domain/worked-hours/read-hours.ts";
import { demoIds } from "./ids.ts";
import { must } from "./must.ts";
import { type Chance, dayAfter } from "./season.ts";

const FIRST_DAY = -35;
/** Until when the hours are closed, validated, and stated, in days from today. */
const [CLOSED, VALIDATED, STATED] = [-8, -5, -2] as const;
const MOST = 200;

/** What went otherwise than planned: minutes at the start and at the end, and why. */
const surprises = [
  { start: 0, end: 40, reason: "Rappels, puis remise du décor" },
  { start: -30, end: 0, reason: "Raccords demandés avant l'entrée du public" },
  { start: 0, end: 25, reason: "Panne d'un projecteur à l'entracte" },
  { start: 20, end: 20, reason: "Train en retard" },
] as const;
const ILL = "Souffrant, remplacé au pied levé";

/** The hours of the weeks behind us, in every state they can be in. */
export async function workHours(
  ports: PlanningPorts,
  chance: Chance,
  productionId: ProductionId,
  today: LocalDate,
): Promise<void> {
  const day = (days: number) => dayAfter(today, days);
  const lines = async (from: LocalDate, to: LocalDate) =>
    (await ports.workedHours.list({ limit: MOST }, { from, to, productionId })).items;
  for (const line of await lines(day(FIRST_DAY), day(STATED))) {
    const isStated = chance() < 0.4;
    if (isStated) await say(ports, chance, line);
  }
  const right = await lines(day(FIRST_DAY), day(VALIDATED));
  must(
    await validateHours(
      ports,
      right.map(({ planned, version }) => ({ ...planned, version })),
    ),
  );
  const numbered = { ...ports, newId: demoIds("hours") };
  must(await closePeriod(numbered, { from: day(FIRST_DAY), to: day(CLOSED), productionId }, today));
  for (const { planned } of await lines(today, today)) if ((await startWork(ports, planned)).ok) return;
}

/** As planned, or with one of the surprises; who cannot be in two places at once stays as planned. */
async function say(ports: PlanningPorts, chance: Chance, { planned }: HoursLine): Promise<void> {
  const [isAsPlanned, isIll] = [chance() < 0.5, chance() < 0.08];
  const surprise = surprises[Math.floor(chance() * surprises.length)] ?? surprises[0];
  const { start, end, reason } = isAsPlanned ? { start: 0, end: 0, reason: "" } : surprise;
  const { at } = planned;
  const text: HoursText = isIll
    ? { kind: "absent" }
    : { kind: "worked", start: later(at.start, start), end: later(at.end, end) };
  await stateHours(ports, { ...planned, text, reason: isIll ? ILL : reason });
}

function later(time: LocalDateTime, minutes: number): string {
  return Temporal.PlainDateTime.from(time).add({ minutes }).toString();
}
