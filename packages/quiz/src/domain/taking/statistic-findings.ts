import type { Finding } from "../linting/finding.ts";
import type { ItemStatistics, OptionUse } from "./item-statistics.ts";

/** From how many answers on a figure is worth a person's time. */
const ENOUGH = 20;
const ENOUGH_FOR_DISCRIMINATION = 30;
const FEWEST_BEST = 5;
const TOO_EASY = 0.95;
const TOO_LITTLE = 0.1;

/** What the answers of learners say against a question, for whoever looks after it. Few answers say nothing. */
export function findingsOf(statistics: ItemStatistics): readonly Finding[] {
  return [...ofDistractors(statistics), ...ofDifficulty(statistics), ...ofDiscrimination(statistics)];
}

function ofDistractors({ n, options, groupSize }: ItemStatistics): readonly Finding[] {
  if (n < ENOUGH) return [];
  const unused = options.flatMap((use, index) => (isUnused(use) ? [nobodyTakes(index, n)] : []));
  const rights = options.filter(({ isRight }) => isRight);
  const key = rights[0];
  if (key === undefined || rights.length !== 1 || groupSize < FEWEST_BEST) return unused;
  const outchosen = options.flatMap((use, index) =>
    !use.isRight && use.best > key.best ? [outchosenKey(index, use, key, groupSize)] : [],
  );
  return [...outchosen, ...unused];
}

function isUnused({ isRight, count }: OptionUse): boolean {
  return !isRight && count === 0;
}

function nobodyTakes(index: number, n: number): Finding {
  return {
    rule: "unused_distractor",
    severity: "note",
    message: {
      en: `None of ${n} learners chose this option: it can go, or give way to a likelier mistake.`,
      fr: `Aucun des ${n} apprenants n'a choisi cette option\u00a0: elle peut partir, ou laisser place à une erreur plus vraisemblable.`,
    },
    places: [{ part: "option", index }],
  };
}

function outchosenKey(index: number, use: OptionUse, key: OptionUse, groupSize: number): Finding {
  return {
    rule: "distractor_over_key",
    severity: "warning",
    message: {
      en: `Of the ${groupSize} who did best on the rest, ${use.best} chose this and ${key.best} the right one: is the key really right, and the only one?`,
      fr: `Parmi les ${groupSize} meilleurs sur le reste, ${use.best} ont choisi ceci et ${key.best} la bonne réponse\u00a0: la clé est-elle vraiment juste, et seule juste\u00a0?`,
    },
    places: [{ part: "option", index }],
  };
}

function ofDifficulty({ n, difficulty = 0.5, options }: ItemStatistics): readonly Finding[] {
  if (n < ENOUGH) return [];
  const percent = Math.round(difficulty * 100);
  if (difficulty >= TOO_EASY)
    return [
      {
        rule: "easy_for_all",
        severity: "note",
        message: {
          en: `Nearly everybody knows it (${percent}% of the points over ${n} answers): it tells learners apart very little.`,
          fr: `Presque tout le monde la réussit (${percent}\u00a0% des points sur ${n} réponses)\u00a0: elle distingue très peu les apprenants.`,
        },
        places: [{ part: "question" }],
      },
    ];
  const guessing = options.length > 1 ? 1 / options.length : 0;
  if (difficulty >= guessing || options.filter(({ isRight }) => isRight).length !== 1) return [];
  return [
    {
      rule: "below_chance",
      severity: "warning",
      message: {
        en: `Fewer find it than would by guessing (${percent}% over ${n} answers): something misleads.`,
        fr: `Moins de réussite qu'en répondant au hasard (${percent}\u00a0% sur ${n} réponses)\u00a0: quelque chose induit en erreur.`,
      },
      places: [{ part: "question" }],
    },
  ];
}

function ofDiscrimination({ n, discrimination }: ItemStatistics): readonly Finding[] {
  if (n < ENOUGH_FOR_DISCRIMINATION || discrimination === undefined || discrimination >= TOO_LITTLE)
    return [];
  const figure = discrimination.toFixed(2);
  const isNegative = discrimination < 0;
  return [
    {
      rule: "discriminates_little",
      severity: isNegative ? "warning" : "note",
      message: {
        en: isNegative
          ? `Those who do well on the rest do worse on this one (${figure} over ${n} answers).`
          : `Who knows the rest is hardly likelier to know this one (${figure} over ${n} answers).`,
        fr: isNegative
          ? `Ceux qui réussissent le reste réussissent moins celle-ci (${figure.replace(".", ",")} sur ${n} réponses).`
          : `Réussir le reste n'aide guère à réussir celle-ci (${figure.replace(".", ",")} sur ${n} réponses).`,
      },
      places: [{ part: "question" }],
    },
  ];
}
