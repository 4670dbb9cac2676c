import type { quiz as english } from "../en/quiz.ts";

export const quiz: typeof english = {
  help: {
    quiz: "supports de cours, questions et quiz",
  },
};
