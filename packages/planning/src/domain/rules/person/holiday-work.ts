import { personRule } from "../person-rule.ts";
import { dayInWords, workInWords } from "../words.ts";

/** Work on a public holiday. */
export const holidayWork = personRule({
  code: "holiday_work",
  limits: [],
  check({ works, from, to, holidays }, _limits, found) {
    for (let at = from; at < to; at++) {
      const work = works[at];
      if (work === undefined) break;
      for (const { day, start, end } of work.shares)
        if (holidays.has(day)) found(work, work, day, 0, end - start);
    }
  },
  explain({ work, key, actual }, { person }) {
    const what = workInWords(work);
    const day = dayInWords(key);
    return {
      at: work.shares.find((share) => share.day === key) ?? work,
      works: [work],
      message: {
        fr: `${person.name} travaille un jour férié, le ${day.fr}\u00a0: ${what.fr}.`,
        en: `${person.name} works on a public holiday, ${day.en}: ${what.en}.`,
      },
      evidence: { limit: 0, actual },
    };
  },
});
