import { Select } from "@mantine/core";
import { IconBooks } from "@tabler/icons-react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useHasRole } from "../../../lib/api/session.ts";
import type { Job, QuizSubject } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { EmptyList } from "../../../ui/empty-list.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { QueryList } from "../../../ui/query-list.tsx";
import { Rows } from "../../../ui/rows.tsx";
import { SearchField } from "../../../ui/search-field.tsx";
import { Toolbar } from "../../../ui/toolbar.tsx";
import { useDocuments, useSubjects } from "../api/documents.ts";
import { AddDocuments } from "../components/add-documents.tsx";
import { DocumentRow } from "../components/document-row.tsx";
import classes from "../components/documents.module.css";
import { ReadingJobs } from "../components/reading-jobs.tsx";
import { quizDocumentsMessages } from "../messages.ts";

/** Course material by subject, and the ways it comes in. */
export function DocumentsPage() {
  const words = useMessages(quizDocumentsMessages);
  const mayWrite = useHasRole("quiz:editor");
  const subjects = useSubjects().data ?? [];
  const [jobs, setJobs] = useState<readonly Job[]>([]);
  return (
    <Page title={words.title} lead={words.lead}>
      {mayWrite && (
        <AddDocuments subjects={subjects} onStarted={(job) => setJobs((before) => [...before, job])} />
      )}
      <ReadingJobs jobs={jobs} onEnded={(id) => setJobs((before) => before.filter((job) => job.id !== id))} />
      <Documents subjects={subjects} />
    </Page>
  );
}

function Documents({ subjects }: { readonly subjects: readonly QuizSubject[] }) {
  const words = useMessages(quizDocumentsMessages);
  const { q = "", subject = "" } = useSearch({ from: "/shell/quiz/documents" });
  const navigate = useNavigate({ from: "/quiz/documents" });
  const query = useDocuments(q, subject);
  const set = (change: { readonly q?: string; readonly subject?: string }) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  return (
    <div className={classes.list}>
      <Toolbar>
        <SearchField
          label={words.search}
          clearLabel={words.clearSearch}
          value={q}
          onSearch={(text) => set({ q: text })}
        />
        <Select
          aria-label={words.subject}
          data={[
            { value: "", label: words.allSubjects },
            ...subjects.map((one) => ({
              value: one.subject,
              label: words.ofSubject(one.documents, one.subject),
            })),
          ]}
          value={subject}
          allowDeselect={false}
          onChange={(value) => set({ subject: value ?? "" })}
        />
      </Toolbar>
      <Card title={words.documents}>
        <QueryList
          query={query}
          empty={
            <EmptyList
              isFiltered={q !== "" || subject !== ""}
              none={{ icon: IconBooks, title: words.noneYet, text: words.noneYetLead }}
              noMatch={{ title: words.noMatch }}
            />
          }
        >
          {(documents) => (
            <Rows label={words.documents}>
              {documents.map((document) => (
                <DocumentRow key={document.id} document={document} />
              ))}
            </Rows>
          )}
        </QueryList>
      </Card>
    </div>
  );
}
