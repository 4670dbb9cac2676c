import { Button } from "@mantine/core";
import { IconBooks, IconPencil, IconTrash } from "@tabler/icons-react";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { restoreDeleted } from "../../../lib/api/restore-deleted.ts";
import { useHasRole } from "../../../lib/api/session.ts";
import type { Job, QuizDocument } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FileDrop } from "../../../ui/file-drop.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { QueryList } from "../../../ui/query-list.tsx";
import { EmptyState, ErrorState, SkeletonRows } from "../../../ui/states.tsx";
import { useFailureNotice, useUndo } from "../../../ui/use-undo.tsx";
import { WaitingPage } from "../../../ui/waiting-page.tsx";
import {
  useDocument,
  usePassages,
  useRefreshDocuments,
  useRemove,
  useRevise,
  useText,
} from "../api/documents.ts";
import { DocumentState, useFacts } from "../components/document-row.tsx";
import classes from "../components/documents.module.css";
import { EditDocument } from "../components/edit-document.tsx";
import { PassageItem } from "../components/passage-item.tsx";
import { ReadingJobs } from "../components/reading-jobs.tsx";
import { quizDocumentsMessages } from "../messages.ts";

const ENDINGS = ".pdf,.docx,.pptx,.epub,.html,.htm,.xhtml,.md,.markdown,.txt";

/** One document: what it is, its outline, its passages, its text. */
export function DocumentPage() {
  const words = useMessages(quizDocumentsMessages);
  const { documentId } = useParams({ from: "/shell/quiz/documents/$documentId" });
  const query = useDocument(documentId);
  if (query.data !== undefined) return <DocumentView document={query.data} />;
  const back = { to: "/quiz/documents", label: words.title } as const;
  return <WaitingPage title={words.document} back={back} query={query} />;
}

function DocumentView({ document }: { readonly document: QuizDocument }) {
  const words = useMessages(quizDocumentsMessages);
  const mayWrite = useHasRole("quiz:editor");
  const facts = useFacts(document);
  const [isEditing, setEditing] = useState(false);
  const [jobs, setJobs] = useState<readonly Job[]>([]);
  const { problem, state, remarks } = document;
  return (
    <Page
      title={document.title}
      lead={
        <>
          <DocumentState state={state} /> {facts}
        </>
      }
      back={{ to: "/quiz/documents", label: words.title }}
      actions={mayWrite && <Actions document={document} onEdit={() => setEditing(true)} />}
    >
      <ReadingJobs jobs={jobs} onEnded={(id) => setJobs((before) => before.filter((job) => job.id !== id))} />
      <div className={classes.columns}>
        {problem !== undefined && (
          <Card title={state === "ready" ? words.problemOfVersion : words.problem} padded>
            {problem.message}
          </Card>
        )}
        {remarks.length > 0 && (
          <Card title={words.remarks} padded>
            {remarks.map((remark) => (
              <p key={remark}>{remark}</p>
            ))}
          </Card>
        )}
        <Outline document={document} />
        <Passages document={document} />
        {state === "ready" && <WholeText document={document} />}
        {mayWrite && (
          <NewVersion document={document} onStarted={(job) => setJobs((before) => [...before, job])} />
        )}
      </div>
      {isEditing && <EditDocument document={document} onClose={() => setEditing(false)} />}
    </Page>
  );
}

function Actions({ document, onEdit }: { readonly document: QuizDocument; readonly onEdit: () => void }) {
  const words = useMessages(quizDocumentsMessages);
  const navigate = useNavigate();
  const tellFailure = useFailureNotice();
  const refresh = useRefreshDocuments();
  const { done } = useUndo();
  const remove = useRemove(document);
  const throwAway = () =>
    remove.mutate(undefined, {
      onError: tellFailure,
      onSuccess: () => {
        void navigate({ to: "/quiz/documents" });
        done(words.removed(document.title), async () => {
          await restoreDeleted(document.id);
          await refresh();
        });
      },
    });
  return (
    <>
      <Button variant="default" leftSection={<IconPencil size={17} aria-hidden />} onClick={onEdit}>
        {words.edit}
      </Button>
      <Button
        variant="default"
        leftSection={<IconTrash size={17} aria-hidden />}
        loading={remove.isPending}
        onClick={throwAway}
      >
        {words.remove}
      </Button>
    </>
  );
}

function Outline({ document: { outline } }: { readonly document: QuizDocument }) {
  const words = useMessages(quizDocumentsMessages);
  return (
    <Card title={words.outline} padded>
      {outline.length === 0 && words.noOutline}
      <ul className={classes.outline}>
        {outline.map(({ text, level, start, page }) => (
          <li key={start} style={{ paddingInlineStart: `${(Math.min(level, 6) - 1) * 1.25}rem` }}>
            {text}
            {page !== undefined && ` · ${words.page(page, page)}`}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Passages({ document: { id, revision } }: { readonly document: QuizDocument }) {
  const words = useMessages(quizDocumentsMessages);
  const query = usePassages(id, revision);
  return (
    <Card title={words.passages} padded>
      <QueryList
        query={query}
        empty={<EmptyState icon={<IconBooks size={26} aria-hidden />} title={words.noPassages} />}
      >
        {(passages) => (
          <ul className={classes.passages}>
            {passages.map((passage) => (
              <PassageItem key={passage.id} passage={passage} />
            ))}
          </ul>
        )}
      </QueryList>
    </Card>
  );
}

function WholeText({ document }: { readonly document: QuizDocument }) {
  const words = useMessages(quizDocumentsMessages);
  const [isShown, setShown] = useState(false);
  const toggle = (
    <Button variant="subtle" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
      {isShown ? words.hideText : words.showText}
    </Button>
  );
  return (
    <Card title={words.text} aside={toggle} padded>
      {isShown ? <TextParts document={document} /> : undefined}
    </Card>
  );
}

function TextParts({ document: { id, revision, language } }: { readonly document: QuizDocument }) {
  const words = useMessages(quizDocumentsMessages);
  const query = useText(id, revision);
  if (query.isPending) return <SkeletonRows rows={4} />;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <>
      <p className={classes.words} lang={language} dir="auto">
        {query.data.pages.map(({ text }) => text).join("")}
      </p>
      {query.hasNextPage && (
        <Button
          variant="subtle"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {words.more}
        </Button>
      )}
    </>
  );
}

interface NewVersionProps {
  readonly document: QuizDocument;
  readonly onStarted: (job: Job) => void;
}

function NewVersion({ document, onStarted }: NewVersionProps) {
  const words = useMessages(quizDocumentsMessages);
  const tellFailure = useFailureNotice();
  const revise = useRevise(document.id);
  return (
    <FileDrop
      label={words.newVersion}
      hint={words.newVersionHint}
      accept={ENDINGS}
      onFile={(file) => revise.mutate(file, { onSuccess: onStarted, onError: tellFailure })}
    />
  );
}
