import { weekdayOf } from "../../plan/calendar-days.ts";
import { personRule } from "../person-rule.ts";
import { workInWords } from "../words.ts";

const SUNDAY = 7;

/** Work on a Sunday: the law exempts shows, an organisation may still want to see it. */
export const sundayWork = personRule({
  code: "sunday_work",
  limits: [],
  check({ works, from, to }, _limits, found) {
    for (let at = from; at < to; at++) {
      const work = works[at];
      if (work === undefined) break;
      for (const { day, start, end } of work.shares)
        if (weekdayOf(day) === SUNDAY) found(work, work, day, 0, end - start);
    }
  },
  explain({ work, key, actual }, { person }) {
    const what = workInWords(work);
    return {
      at: work.shares.find(({ day }) => day === key) ?? work,
      works: [work],
      message: {
        fr: `${person.name} travaille un dimanche\u00a0: ${what.fr}.`,
        en: `${person.name} works on a Sunday: ${what.en}.`,
      },
      evidence: { limit: 0, actual },
    };
  },
});
