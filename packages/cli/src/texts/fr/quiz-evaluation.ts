import type { quizEvaluation as english } from "../en/quiz-evaluation.ts";

export const quizEvaluation: typeof english = {
  help: {
    evaluate: "faire écrire un auteur sur les cours de référence, et dire ce qu'il vaut",
    model:
      "le modèle de langue à la place de l'auteur intégré, si le serveur en a un (SOUFFLEUR_LLM_URL, SOUFFLEUR_LLM_MODEL)",
    seed: "un autre nombre donne d'autres brouillons ; 1 par défaut",
  },
  figure: "Chiffre",
  figures: {
    proposed: "Questions proposées",
    perThousand: "pour 1 000 mots",
    firstTry: "Bonnes du premier coup",
    healed: "Réparées",
    refused: "Refusées",
    grounded: "Citent leur passage mot pour mot",
    duplicates: "Proches d'une autre",
    coverage: "Questions de référence aussi posées",
    goldPassed: "Questions de référence acceptées par les contrôles",
    latency: "ms par question, p50 / p95",
    tokens: "Jetons",
  },
  nothing: "Aucun chiffre.",
  levels: (bloom, solo, compared) =>
    `Niveaux lus dans ${compared} questions de référence : F1 de Bloom ${bloom}, F1 de SOLO ${solo}`,
};
