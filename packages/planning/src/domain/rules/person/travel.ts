import { personRule } from "../person-rule.ts";
import { workBefore } from "../subject.ts";
import { lengthInWords, workInWords } from "../words.ts";

/** Between two places there is time enough for the way. */
export const travel = personRule({
  code: "travel",
  limits: ["unknown_minutes", "margin_minutes"],
  check(subject, { unknown_minutes, margin_minutes }, found) {
    const { works, places } = subject;
    for (let at = Math.max(1, subject.from); at < works.length; at++) {
      const [work, before] = [works[at], workBefore(subject, at)];
      if (work === undefined || before === undefined) break;
      const gap = work.start - before.end;
      if (gap < 0 || before.venue < 0 || work.venue < 0 || before.venue === work.venue) continue;
      const way = places.travelMinutes(before.venue, work.venue);
      const needed = (way < 0 ? unknown_minutes : way) + margin_minutes;
      if (gap < needed) found(before, work, 0, needed, gap);
    }
  },
  explain({ work, other, limit, actual }, { person }) {
    const [one, two] = [workInWords(work), workInWords(other)];
    const [way, gap] = [lengthInWords(limit), lengthInWords(actual)];
    return {
      at: { start: work.end, end: other.start },
      works: [work, other],
      message: {
        fr: `${person.name} a ${gap.fr} pour aller de ${one.fr} à ${two.fr}\u00a0; il en faut ${way.fr}.`,
        en: `${person.name} has ${gap.en} to get from ${one.en} to ${two.en}; the way takes ${way.en}.`,
      },
      evidence: { limit, actual, missing: limit - actual },
    };
  },
});
