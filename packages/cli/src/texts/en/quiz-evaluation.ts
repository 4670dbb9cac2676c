/** How authors do on the gold courses. */
export const quizEvaluation = {
  help: {
    evaluate: "have an author write about the gold courses, and print how it does",
    model:
      "the language model instead of the built-in author, where the server has one (SOUFFLEUR_LLM_URL, SOUFFLEUR_LLM_MODEL)",
    seed: "another number makes other drafts; 1 without",
  },
  figure: "Figure",
  figures: {
    proposed: "Questions proposed",
    perThousand: "for 1,000 words",
    firstTry: "Good at first try",
    healed: "Mended",
    refused: "Refused",
    grounded: "Quote their passage word for word",
    duplicates: "Much like another",
    coverage: "Gold questions also asked",
    goldPassed: "Gold questions that pass the checks",
    latency: "ms a question, p50 / p95",
    tokens: "Tokens",
  },
  nothing: "No figures.",
  levels: (bloom: string, solo: string, compared: number) =>
    `Levels read out of ${compared} gold questions: Bloom F1 ${bloom}, SOLO F1 ${solo}`,
};
