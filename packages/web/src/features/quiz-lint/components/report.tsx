import { Button } from "@mantine/core";
import { IconCopy, IconFileSearch, IconThumbUp } from "@tabler/icons-react";
import { useState } from "react";
import type { LintReport } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FilterTabs } from "../../../ui/filter-tabs.tsx";
import { Card } from "../../../ui/page.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import type { LintRule } from "../api/lint.ts";
import { quizLintMessages } from "../messages.ts";
import classes from "./lint.module.css";
import { FindingLine, QuestionReport } from "./question-report.tsx";
import { reportText } from "./report-text.ts";

interface ReportProps {
  readonly report: LintReport;
  readonly rules: ReadonlyMap<string, LintRule>;
}

/** What was found, by question; one rule alone where it is chosen. */
export function Report({ report, rules }: ReportProps) {
  const words = useMessages(quizLintMessages);
  const [chosen, setChosen] = useState("");
  const all = report.questions.flatMap(({ findings }) => findings);
  const found = [...new Set(all.map(({ rule }) => rule))];
  const rule = found.includes(chosen) ? chosen : "";
  const shown = report.questions
    .map((question, index) => ({
      ...{ question, index },
      findings: question.findings.filter((finding) => rule === "" || finding.rule === rule),
    }))
    .filter(({ findings }) => findings.length > 0);
  const of = (severity: string) => all.filter((finding) => finding.severity === severity).length;
  if (report.questions.length === 0 && report.problems.length === 0)
    return (
      <Card>
        <EmptyState icon={<IconFileSearch size={26} aria-hidden />} title={words.nothing}>
          {words.nothingLead}
        </EmptyState>
      </Card>
    );
  return (
    <>
      <div className={classes.head} role="status">
        <p>
          {words.sum(report.questions.length)} · {words.counts(of("error"), of("warning"), of("note"))}
        </p>
        <CopyButton report={report} />
      </div>
      <Wholes report={report} rules={rules} />
      {found.length > 1 && (
        <div className={classes.filter}>
          <FilterTabs
            label={words.filter}
            value={rule}
            onChange={setChosen}
            options={[
              { value: "", label: words.all(all.length) },
              ...found.map((id) => ({
                value: id,
                label: `${rules.get(id)?.name ?? id} (${all.filter((each) => each.rule === id).length})`,
              })),
            ]}
          />
        </div>
      )}
      {report.questions.length > 0 && shown.length === 0 && (
        <Card>
          <EmptyState icon={<IconThumbUp size={26} aria-hidden />} title={words.fine}>
            {words.fineLead}
          </EmptyState>
        </Card>
      )}
      {shown.length > 0 && (
        <Card>
          <ol className={classes.questions}>
            {shown.map(({ question, index, findings }) => (
              <QuestionReport key={index} {...{ question, index, findings, rules }} />
            ))}
          </ol>
        </Card>
      )}
      {report.left_out > 0 && <p className={classes.note}>{words.leftOut(report.left_out)}</p>}
    </>
  );
}

/** What could not be read, and what only all questions together show. */
function Wholes({ report, rules }: ReportProps) {
  const words = useMessages(quizLintMessages);
  return (
    <>
      {report.problems.length > 0 && (
        <Card title={words.unread} padded>
          <ul className={classes.findings}>
            {report.problems.map(({ code, severity, message, line }, at) => (
              <FindingLine
                // biome-ignore lint/suspicious/noArrayIndexKey: problems have no identity but their place
                key={at}
                finding={{
                  severity,
                  rule: code,
                  message: line === undefined ? message : `${message} (${words.line(line)})`,
                }}
                rule={undefined}
              />
            ))}
          </ul>
        </Card>
      )}
      {report.quiz.length > 0 && (
        <Card title={words.whole} padded>
          <ul className={classes.findings}>
            {report.quiz.map((finding) => (
              <FindingLine key={finding.message} finding={finding} rule={rules.get(finding.rule)} />
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

function CopyButton({ report }: Pick<ReportProps, "report">) {
  const words = useMessages(quizLintMessages);
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(reportText(report, words));
    setCopied(true);
  };
  return (
    <Button variant="default" leftSection={<IconCopy size={18} aria-hidden />} onClick={() => void copy()}>
      {isCopied ? words.copied : words.copy}
    </Button>
  );
}
