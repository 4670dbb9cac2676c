import { personRule } from "../person-rule.ts";
import { workBefore } from "../subject.ts";
import { lengthInWords, workInWords } from "../words.ts";

/** Who was in a shift that asks for rest after it has that rest, whatever comes next. */
export const productionRest = personRule({
  code: "production_rest",
  limits: [],
  check(subject, _limits, found) {
    const { works } = subject;
    for (let at = Math.max(1, subject.from); at < works.length; at++) {
      const work = works[at];
      const before = workBefore(subject, at);
      if (work === undefined || before === undefined) break;
      const rest = work.start - before.end;
      const needed = before.shift.restMinutes;
      if (rest >= 0 && rest < needed) found(before, work, 0, needed, rest);
    }
  },
  explain({ work, other, limit, actual }, { person }) {
    const [one, two] = [workInWords(work), workInWords(other)];
    const [rest, needed] = [lengthInWords(actual), lengthInWords(limit)];
    return {
      at: { start: work.end, end: other.start },
      works: [work, other],
      message: {
        fr: `${one.fr} demande ${needed.fr} de repos\u00a0; ${person.name} n’a que ${rest.fr} avant ${two.fr}.`,
        en: `${one.en} asks for ${needed.en} of rest after it; ${person.name} has ${rest.en} before ${two.en}.`,
      },
      evidence: { limit, actual, missing: limit - actual },
    };
  },
});
