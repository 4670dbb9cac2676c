/** What is wrong with questions. */
export const quizLint = {
  help: {
    lint: "say what is wrong with questions, without a server; fails where anything is an error",
    files: "files of questions in any format we read, or folders of them; - reads stdin",
    level: "whom the questions are for, such as “grade 9”: what is too hard to read depends on it",
    notes: "say what is only good to know, too",
  },
  severities: { error: "error  ", warning: "warning", note: "note   " },
  whole: "all questions together",
  sum: (questions: number, errors: number, warnings: number, notes: number) =>
    `Questions: ${questions} · errors: ${errors} · warnings: ${warnings} · notes: ${notes}`,
};
