/** Questions as files of other programs. */
export const quizExchange = {
  help: {
    import: "take questions in from files: Moodle XML, GIFT, Aiken, QTI, CSV, JSON, Anki",
    files: "files, packages, or folders of them",
    dryRun: "only show what they would bring",
    language: "of questions whose words do not show theirs: fr, en, …",
    export: "save questions of the bank as a file for another program, or on paper",
    format: "gift, moodle, qti21, qti3, csv, json, anki, aiken or pdf",
    output: "the file to write",
    variants: "of a PDF: so many, each in an order of its own, with its answers",
    seed: "another number gives other orders; 1 without",
    title: "of a deck, a test or a paper",
    topic: "only questions of a topic",
    tag: "only questions with a tag",
    kind: "only questions of a kind: one, several, true_false, short, number",
    questionLanguage: "only questions in a language: fr, en, …",
  },
  nothingIn: (folder: string) => `There is no file of questions in ${folder}.`,
  place: (file: string, line: number | undefined, item: string | undefined) =>
    [file, line === undefined ? "" : `line ${line}`, item ?? ""].filter((part) => part !== "").join(", "),
  problem: (place: string, message: string) => `${place}: ${message}`,
  read: (file: string, fresh: number, known: number, refused: number) =>
    `${file}: ${fresh} new, ${known} already there, ${refused} not taken`,
  taken: (count: number) => `${count} ${count === 1 ? "question" : "questions"} taken in.`,
  nothingFits: "No question of the bank fits; nothing was written.",
  notKept: (count: number) => `What the format does not keep (${count}):`,
  question: (count: number, numbers: string, message: string) =>
    `${count === 1 ? "question" : "questions"} ${numbers}: ${message}`,
};
