import type { LocalDate } from "@souffleur/kernel";
import { createCallSheet } from "../../application/call-sheets/create-call-sheet.ts";
import { issueCallSheet } from "../../application/call-sheets/issue-call-sheet.ts";
import { replaceCallSheet } from "../../application/call-sheets/replace-call-sheet.ts";
import type { PlanningPorts } from "../../application/ports.ts";
import type { CallSheetDetails } from "../../domain/call-sheets/call-sheet.ts";
import type { ProductionId } from "../../domain/plan/facts.ts";
import type { Shift } from "../../domain/productions/shift.ts";
import { demoIds } from "./ids.ts";
import { must } from "./must.ts";
import { dayAfter } from "./season.ts";

/** Days of the play that come next, each with its sheet: the second is out already. */
const SHEETS = 2;
const DAYS_AHEAD = 14;

/** Call sheets of the play's next days, the nearest in its second version. */
export async function issueCallSheets(
  ports: PlanningPorts,
  productionId: ProductionId,
  today: LocalDate,
): Promise<void> {
  const numbered = { ...ports, newId: demoIds("call-sheets") };
  const window = { from: today, to: dayAfter(today, DAYS_AHEAD), productionId };
  const { items } = await ports.shifts.list({ limit: 100 }, window);
  const days = [...new Set(items.flatMap(dayOf))].slice(0, SHEETS);
  for (const [index, day] of days.entries()) {
    const details = detailsOf(day, items);
    const { id } = must(await createCallSheet(numbered, productionId, details));
    must(await issueCallSheet(numbered, { id, note: "" }));
    if (index > 0) continue;
    const lines = [...details.lines, { ...BUS, text: "Navette pour la gare, devant l'entrée des artistes" }];
    must(await replaceCallSheet(numbered, { id, details: { ...details, lines } }));
    must(await issueCallSheet(numbered, { id, note: "Navette ajoutée après la représentation." }));
  }
}

const BUS = { kind: "transport", time: "23:15", isNextDay: false } as const;

function dayOf({ at }: Shift): readonly LocalDate[] {
  // A wall time begins with its date.
  return at === undefined ? [] : [at.start.slice(0, 10) as LocalDate];
}

function detailsOf(day: LocalDate, shifts: readonly Shift[]): CallSheetDetails {
  const people = shifts.filter((shift) => dayOf(shift)[0] === day).flatMap(({ assignments }) => assignments);
  const [first, second] = people;
  return {
    day,
    title: "",
    lines: [
      {
        kind: "note",
        time: "17:45",
        isNextDay: false,
        text: "Mise en place des accessoires, contrôle des micros",
      },
      { kind: "meal", time: "18:15", isNextDay: false, text: "Repas au foyer" },
    ],
    contacts: [
      { name: "Régie générale", role: "Toute la journée", phone: "+33 6 39 98 01 10" },
      { name: "Accueil artistes", role: "Loges, clés, codes d'accès", phone: "+33 6 39 98 01 11" },
    ],
    calls: people.map(({ personId }, index) => ({ personId, time: index < 2 ? "17:30" : "18:45" })),
    phonesShown: [first, second].flatMap((one) => one?.personId ?? []),
    venueContactsShown: true,
    accessNotes: "Présentez-vous à l'entrée des artistes avec votre badge.",
    safetyNotes:
      "Trappe ouverte côté jardin à l'acte II. Fumée et stroboscope à l'acte IV : signalez toute contre-indication.",
    notes: "Le café est prêt dès l'heure d'appel. Téléphones éteints en coulisses.",
  };
}
