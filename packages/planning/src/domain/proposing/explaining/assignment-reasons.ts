import { levelOf } from "../../plan/skills-of.ts";
import type { Work } from "../../plan/work.ts";
import type { Reason } from "../../planning-proposal.ts";
import { dayInWords, lengthInWords, spanInWords } from "../../rules/words.ts";
import type { Part, Person } from "../model.ts";
import { type TermCode, termCodes } from "../propose-input.ts";
import { unlovedMinutes } from "../terms/preferences.ts";
import type { Choice } from "./weigh-choice.ts";

const MOST_REASONS = 3;
const MOST_DAYS = 3;

/** The work each person has in each part of the productions. */
export type WorksInPart = (part: Part, person: Person) => readonly Work[];

export const pinned: Reason = {
  code: "pinned",
  message: {
    fr: "Fixé par une personne\u00a0; rien ne le change.",
    en: "Pinned by a person; nothing changes it.",
  },
};

/** Why this person has this seat: the three strongest reasons, the strongest first. */
export function reasonsFor(choice: Choice, worksInPart: WorksInPart): readonly Reason[] {
  const { advantages, could } = choice;
  const strongest = termCodes
    .filter((code) => advantages.has(code))
    .sort((one, other) => (advantages.get(other) ?? 0) - (advantages.get(one) ?? 0));
  const reasons: Reason[] = could === 1 ? [onlyOne(choice)] : [];
  for (const code of strongest) reasons.push(wording[code](choice, worksInPart));
  return [...reasons, ...plainReasons(choice)].slice(0, MOST_REASONS);
}

type Wording = (choice: Choice, worksInPart: WorksInPart) => Reason;

const wording: Readonly<Record<TermCode, Wording>> = {
  preferences: ({ person, work, could }) => {
    if (unlovedMinutes(person, work) > 0) {
      const fr = `Convient mieux à ses souhaits qu’à ceux de la moyenne des ${could} personnes possibles.`;
      return {
        code: "preferences",
        message: { fr, en: `Suits them better than the average of ${could} who could.` },
      };
    }
    const when = spanInWords(work, work.zone);
    return person.prefersSomeTimes
      ? {
          code: "prefers_these_hours",
          message: { fr: `Souhaite travailler ${when.fr}.`, en: `Prefers to work on ${when.en}.` },
        }
      : {
          code: "sure_to_be_free",
          message: { fr: `Disponibilité certaine ${when.fr}.`, en: `Sure to be free on ${when.en}.` },
        };
  },
  cost: ({ could, bestAt }) =>
    bestAt.has("cost")
      ? {
          code: "cheapest",
          message: {
            fr: `Personne ne coûte moins, parmi les ${could} possibles.`,
            en: `Cheapest of ${could} who could.`,
          },
        }
      : {
          code: "cheaper",
          message: {
            fr: `Coûte moins que la moyenne des ${could} personnes possibles.`,
            en: `Costs less than the average of ${could} who could.`,
          },
        },
  fairness: ({ person, work, othersMinutes }) => {
    const [own, others] = [lengthInWords(person.minutes - work.worked), lengthInWords(othersMinutes)];
    return {
      code: "fewer_hours",
      message: {
        fr: `Sans ce poste, aurait ${own.fr} dans ce plan\u00a0; les autres personnes possibles en ont ${others.fr} en moyenne.`,
        en: `Without this post would have ${own.en} in this plan; others who could have ${others.en} on average.`,
      },
    };
  },
  continuity: ({ post, person, work }, worksInPart) => {
    const days = [...new Set(worksInPart(post.part, person).map(({ workingDay }) => workingDay))];
    const others = days.filter((day) => day !== work.workingDay).sort((one, other) => one - other);
    const named = others.slice(0, MOST_DAYS).map(dayInWords);
    const more = others.length > MOST_DAYS;
    return {
      code: "same_person",
      message:
        named.length === 0
          ? { fr: "Même personne que plus tôt le même jour.", en: "Same person as at another time that day." }
          : {
              fr: `Même personne que le ${listed(
                named.map(({ fr }) => fr),
                " et le ",
                ", le ",
              )}${more ? " et d’autres jours" : ""}.`,
              en: `Same person as on ${listed(
                named.map(({ en }) => en),
                " and ",
                ", ",
              )}${more ? " and other days" : ""}.`,
            },
    };
  },
  gaps: ({ could }) => ({
    code: "less_waiting",
    message: {
      fr: `Attend moins ce jour-là que la moyenne des ${could} personnes possibles.`,
      en: `Waits less that day than the average of ${could} who could.`,
    },
  }),
  changes: () => ({
    code: "was_there_before",
    message: { fr: "Était déjà à ce poste.", en: "Was at this post already." },
  }),
};

function onlyOne({ post }: Choice): Reason {
  const { length } = post.skilled;
  return {
    code: "only_one",
    message: {
      fr: `La seule personne possible, parmi les ${length} qui en ont la compétence.`,
      en: `The only one who can, of ${length} with the skill.`,
    },
  };
}

/** True of everybody who has a seat; for those nothing else speaks for. */
function* plainReasons({ post, person, could, work }: Choice): Generator<Reason> {
  const { skillId, level } = post.facts;
  const own = skillId === undefined ? 0 : levelOf(person.facts, skillId);
  if (own > level) {
    yield {
      code: "more_skill",
      message: {
        fr: `Niveau ${own}, pour un niveau ${level} demandé.`,
        en: `Level ${own}, where ${level} is asked.`,
      },
    };
  }
  const when = spanInWords(work, work.zone);
  yield {
    code: "free_and_allowed",
    message: {
      fr: `Disponible ${when.fr}, sans enfreindre aucune règle.`,
      en: `Free on ${when.en}, and breaks no rule.`,
    },
  };
  if (could > 1) {
    yield {
      code: "one_of_several",
      message: { fr: `Une des ${could} personnes possibles.`, en: `One of ${could} who could.` },
    };
  }
  yield {
    code: "has_the_skill",
    message: { fr: "A ce que le poste demande.", en: "Has what the post asks for." },
  };
}

function listed(words: readonly string[], last: string, between: string): string {
  const head = words.slice(0, -1).join(between);
  return head === "" ? (words[0] ?? "") : `${head}${last}${words.at(-1)}`;
}
