import type { LintReport } from "../../../lib/api/types.ts";
import type { quizLintMessages } from "../messages.ts";

type Words = (typeof quizLintMessages)["en"];

/** The report as plain text, for a mail or a file. */
export function reportText({ questions, quiz, problems }: LintReport, words: Words): string {
  const line = ({
    severity,
    message,
    rule,
  }: {
    severity: keyof Words["severities"];
    message: string;
    rule: string;
  }) => `  ${words.severities[severity]}: ${message} [${rule}]`;
  const parts = [
    ...problems.map(
      ({ message, line: at }) =>
        `${words.unread}${at === undefined ? "" : ` (${words.line(at)})`}: ${message}`,
    ),
    ...questions.flatMap(({ content, findings }, index) =>
      findings.length === 0
        ? []
        : [[`${words.number(index + 1)}: ${content.stem}`, ...findings.map(line)].join("\n")],
    ),
    ...(quiz.length === 0 ? [] : [[words.whole, ...quiz.map(line)].join("\n")]),
  ];
  return `${parts.length === 0 ? words.fineLead : parts.join("\n\n")}\n`;
}
