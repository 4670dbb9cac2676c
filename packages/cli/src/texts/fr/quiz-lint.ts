import type { quizLint as english } from "../en/quiz-lint.ts";

export const quizLint: typeof english = {
  help: {
    lint: "dit ce qui ne va pas dans des questions, sans serveur ; échoue s'il y a une erreur",
    files:
      "fichiers de questions dans tout format lu ici, ou dossiers qui en contiennent ; - lit l'entrée standard",
    level: "à qui s'adressent les questions, par exemple « 3e » : la difficulté de lecture en dépend",
    notes: "dit aussi ce qui est seulement bon à savoir",
  },
  severities: { error: "erreur ", warning: "défaut ", note: "note   " },
  whole: "l'ensemble des questions",
  sum: (questions, errors, warnings, notes) =>
    `Questions : ${questions} · erreurs : ${errors} · défauts : ${warnings} · notes : ${notes}`,
};
