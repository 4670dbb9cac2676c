import { isYoungerThan } from "../age.ts";
import { personRule } from "../person-rule.ts";
import { workBefore } from "../subject.ts";
import { lengthInWords, momentInWords } from "../words.ts";

/** Who is not of age yet rests longer from one working day to the next, and a child longer still. */
export const youngRest = personRule({
  code: "young_rest",
  limits: ["minutes", "age", "child_minutes", "child_age"],
  check(subject, { minutes, age, child_minutes, child_age }, found) {
    const { works, person } = subject;
    if (person.bornOn === undefined) return;
    for (let at = Math.max(1, subject.from); at < works.length; at++) {
      const [work, before] = [works[at], workBefore(subject, at)];
      if (work === undefined || before === undefined) break;
      if (!isYoungerThan(person, age, before.workingDay)) continue;
      const needed = isYoungerThan(person, child_age, before.workingDay) ? child_minutes : minutes;
      const rest = work.start - before.end;
      if (rest >= 0 && rest < needed && before.workingDay !== work.workingDay)
        found(before, work, 0, needed, rest);
    }
  },
  explain({ work, other, limit, actual }, { person }, { age }) {
    const [from, to] = [momentInWords(work.end, work.zone), momentInWords(other.start, other.zone)];
    const [rest, needed] = [lengthInWords(actual), lengthInWords(limit)];
    return {
      at: { start: work.end, end: other.start },
      works: [work, other],
      message: {
        fr: `${person.name}, qui a moins de ${age}\u00a0ans, a ${rest.fr} de repos, du ${from.fr} au ${to.fr}\u00a0; il en faut ${needed.fr}.`,
        en: `${person.name}, who is under ${age}, has ${rest.en} of rest, from ${from.en} to ${to.en}; ${needed.en} are needed.`,
      },
      evidence: { limit, actual, missing: limit - actual },
    };
  },
});
