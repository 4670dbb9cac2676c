import { cited } from "../../linting/reading/say.ts";
import { textsOf } from "../../linting/reading/texts-of.ts";
import { everyKind, type Rule } from "../../linting/rule.ts";
import { BetterWords } from "../better-words.ts";

/** Words that make people less than they are, and what those they mean prefer. */
const terms = new BetterWords({
  en: {
    "the handicapped": "disabled people",
    "handicapped people": "disabled people",
    "wheelchair-bound": "wheelchair user",
    "wheelchair bound": "wheelchair user",
    "confined to a wheelchair": "who uses a wheelchair",
    "the blind": "blind people",
    "the deaf": "deaf people",
    "deaf and dumb": "deaf",
    "deaf-mute": "deaf",
    "mentally retarded": "with an intellectual disability",
    "mental retardation": "intellectual disability",
    midget: "person of short stature",
    midgets: "people of short stature",
    cripple: "disabled person",
    crippled: "disabled",
    "the mentally ill": "people with a mental illness",
    lunatic: "person with a mental illness",
    "normal people": "other people",
    "normal children": "other children",
    "normal students": "other students",
    "third world": "low-income countries",
    "illegal immigrants": "undocumented immigrants",
    "illegal aliens": "undocumented immigrants",
    "primitive peoples": "indigenous peoples",
    "primitive tribes": "indigenous peoples",
    orientals: "people from Asia",
    eskimos: "Inuit",
    eskimo: "Inuit",
    gypsies: "Roma",
    "red indians": "Native Americans",
    "committed suicide": "died by suicide",
    "broken home": "separated parents",
    savages: "people",
  },
  fr: {
    "les handicapés": "les personnes handicapées",
    "un handicapé": "une personne handicapée",
    "des handicapés": "des personnes handicapées",
    "cloué dans un fauteuil": "en fauteuil roulant",
    "clouée dans un fauteuil": "en fauteuil roulant",
    "cloué à un fauteuil": "en fauteuil roulant",
    "les aveugles": "les personnes aveugles",
    "les sourds": "les personnes sourdes",
    "sourd-muet": "sourd",
    "sourds-muets": "sourds",
    "sourde-muette": "sourde",
    mongolien: "personne trisomique",
    mongoliens: "personnes trisomiques",
    "arriéré mental": "personne ayant une déficience intellectuelle",
    "arriérés mentaux": "personnes ayant une déficience intellectuelle",
    "attardé mental": "personne ayant une déficience intellectuelle",
    "attardés mentaux": "personnes ayant une déficience intellectuelle",
    "retard mental": "déficience intellectuelle",
    "les gens normaux": "les autres",
    "les enfants normaux": "les autres enfants",
    "les élèves normaux": "les autres élèves",
    "tiers monde": "pays à faible revenu",
    "tiers-monde": "pays à faible revenu",
    clandestins: "personnes sans papiers",
    "immigrés clandestins": "personnes sans papiers",
    "peuples primitifs": "peuples autochtones",
    "peuplades primitives": "peuples autochtones",
    esquimaux: "Inuits",
    esquimau: "Inuit",
    "peaux-rouges": "Amérindiens",
    "jeune de banlieue": "jeune",
    "jeunes de banlieue": "jeunes",
    "les asiatiques": "les personnes d'origine asiatique",
  },
});
/** At a window "the blind" is no person. */
const THINGS = /(?<!\p{L})(?:window|roman|venetian|roller) (?:\S+ )?$/u;
/** What there may be a third of in the world. */
const THIRD_OF = /^third\s+world$/;
const OF_THE_WORLD = /^\s+(?:war|cup|championship|title|record|tour|series|congress|summit|exhibition|fair)/;

export const excludingWords: Rule = {
  id: "fairness_excluding_words",
  group: "fairness",
  severity: "warning",
  kinds: everyKind,
  name: { en: "Words that leave people out", fr: "Des mots qui mettent à l'écart" },
  advice: {
    en: "Name people first and what they have or live with after, in words they use themselves.",
    fr: "Nommez d'abord la personne, puis ce qu'elle a ou vit, avec les mots qu'elle emploie.",
  },
  look: (question) =>
    textsOf(question).flatMap(([place, text]) =>
      terms
        .in(text)
        .filter((span) => !meansOther(text.plain, span))
        .map(({ text: term, better: other, start, end }) => {
          const [word, better] = [cited(term), cited(other)];
          return {
            places: [{ ...place, start, end }],
            message: {
              en: `${word.en} may hurt; perhaps ${better.en}?`,
              fr: `${word.fr} peut blesser\u00a0; plutôt ${better.fr}\u00a0?`,
            },
          };
        }),
    ),
};

/** Whether the same letters are another thing here, as what stands around them shows. */
function meansOther(
  plain: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  if (THINGS.test(plain.slice(Math.max(0, start - 30), start))) return true;
  return THIRD_OF.test(plain.slice(start, end)) && OF_THE_WORLD.test(plain.slice(end, end + 20));
}
