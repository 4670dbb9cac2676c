import type { quizSearch as english } from "../en/quiz-search.ts";

export const quizSearch: typeof english = {
  help: {
    search: "trouver les passages dont parle un texte, les meilleurs d'abord",
    text: "des mots, ou toute une question, entre guillemets",
    subject: "seulement dans les documents d'une matière",
    language: "seulement les passages dans une langue : fr ou en",
  },
  document: "Document",
  page: "Page",
  found: "Trouvé par",
  text: "Passage",
  meaning: "le sens",
  none: "Aucun passage n'en parle.",
};
