import { Phrases } from "../../linting/reading/phrases.ts";
import { cited, inStem } from "../../linting/reading/say.ts";
import { everyKind, type Rule } from "../../linting/rule.ts";

/** What is known where one grew up, and is seldom what a question is about. */
const references = new Phrases({
  fr: "thanksgiving, super bowl, belote, pétanque, galette des rois, première communion, chandeleur, beaujolais nouveau, tour de france, star academy, koh-lanta, ligue 1, euromillions, loto, pmu, vacances au ski, sports d'hiver, résidence secondaire, femme de chambre, baseball, halloween, père noël, messe de minuit, jeu de boules, mardi gras",
  en: "thanksgiving, super bowl, superbowl, baseball, quarterback, touchdown, home run, prom night, prom, fourth of july, halloween, trick or treat, cricket match, boxing day, bonfire night, sorority, fraternity house, spring break, black friday, ski trip, country club, summer camp, sunday school, santa claus, tooth fairy, little league, marching band, thanksgiving dinner, nfl, nba",
});

export const cultureBound: Rule = {
  id: "fairness_culture_bound",
  group: "fairness",
  severity: "note",
  kinds: everyKind,
  name: { en: "Known where one grew up", fr: "Connu selon où l'on a grandi" },
  advice: {
    en: "Customs, games and feasts of one country help those who know them and hold up the others. Where they are not the matter itself, take an example that everybody knows.",
    fr: "Coutumes, jeux et fêtes d'un pays aident ceux qui les connaissent et gênent les autres. S'ils ne sont pas le sujet, prenez un exemple que tous connaissent.",
  },
  look({ stem, content, options }) {
    const found = references.in(stem);
    const [first] = found;
    if (
      first === undefined ||
      isTheMatter(first.text, [content.topic, ...content.tags, ...options.map(({ text }) => text.raw)])
    )
      return [];
    const words = cited(first.text);
    return [
      {
        places: found.map(inStem),
        message: {
          en: `${words.en} means little to those who grew up elsewhere.`,
          fr: `${words.fr} parle peu à qui a grandi ailleurs.`,
        },
      },
    ];
  },
};

function isTheMatter(reference: string, texts: readonly (string | undefined)[]): boolean {
  return texts.some((text) => text?.toLowerCase().includes(reference.toLowerCase()) === true);
}
