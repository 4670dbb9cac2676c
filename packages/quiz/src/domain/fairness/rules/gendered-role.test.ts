import { expect, test } from "vitest";
import { questionOf } from "../../../../test/question-lines.ts";
import { testRule } from "../../../../test/rule-cases.ts";
import { readFairness } from "../read-fairness.ts";
import { genderedRole } from "./gendered-role.ts";

testRule(
  genderedRole,
  {
    fr: {
      flagged: [
        "La femme de ménage nettoie 4 bureaux à l'heure. Combien en 3 heures ? | *12 | 7",
        "Quel est le nom de jeune fille de Marie Curie ? | *Skłodowska | Joliot",
        "Qui est à la maison ? | *la femme au foyer | le voisin",
        "Que mesure le panier de la ménagère ? | *les prix | les poids",
        "Une infirmière prévient le chirurgien. Que lui dit-elle ? | *la dose | l'heure",
        "La maman range pendant que le papa conduit. Qui arrive en premier ? | *lui | elle",
      ],
      clean: [
        "Un agent d'entretien nettoie 4 bureaux à l'heure. Combien en 3 heures ? | *12 | 7",
        "Quel est le nom de naissance de Marie Curie ? | *Skłodowska | Joliot",
        "Une infirmière donne 3 doses par jour. Combien en 2 jours ? | *6 | 5",
        "Le chirurgien opère. Que fait-il d'abord ? | *il se lave les mains | il parle",
        "Une secrétaire ou un secrétaire répond : il ou elle dit quoi au directeur ? | *bonjour | rien",
        "Quelle femme a reçu deux prix Nobel ? | *Marie Curie | Irène Joliot-Curie",
      ],
    },
    en: {
      flagged: [
        "A policeman walks 4 miles in an hour. How far in 3 hours? | *12 miles | 7 miles",
        "Who leads the meeting? | *the chairman | the guest",
        "Which step changed mankind most? | *farming | glass",
        "What does a nurse note before she leaves? | *the dose | the hour",
        "When every engineer checks his plan, what comes first? | *the loads | the paint",
        "What is a man-made fibre? | *nylon | wool",
      ],
      clean: [
        "A police officer walks 4 miles in an hour. How far in 3 hours? | *12 miles | 7 miles",
        "Who leads the meeting? | *the chair | the guest",
        "What does a nurse note before leaving? | *the dose | the hour",
        "A nurse notes what he or she gave. What is missing? | *the dose | the name",
        "Marie Curie was a physicist. What did she discover? | *radium | helium",
        "An engineer checks the plan. | *the loads | the paint",
      ],
    },
  },
  readFairness,
);

test("it tells the word that says the same of all, also where a line ends within the phrase", () => {
  const [found] = readFairness(questionOf("La femme\nde ménage part. Quand ? | *tôt | tard", "fr"));
  expect(found?.message.fr).toMatch(/femme de ménage.*agent d'entretien/);
});
