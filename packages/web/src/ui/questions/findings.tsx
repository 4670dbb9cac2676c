import { IconCircleCheck } from "@tabler/icons-react";
import type { QuestionFinding } from "../../lib/api/types.ts";
import { useMessages } from "../../lib/i18n/locale-context.tsx";
import { Tag } from "../tag.tsx";
import { questionMessages } from "./messages.ts";
import classes from "./questions.module.css";

const TONES = { error: "brick", warning: "lamp", note: "neutral" } as const;

/** What checks say of a question, a sentence each. */
export function Findings({ findings }: { readonly findings: readonly QuestionFinding[] }) {
  const words = useMessages(questionMessages);
  if (findings.length === 0)
    return (
      <p className={classes.soft}>
        <IconCircleCheck size={16} aria-hidden /> {words.noFindings}
      </p>
    );
  return (
    <ul className={classes.findings}>
      {findings.map(({ rule, severity, message }) => (
        <li key={`${rule} ${message}`}>
          <Tag tone={TONES[severity]}>{words.severities[severity]}</Tag>
          <span>{message}</span>
        </li>
      ))}
    </ul>
  );
}
