import { setImmediate } from "node:timers/promises";
import {
  type Finding,
  lintQuestion,
  lintQuiz,
  type QuestionContent,
  type ReadFile,
  readFairness,
  type Severity,
} from "@souffleur/quiz/questions";
import { CliFailure } from "../../cli-failure.ts";
import type { Context } from "../../context.ts";
import { exitCodes } from "../../exit-codes.ts";
import type { Input } from "../../input.ts";
import { plain } from "../../output/style.ts";
import { questionPathsAt } from "../../quiz/question-files.ts";
import { markedTexts } from "./mark-words.ts";
import { readQuestionFile } from "./read-question-file.ts";

/** So many questions are looked at before signals and the terminal get their turn. */
const AT_ONCE = 100;
const SHOWN_STEM = 90;
const styles = { error: "red", warning: "yellow", note: "dim" } as const;

/** Looks at the questions of files and says what is wrong with them; fails where anything is an error. */
export async function lintFiles(context: Context, input: Input): Promise<void> {
  const counts = { questions: 0, error: 0, warning: 0, note: 0 };
  const count = (severity: Severity) => {
    counts[severity] += 1;
  };
  const files: string[] = [];
  for (const path of input.words(0)) files.push(...(await questionPathsAt(context, path)));
  for (const file of files) {
    const read = await readQuestionFile(context, file);
    counts.questions += read.questions.length;
    tellProblems(context, file, read, count);
    for (const [index, content] of read.questions.entries()) {
      if (index % AT_ONCE === AT_ONCE - 1) await setImmediate();
      const findings = findingsOf(content, input.text("level"));
      for (const { severity } of findings) count(severity);
      const place = { file, index, ...read.places[index] };
      if (context.output.json) printLine(context, place, content, findings);
      else show(context, { ...place, hidesNotes: !input.flag("notes") }, content, findings);
    }
    tellWhole(context, file, read.questions, count);
  }
  const { quizLint } = context.texts;
  const sum = quizLint.sum(counts.questions, counts.error, counts.warning, counts.note);
  if (counts.error > 0) throw new CliFailure(exitCodes.failure, "errors_found", sum);
  if (!context.output.json) context.output.note(sum);
}

function findingsOf(content: QuestionContent, level: string | undefined): readonly Finding[] {
  return [...lintQuestion(content), ...readFairness(content, level === undefined ? {} : { level })];
}

/** What of the file is no question. */
function tellProblems(
  { terminal, language, output, texts }: Context,
  file: string,
  { problems }: ReadFile,
  count: (severity: Severity) => void,
): void {
  for (const { code, severity, message, line, item } of problems) {
    count(severity);
    const where = { file, ...(line !== undefined && { line }), ...(item !== undefined && { item }) };
    if (output.json)
      terminal.stdout.write(
        `${JSON.stringify({ ...where, problem: { code, severity, message: message[language] } })}\n`,
      );
    else
      terminal.stdout.write(
        `${placeOf(where)}\n  ${output.paint(styles[severity], texts.quizLint.severities[severity])}  ${plain(message[language])}\n`,
      );
  }
}

/** What only all questions of a file together show. */
function tellWhole(
  { terminal, language, output, texts }: Context,
  file: string,
  questions: readonly QuestionContent[],
  count: (severity: Severity) => void,
): void {
  const found = lintQuiz(questions);
  for (const { severity } of found) count(severity);
  const shown = found.map(({ rule, severity, message, questions: about }) => ({
    ...{ rule, severity, message: message[language], questions: about },
  }));
  if (output.json) {
    if (shown.length > 0) terminal.stdout.write(`${JSON.stringify({ file, quiz: shown })}\n`);
    return;
  }
  if (shown.length > 0) terminal.stdout.write(`${plain(file)}: ${texts.quizLint.whole}\n`);
  for (const { rule, severity, message } of shown)
    terminal.stdout.write(
      `  ${output.paint(styles[severity], texts.quizLint.severities[severity])}  ${message}  ${output.paint("dim", rule)}\n`,
    );
}

interface Where {
  readonly file: string;
  readonly line?: number;
  readonly item?: string;
  readonly index?: number;
}

function printLine(
  { terminal, language }: Context,
  where: Where,
  { stem }: QuestionContent,
  findings: readonly Finding[],
): void {
  const shown = findings.map(({ message, ...finding }) => ({ ...finding, message: message[language] }));
  terminal.stdout.write(`${JSON.stringify({ ...where, stem, findings: shown })}\n`);
}

function show(
  { terminal, language, output, texts }: Context,
  { hidesNotes, ...where }: Where & { readonly hidesNotes: boolean },
  content: QuestionContent,
  findings: readonly Finding[],
): void {
  const told = findings.filter(({ severity }) => !(hidesNotes && severity === "note"));
  if (told.length === 0) return;
  const { paint } = output;
  const mark = (words: string) => (terminal.stdout.isTTY === true ? paint("underline", words) : `[${words}]`);
  const stem = plain(content.stem.replace(/\s+/g, " "));
  const lines = [
    `${paint("bold", placeOf(where))}  ${stem.length > SHOWN_STEM ? `${stem.slice(0, SHOWN_STEM - 1)}…` : stem}`,
    ...told.flatMap((finding) => [
      `  ${paint(styles[finding.severity], texts.quizLint.severities[finding.severity])}  ${plain(finding.message[language])}  ${paint("dim", finding.rule)}`,
      ...markedTexts(content, finding, mark).map((text) => `      ${text}`),
    ]),
  ];
  terminal.stdout.write(`${lines.join("\n")}\n`);
}

function placeOf({ file, line, item, index }: Where): string {
  const at = line === undefined ? "" : `:${line}`;
  const name = item ?? (index === undefined ? undefined : String(index + 1));
  return plain(`${file}${at}${name === undefined ? "" : ` (${name})`}`);
}
