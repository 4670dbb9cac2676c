import { personRule } from "../person-rule.ts";
import { workInWords } from "../words.ts";

/** Nobody is in two places at once. Slots that touch do not clash. */
export const overlap = personRule({
  code: "overlap",
  limits: [],
  check({ works, latest, from, to }, _limits, found) {
    for (let at = from; at < to; at++) {
      const work = works[at];
      if (work === undefined) continue;
      for (let before = at - 1; before >= 0; before--) {
        const other = works[before];
        if (other === undefined || (works[latest[before] ?? 0]?.end ?? 0) <= work.start) break;
        if (other.end > work.start) found(other, work, 0, 0, Math.min(other.end, work.end) - work.start);
      }
      for (let after = to; after < works.length; after++) {
        const other = works[after];
        if (other === undefined || other.start >= work.end) break;
        found(work, other, 0, 0, Math.min(other.end, work.end) - other.start);
      }
    }
  },
  explain({ work, other, actual }, { person }) {
    const [one, two] = [workInWords(work), workInWords(other)];
    return {
      at: { start: other.start, end: Math.min(work.end, other.end) },
      works: [work, other],
      message: {
        fr: `${person.name} est à deux endroits à la fois\u00a0: ${one.fr} et ${two.fr}.`,
        en: `${person.name} is in two places at once: ${one.en} and ${two.en}.`,
      },
      evidence: { limit: 0, actual },
    };
  },
});
