/** Looking for passages of the course material. */
export const quizSearch = {
  help: {
    search: "find the passages a text is about, the best first",
    text: "words, or a whole question, in quotes",
    subject: "only in documents of a subject",
    language: "only passages in a language: fr or en",
  },
  document: "Document",
  page: "Page",
  found: "Found by",
  text: "Passage",
  meaning: "meaning",
  none: "No passage has to do with it.",
};
