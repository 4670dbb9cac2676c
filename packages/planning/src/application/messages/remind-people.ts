import type { LocalDate } from "@souffleur/kernel";
import { eveningBefore, remindersOf } from "../../domain/messages/reminders.ts";
import type { PlanningPorts } from "../ports.ts";

/** More than any company has on one day. */
const MOST_SHIFTS = 5_000;

/** Reminds everybody of the day after, each once; answers with how many that were. */
export async function remindPeople(
  { published, answers, notices, clock }: Pick<PlanningPorts, "published" | "answers" | "notices" | "clock">,
  { day, zone }: { readonly day: LocalDate; readonly zone: string },
): Promise<number> {
  const shifts = await published.list({ from: day, to: day, limit: MOST_SHIFTS });
  const here = new Set(
    shifts
      .filter(({ content }) => content.zone === zone)
      .flatMap(({ content }) => content.people.map(({ personId }) => personId)),
  );
  const said = await answers.list({ shiftIds: shifts.map(({ shiftId }) => shiftId) });
  const about = { day, now: clock.millis(), evening: eveningBefore(day, zone) };
  const reminders = remindersOf(shifts, said, about).filter(({ personId }) => here.has(personId));
  await notices.tell(reminders);
  return reminders.length;
}
