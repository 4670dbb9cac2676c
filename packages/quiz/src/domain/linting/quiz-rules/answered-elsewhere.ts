import type { ReadQuestion } from "../reading/read-question.ts";
import { cited, nth } from "../reading/say.ts";
import type { QuizRule, QuizSighting } from "../rule.ts";

/** A key so short is a word like any other. */
const SHORTEST = 5;
/** What stands in so many stems is what the quiz is about. */
const COMMON_SHARE = 0.1;
const COMMON_COUNT = 5;
/** So much of what is asked must be said where the answer is said. */
const SHARED_TOPIC = 2;
const SHOWN = 50;

export const answeredElsewhere: QuizRule = {
  id: "answered_elsewhere",
  group: "quiz",
  severity: "warning",
  name: { en: "One question answers another", fr: "Une question répond à une autre" },
  advice: {
    en: "Who reads the whole quiz finds the answer in it. Change one of the two, or ask them apart.",
    fr: "Qui lit tout le quiz y trouve la réponse. Changez l'une des deux, ou posez-les séparément.",
  },
  look(questions) {
    const byStem = stemsIn(questions);
    const most = Math.max(COMMON_COUNT, questions.length * COMMON_SHARE);
    const found: QuizSighting[] = [];
    for (const [index, { key, stem }] of questions.entries()) {
      if (found.length >= SHOWN) break;
      const rarest = key?.text.content.toSorted(
        (a, b) => countOf(byStem, a.stem) - countOf(byStem, b.stem),
      )[0];
      if (key === undefined || rarest === undefined || key.text.bare.length < SHORTEST) continue;
      const holding = byStem.get(rarest.stem) ?? [];
      if (holding.length > most) continue;
      const teller = holding.find(
        (other) => other !== index && tells(questions[other], key.text.bare, stem.stems),
      );
      if (teller !== undefined) found.push(sightingOf(index, teller, key.text.raw));
    }
    return found;
  },
};

function stemsIn(questions: readonly ReadQuestion[]): ReadonlyMap<string, readonly number[]> {
  const byStem = new Map<string, number[]>();
  for (const [index, { stem }] of questions.entries())
    for (const word of stem.stems) {
      const list = byStem.get(word) ?? [];
      list.push(index);
      byStem.set(word, list);
    }
  return byStem;
}

const countOf = (byStem: ReadonlyMap<string, readonly number[]>, stem: string) =>
  byStem.get(stem)?.length ?? 0;

/** Its stem says the answer, and speaks of what was asked. */
function tells(other: ReadQuestion | undefined, answer: string, topic: ReadonlySet<string>): boolean {
  if (other === undefined || !` ${other.stem.bare} `.includes(` ${answer} `)) return false;
  return [...other.stem.stems].filter((stem) => topic.has(stem)).length >= SHARED_TOPIC;
}

function sightingOf(index: number, teller: number, answer: string): QuizSighting {
  const words = cited(answer);
  return {
    questions: [index, teller],
    message: {
      en: `Question ${nth(teller)} says ${words.en}, which is the answer to question ${nth(index)}.`,
      fr: `La question ${nth(teller)} dit ${words.fr}, qui est la réponse à la question ${nth(index)}.`,
    },
  };
}
