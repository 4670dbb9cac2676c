import { Button } from "@mantine/core";
import { IconListCheck, IconPlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useHasRole } from "../../../lib/api/session.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { QueryList } from "../../../ui/query-list.tsx";
import { Row, Rows, rowLinkClass } from "../../../ui/rows.tsx";
import { SearchField } from "../../../ui/search-field.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { Toolbar } from "../../../ui/toolbar.tsx";
import { useQuizzes } from "../api/quizzes.ts";
import { quizBuilderMessages } from "../messages.ts";

/** The quizzes made of the bank. */
export function QuizzesPage() {
  const words = useMessages(quizBuilderMessages);
  const mayWrite = useHasRole("quiz:editor");
  const [q, setQ] = useState("");
  const query = useQuizzes(q);
  const add = mayWrite ? (
    <Button
      renderRoot={(props) => <Link to="/quiz/quizzes/new" {...props} />}
      leftSection={<IconPlus size={17} aria-hidden />}
    >
      {words.add}
    </Button>
  ) : undefined;
  return (
    <Page title={words.title} lead={words.lead} actions={add}>
      <Toolbar>
        <SearchField label={words.search} clearLabel={words.clear} value={q} onSearch={setQ} />
      </Toolbar>
      <Card>
        <QueryList
          query={query}
          empty={
            <EmptyState icon={<IconListCheck size={26} stroke={1.6} aria-hidden />} title={words.none}>
              {words.noneLead}
            </EmptyState>
          }
        >
          {(quizzes) => (
            <Rows label={words.list}>
              {quizzes.map((quiz) => (
                <Row
                  key={quiz.id}
                  title={
                    <Link to="/quiz/quizzes/$quizId" params={{ quizId: quiz.id }} className={rowLinkClass}>
                      {quiz.title}
                    </Link>
                  }
                  sub={`${words.modes[quiz.settings.mode]} · ${words.questions(quiz.questions)}`}
                />
              ))}
            </Rows>
          )}
        </QueryList>
      </Card>
    </Page>
  );
}
