import { IconCheck } from "@tabler/icons-react";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Tag, type Tone } from "../../../ui/tag.tsx";
import type { LintedQuestion, LintFinding, LintRule } from "../api/lint.ts";
import { quizLintMessages } from "../messages.ts";
import classes from "./lint.module.css";
import { MarkedWords } from "./marked-words.tsx";

export const tones: Readonly<Record<LintFinding["severity"], Tone>> = {
  error: "brick",
  warning: "lamp",
  note: "dusk",
};

interface QuestionReportProps {
  readonly question: LintedQuestion;
  readonly index: number;
  readonly findings: readonly LintFinding[];
  readonly rules: ReadonlyMap<string, LintRule>;
}

/** A question as it is written, with its flaws marked and explained. */
export function QuestionReport({ question, index, findings, rules }: QuestionReportProps) {
  const words = useMessages(quizLintMessages);
  const { content, line } = question;
  return (
    <li className={classes.question}>
      <h2 className={classes.number}>
        {words.number(index + 1)}
        {line !== undefined && ` · ${words.line(line)}`}
      </h2>
      <p className={classes.stem} lang={content.language}>
        <MarkedWords text={content.stem} findings={findings} part="stem" />
      </p>
      <ul className={classes.options} lang={content.language}>
        {content.options.map((option, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: options have no identity but their place
          <li key={at} className={classes.option} data-named={isNamed(findings, at) || undefined}>
            {option.right ? (
              <IconCheck size={16} role="img" aria-label={words.right} />
            ) : (
              <span aria-hidden>–</span>
            )}
            <span>
              <MarkedWords text={option.text} findings={findings} part="option" index={at} />
            </span>
          </li>
        ))}
      </ul>
      <ul className={classes.findings}>
        {findings.map((finding, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a rule may speak twice, in the order it did
          <FindingLine key={`${finding.rule} ${at}`} finding={finding} rule={rules.get(finding.rule)} />
        ))}
      </ul>
    </li>
  );
}

/** Whole options that a finding is about are marked as a whole. */
function isNamed(findings: readonly LintFinding[], at: number): boolean {
  return findings.some(
    ({ severity, places }) =>
      severity !== "note" &&
      places.some(({ part, index, start }) => part === "option" && index === at && start === undefined),
  );
}

interface FindingLineProps {
  readonly finding: Pick<LintFinding, "severity" | "message" | "rule">;
  readonly rule: LintRule | undefined;
}

export function FindingLine({ finding, rule }: FindingLineProps) {
  const words = useMessages(quizLintMessages);
  return (
    <li className={classes.finding}>
      <Tag tone={tones[finding.severity]}>{words.severities[finding.severity]}</Tag>
      <div className={classes.said}>
        <p>{finding.message}</p>
        {rule && (
          <details>
            <summary>{words.why}</summary>
            <p>
              <strong>{rule.name}.</strong> {rule.advice} <code>{rule.id}</code>
            </p>
          </details>
        )}
      </div>
    </li>
  );
}
