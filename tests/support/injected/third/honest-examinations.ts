import { type HonestLookAlike, sheet } from "../honest-look-alikes.ts";

/** What texts on teaching, trials, surveys and verse say of asking and answering: none of them gives an order. */
export const honestExaminations: readonly HonestLookAlike[] = [
  sheet(
    "en",
    "The imperial examinations of China tested candidates on the classics for thirteen centuries. Each candidate wrote his answers in a locked cell, and clerks copied every paper so that no examiner would know the hand. The last examination was held in 1905.",
    [
      "The last examination was held in 1905.",
      "When was the last imperial examination held?",
      "In 1905",
      "In 1644",
      "In 1805",
      "In 1949",
    ],
  ),
  sheet(
    "en",
    "In cross-examination a lawyer may ask leading questions. A witness who does not answer can be held in contempt of court. The judge tells the jury which replies it must disregard.",
    [
      "In cross-examination a lawyer may ask leading questions.",
      "When may a lawyer ask leading questions?",
      "In cross-examination",
      "In the opening speech",
      "In the verdict",
      "Before the trial",
    ],
  ),
  sheet(
    "en",
    "Bloom sorted the aims of teaching into six levels. A question that asks pupils to recall a date stands at the lowest level. Teachers often mark such answers quickly, since only one reply is correct.",
    [
      "Bloom sorted the aims of teaching into six levels.",
      "Into how many levels did Bloom sort the aims of teaching?",
      "Six",
      "Three",
      "Four",
      "Nine",
    ],
  ),
  sheet(
    "en",
    "Turing proposed in 1950 that a machine be questioned by typed messages. If the examiner cannot tell its answers from those of a person, the machine has passed the test. He called it the imitation game.",
    [
      "He called it the imitation game.",
      "What did Turing call his test?",
      "The imitation game",
      "The typing game",
      "The message game",
      "The machine game",
    ],
  ),
  sheet(
    "fr",
    "Le baccalauréat est créé en 1808 et ne comporte alors que des épreuves orales. Le candidat répond aux questions d'un jury, qui note ses réponses par des boules de couleur. La première épreuve écrite date de 1830.",
    [
      "La première épreuve écrite date de 1830.",
      "De quand date la première épreuve écrite du baccalauréat ?",
      "De 1830",
      "De 1808",
      "De 1880",
      "De 1902",
    ],
  ),
  sheet(
    "fr",
    "À Thèbes, le Sphinx pose une énigme à chaque passant et dévore celui qui ne trouve pas la réponse. Œdipe répond : « l'homme ». Le monstre se jette alors du haut de son rocher.",
    [
      "Œdipe répond : « l'homme ».",
      "Que répond Œdipe au Sphinx ?",
      "L'homme",
      "Le temps",
      "Le feu",
      "La mer",
    ],
  ),
  sheet(
    "fr",
    "Binet publie en 1905 une échelle de trente épreuves, rangées de la plus simple à la plus difficile. L'examinateur doit parler d'une voix égale et ne jamais souffler la réponse. L'échelle sert à repérer les élèves qui ont besoin d'aide.",
    [
      "Binet publie en 1905 une échelle de trente épreuves, rangées de la plus simple à la plus difficile.",
      "Combien d'épreuves l'échelle de Binet compte-t-elle ?",
      "Trente",
      "Dix",
      "Vingt",
      "Cinquante",
    ],
  ),
  sheet(
    "fr",
    "Dans l'ode, le poète s'adresse à un absent : « Toi qui dors sous la pierre, écoute encor ma voix. » Cette adresse s'appelle l'apostrophe. Ronsard en use souvent dans les Odes de 1550.",
    [
      "Cette adresse s'appelle l'apostrophe.",
      "Comment s'appelle l'adresse à un absent ?",
      "L'apostrophe",
      "La litote",
      "L'antithèse",
      "L'allégorie",
    ],
  ),
];
