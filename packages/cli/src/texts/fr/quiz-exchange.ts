import type { quizExchange as reference } from "../en/quiz-exchange.ts";

export const quizExchange: typeof reference = {
  help: {
    import: "reprendre des questions de fichiers : Moodle XML, GIFT, Aiken, QTI, CSV, JSON, Anki",
    files: "des fichiers, des paquets, ou des dossiers qui en contiennent",
    dryRun: "montrer seulement ce qu’ils apporteraient",
    language: "des questions dont les mots ne disent pas la leur : fr, en, …",
    export: "enregistrer des questions de la banque dans un fichier pour un autre logiciel, ou sur papier",
    format: "gift, moodle, qti21, qti3, csv, json, anki, aiken ou pdf",
    output: "le fichier à écrire",
    variants: "d’un PDF : autant de sujets, chacun dans son ordre, avec son corrigé",
    seed: "un autre nombre donne d’autres ordres ; 1 sans rien",
    title: "d’un paquet, d’un test ou d’une épreuve",
    topic: "seulement les questions d’un thème",
    tag: "seulement les questions qui ont une étiquette",
    kind: "seulement les questions d’un type : one, several, true_false, short, number",
    questionLanguage: "seulement les questions dans une langue : fr, en, …",
  },
  nothingIn: (folder) => `Il n’y a pas de fichier de questions dans ${folder}.`,
  place: (file, line, item) =>
    [file, line === undefined ? "" : `ligne ${line}`, item ?? ""].filter((part) => part !== "").join(", "),
  problem: (place, message) => `${place} : ${message}`,
  read: (file, fresh, known, refused) =>
    `${file} : ${fresh} nouvelle${fresh > 1 ? "s" : ""}, ${known} déjà là, ${refused} non reprise${refused > 1 ? "s" : ""}`,
  taken: (count) => `${count} ${count > 1 ? "questions reprises" : "question reprise"}.`,
  nothingFits: "Aucune question de la banque ne correspond ; rien n’a été écrit.",
  notKept: (count) => `Ce que le format ne garde pas (${count}) :`,
  question: (count, numbers, message) => `${count > 1 ? "questions" : "question"} ${numbers} : ${message}`,
};
