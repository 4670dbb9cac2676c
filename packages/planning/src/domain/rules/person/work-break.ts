import type { Work } from "../../plan/work.ts";
import { personRule } from "../person-rule.ts";
import type { Subject } from "../subject.ts";
import { lengthInWords, spanInWords } from "../words.ts";

/** Nobody works longer than so many hours without a break; one inside a shift, or between two, both do. */
export const workBreak = personRule({
  code: "work_break",
  limits: ["after_minutes", "minutes"],
  check(subject, { after_minutes, minutes }, found) {
    const { works } = subject;
    let at = firstOfStretch(subject, subject.from, minutes);
    while (at < subject.to) {
      const first = works[at];
      if (first === undefined) break;
      let last = first;
      let worked = 0;
      let rested = false;
      for (; at < works.length; at++) {
        const work = works[at];
        if (work === undefined || work.start - last.end >= minutes) break;
        worked += work.worked;
        rested ||= work.shift.breakMinutes >= minutes;
        if (work.end > last.end) last = work;
      }
      if (worked > after_minutes && !rested) found(first, last, minutes, after_minutes, worked);
    }
  },
  explain({ work, other, key, limit, actual }, { person, works }) {
    const stretch = { start: work.start, end: other.end };
    const when = spanInWords(stretch, work.zone);
    const [worked, most, pause] = [lengthInWords(actual), lengthInWords(limit), lengthInWords(key)];
    return {
      at: stretch,
      works: works.filter(({ start, end }) => start >= stretch.start && end <= stretch.end),
      message: {
        fr: `${person.name} travaille ${worked.fr} sans pause, ${when.fr}\u00a0; au-delà de ${most.fr}, il faut une pause de ${pause.fr}.`,
        en: `${person.name} works ${worked.en} without a break, ${when.en}; beyond ${most.en} a break of ${pause.en} is needed.`,
      },
      evidence: { limit, actual, missing: key },
    };
  },
});

/** Back to where the work began that goes on, without a break between, at `from`. */
function firstOfStretch({ works, latest }: Subject, from: number, minutes: number): number {
  let at = from;
  while (at > 0) {
    const work: Work | undefined = works[at];
    const before = works[latest[at - 1] ?? at];
    if (work === undefined || before === undefined || work.start - before.end >= minutes) break;
    at--;
  }
  return at;
}
