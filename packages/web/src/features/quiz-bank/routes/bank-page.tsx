import { Button, Checkbox } from "@mantine/core";
import { IconArchive, IconPlus } from "@tabler/icons-react";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import type { BankFilters } from "../../../lib/api/question-facets.ts";
import { useHasRole } from "../../../lib/api/session.ts";
import type { Question } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { QueryList } from "../../../ui/query-list.tsx";
import { Row, Rows, rowLinkClass } from "../../../ui/rows.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { useQuestions } from "../api/questions.ts";
import { BankFilterBar } from "../components/bank-filters.tsx";
import { BatchBar } from "../components/batch-bar.tsx";
import { quizBankMessages } from "../messages.ts";

/** The questions somebody has said yes to; what is looked for stands in the address. */
export function BankPage() {
  const words = useMessages(quizBankMessages);
  const filters = useSearch({ from: "/shell/quiz/bank" });
  const navigate = useNavigate({ from: "/quiz/bank" });
  const mayWrite = useHasRole("quiz:editor");
  const query = useQuestions(filters);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const change = (part: BankFilters) => {
    setChosen(new Set());
    const next = Object.entries({ ...filters, ...part }).filter(
      ([, value]) => value !== "" && value !== undefined,
    );
    void navigate({ search: Object.fromEntries(next), replace: true });
  };
  const isFiltered = Object.keys(filters).length > 0;
  const choose = (id: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  return (
    <Page title={words.bank} lead={words.bankLead} actions={mayWrite && <Actions />}>
      <BankFilterBar filters={filters} onChange={change} />
      {chosen.size > 0 && <BatchBar ids={[...chosen]} onDone={() => setChosen(new Set())} />}
      <QueryList query={query} empty={<Nothing isFiltered={isFiltered} mayWrite={mayWrite} />}>
        {(questions) => (
          <Card>
            <Rows label={words.questions}>
              {questions.map((question) => (
                <QuestionRow
                  key={question.id}
                  question={question}
                  isChosen={chosen.has(question.id)}
                  onChoose={mayWrite ? (is) => choose(question.id, is) : undefined}
                />
              ))}
            </Rows>
          </Card>
        )}
      </QueryList>
    </Page>
  );
}

function Actions() {
  const words = useMessages(quizBankMessages);
  return (
    <Button component={Link} to="/quiz/bank/new" leftSection={<IconPlus size={17} aria-hidden />}>
      {words.newQuestion}
    </Button>
  );
}

function Nothing({ isFiltered, mayWrite }: { readonly isFiltered: boolean; readonly mayWrite: boolean }) {
  const words = useMessages(quizBankMessages);
  const icon = <IconArchive size={26} stroke={1.6} aria-hidden />;
  if (isFiltered)
    return (
      <Card>
        <EmptyState
          icon={icon}
          title={words.noneFoundTitle}
          actions={
            <Button component={Link} to="/quiz/bank" variant="default">
              {words.clearFilters}
            </Button>
          }
        >
          {words.noneFound}
        </EmptyState>
      </Card>
    );
  return (
    <Card>
      <EmptyState
        icon={icon}
        title={words.bankEmptyTitle}
        actions={
          mayWrite && (
            <Button component={Link} to="/quiz/generate">
              {words.generate}
            </Button>
          )
        }
      >
        {words.bankEmpty}
      </EmptyState>
    </Card>
  );
}

interface QuestionRowProps {
  readonly question: Question;
  readonly isChosen: boolean;
  readonly onChoose: ((isChosen: boolean) => void) | undefined;
}

const SHOWN = 160;

function QuestionRow({ question, isChosen, onChoose }: QuestionRowProps) {
  const words = useMessages(quizBankMessages);
  const { content, source_state: state } = question;
  const stem = content.stem.length > SHOWN ? `${content.stem.slice(0, SHOWN)}…` : content.stem;
  const isDoubtful = state === "changed" || state === "gone";
  const sub = [
    ...(content.topic === undefined ? [] : [content.topic]),
    words.kinds[content.kind] ?? content.kind,
    ...content.tags,
  ].join(" · ");
  return (
    <Row
      start={
        onChoose && (
          <Checkbox
            aria-label={words.select(stem)}
            checked={isChosen}
            // The row's link lies over all of it.
            style={{ position: "relative", zIndex: 1 }}
            onChange={(event) => onChoose(event.currentTarget.checked)}
          />
        )
      }
      title={
        <Link
          to="/quiz/bank/$questionId"
          params={{ questionId: question.id }}
          className={rowLinkClass}
          lang={content.language}
        >
          {stem}
        </Link>
      }
      sub={sub}
      end={
        <>
          {isDoubtful && <Tag tone={state === "gone" ? "brick" : "lamp"}>{words.sources[state]}</Tag>}
          {question.status === "retired" && <Tag>{words.statuses[question.status]}</Tag>}
        </>
      }
    />
  );
}
