import { personRule } from "../person-rule.ts";
import { workBefore } from "../subject.ts";
import { lengthInWords, momentInWords } from "../words.ts";

/** From one working day to the next there is enough rest in a row. Pauses within a working day are the span's affair. */
export const dailyRest = personRule({
  code: "daily_rest",
  limits: ["minutes"],
  check(subject, { minutes }, found) {
    const { works } = subject;
    for (let at = Math.max(1, subject.from); at < works.length; at++) {
      const work = works[at];
      const before = workBefore(subject, at);
      if (work === undefined || before === undefined) break;
      const rest = work.start - before.end;
      if (rest >= 0 && rest < minutes && before.workingDay !== work.workingDay)
        found(before, work, 0, minutes, rest);
    }
  },
  explain({ work, other, limit, actual }, { person }) {
    const [from, to] = [momentInWords(work.end, work.zone), momentInWords(other.start, other.zone)];
    const [rest, needed] = [lengthInWords(actual), lengthInWords(limit)];
    return {
      at: { start: work.end, end: other.start },
      works: [work, other],
      message: {
        fr: `${person.name} a ${rest.fr} de repos, du ${from.fr} au ${to.fr}\u00a0; il en faut ${needed.fr}.`,
        en: `${person.name} has ${rest.en} of rest, from ${from.en} to ${to.en}; ${needed.en} are needed.`,
      },
      evidence: { limit, actual, missing: limit - actual },
    };
  },
});
