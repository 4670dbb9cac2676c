import type { Work } from "../../plan/work.ts";
import type { Explanation } from "../person-rule.ts";
import type { RoomRule, RoomUse } from "../place-rule.ts";
import { workInWords } from "../words.ts";

/** A room holds one thing at a time; what ends when the next begins does not clash, nor what may share. */
export const roomClash: RoomRule = {
  code: "room_clash",
  check(use) {
    const works = use.works.filter(({ shift }) => shift.sharesRoom !== true);
    return works.flatMap((work, at) => {
      const clashes: Explanation[] = [];
      for (const other of works.slice(at + 1)) {
        if (other.start >= work.end) break;
        clashes.push(explain(use, work, other));
      }
      return clashes;
    });
  },
};

function explain({ room }: RoomUse, work: Work, other: Work): Explanation {
  const [one, two] = [workInWords(work), workInWords(other)];
  const name = room?.name ?? "?";
  const at = { start: other.start, end: Math.min(work.end, other.end) };
  return {
    at,
    works: [work, other],
    message: {
      fr: `La salle «\u00a0${name}\u00a0» est prise deux fois\u00a0: ${one.fr} et ${two.fr}.`,
      en: `The room “${name}” is taken twice: ${one.en} and ${two.en}.`,
    },
    evidence: { limit: 0, actual: at.end - at.start },
  };
}
