/** Course material, questions and quizzes. */
export const quiz = {
  help: {
    quiz: "course material, questions and quizzes",
  },
};
