import {
  Alert,
  Button,
  Checkbox,
  type InputWrapperProps,
  MultiSelect,
  NumberInput,
  Select,
  Textarea,
  TextInput,
} from "@mantine/core";
import { IconInfoCircle, IconSparkles } from "@tabler/icons-react";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useHasRole } from "../../../lib/api/session.ts";
import type { QuizDocumentSummary, QuizSubject } from "../../../lib/api/types.ts";
import { useFormat, useLocale, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FormActions, FormColumns } from "../../../ui/form-layout.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { QueryList } from "../../../ui/query-list.tsx";
import { Row, Rows, rowLinkClass } from "../../../ui/rows.tsx";
import { EmptyState, ErrorState, SkeletonRows } from "../../../ui/states.tsx";
import { Tag } from "../../../ui/tag.tsx";
import {
  useAuthors,
  useDocumentsOf,
  useGenerations,
  useStartGeneration,
  useSubjects,
} from "../api/generations.ts";
import { languageOf } from "../components/language-of.ts";
import { quizGenerateMessages } from "../messages.ts";

/** What is asked of the agents, with what can be expected of them. */
export function GeneratePage() {
  const words = useMessages(quizGenerateMessages);
  const mayWrite = useHasRole("quiz:editor");
  const { data: subjects, isError, error, refetch } = useSubjects();
  return (
    <Page
      title={words.generate}
      lead={words.generateLead}
      back={{ to: "/quiz/review", label: words.review }}
      narrow
    >
      {isError ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : subjects === undefined ? (
        <SkeletonRows />
      ) : subjects.length === 0 ? (
        <NoDocuments />
      ) : (
        mayWrite && <GenerationForm subjects={subjects} />
      )}
      <Earlier />
    </Page>
  );
}

function NoDocuments() {
  const words = useMessages(quizGenerateMessages);
  return (
    <Card>
      <EmptyState
        icon={<IconSparkles size={26} stroke={1.6} aria-hidden />}
        title={words.noSubjects}
        actions={
          <Button component={Link} to="/quiz/documents">
            {words.addDocument}
          </Button>
        }
      >
        {words.noSubjectsText}
      </EmptyState>
    </Card>
  );
}

interface Asked {
  readonly subject: string;
  readonly documents: readonly string[];
  readonly count: number;
  readonly language: string;
  readonly level: string;
  readonly context: string;
  readonly bloom: string;
  readonly difficulty: string;
  readonly author: string;
  readonly chosenOnly: boolean;
}

function bodyOf({ subject, documents, count, language, author, chosenOnly, ...rest }: Asked) {
  const said = Object.entries(rest).filter(([, text]) => text.trim() !== "");
  return {
    ...{ subject, count, language, author, document_ids: documents, chosen_only: chosenOnly },
    ...Object.fromEntries(said),
    seed: Math.floor(Math.random() * 2 ** 31),
  };
}

function GenerationForm({ subjects }: { readonly subjects: readonly QuizSubject[] }) {
  const words = useMessages(quizGenerateMessages);
  const { locale } = useLocale();
  const search = useSearch({ from: "/shell/quiz/generate" });
  const navigate = useNavigate();
  const start = useStartGeneration();
  const [said, setSaid] = useState<Asked>({
    subject: search.subject ?? subjects[0]?.subject ?? "",
    documents: search.document === undefined ? [] : [search.document],
    ...{ count: 10, language: "", level: "", context: "", bloom: "", difficulty: "", author: "built-in" },
    chosenOnly: false,
  });
  const documents = useDocumentsOf(said.subject).data ?? [];
  // Questions speak as the documents do, until somebody says otherwise.
  const language = said.language || languageOf(documents, said.documents) || locale;
  const asked: Asked = { ...said, language };
  const change = (part: Partial<Asked>) => setSaid({ ...said, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    start.mutate(bodyOf(asked), {
      onSuccess: ({ id }) =>
        void navigate({ to: "/quiz/generations/$generationId", params: { generationId: id } }),
    });
  };
  return (
    <Card padded>
      <Alert variant="light" color="dusk" icon={<IconInfoCircle size={18} aria-hidden />} mb="md">
        {words.expectation}
      </Alert>
      <form onSubmit={submit} className="sf-form">
        <What asked={asked} subjects={subjects} documents={documents} change={change} />
        <How asked={asked} change={change} />
        <FormActions>
          <Button
            type="submit"
            loading={start.isPending}
            leftSection={<IconSparkles size={17} aria-hidden />}
          >
            {words.start}
          </Button>
        </FormActions>
      </form>
    </Card>
  );
}

/** Beside fields without a hint, the hint stands below, so that the fields stand on one line. */
const BELOW = ["label", "input", "description", "error"] satisfies InputWrapperProps["inputWrapperOrder"];

interface PartProps {
  readonly asked: Asked;
  readonly change: (part: Partial<Asked>) => void;
}

interface WhatProps extends PartProps {
  readonly subjects: readonly QuizSubject[];
  readonly documents: readonly QuizDocumentSummary[];
}

function What({ asked, subjects, documents, change }: WhatProps) {
  const words = useMessages(quizGenerateMessages);
  return (
    <>
      <Select
        label={words.subject}
        required
        allowDeselect={false}
        data={subjects.map(({ subject }) => subject)}
        value={asked.subject}
        onChange={(subject) => change({ subject: subject ?? "", documents: [], language: "" })}
      />
      <MultiSelect
        label={words.documents}
        placeholder={asked.documents.length === 0 ? words.allDocuments : ""}
        data={documents.map(({ id, title }) => ({ value: id, label: title }))}
        value={[...asked.documents]}
        onChange={(chosen) => change({ documents: chosen })}
      />
      <Textarea
        label={words.context}
        description={words.contextHint}
        autosize
        maxLength={2000}
        value={asked.context}
        onChange={(event) => change({ context: event.currentTarget.value })}
      />
    </>
  );
}

function How({ asked, change }: PartProps) {
  const words = useMessages(quizGenerateMessages);
  const select = (
    name: "language" | "bloom" | "difficulty",
    label: string,
    named: Record<string, string>,
  ) => (
    <Select
      label={label}
      placeholder={words.any}
      data={Object.entries(named).map(([value, text]) => ({ value, label: text }))}
      value={asked[name] === "" ? null : asked[name]}
      clearable={name === "bloom" || name === "difficulty"}
      allowDeselect={false}
      onChange={(value) => change({ [name]: value ?? "" })}
    />
  );
  return (
    <>
      <FormColumns>
        <NumberInput
          label={words.count}
          required
          min={1}
          max={200}
          value={asked.count}
          onChange={(count) => change({ count: Number(count) })}
        />
        {select("language", words.language, words.languages)}
        <AuthorSelect asked={asked} change={change} />
      </FormColumns>
      <FormColumns>
        <TextInput
          label={words.audience}
          description={words.audienceHint}
          inputWrapperOrder={BELOW}
          value={asked.level}
          onChange={(event) => change({ level: event.currentTarget.value })}
        />
        {select("bloom", words.level, words.blooms)}
        {select("difficulty", words.difficulty, words.difficulties)}
      </FormColumns>
      {asked.author === "built-in" && (
        <Checkbox
          label={words.chosenOnly}
          description={words.chosenOnlyHint}
          checked={asked.chosenOnly}
          onChange={(event) => change({ chosenOnly: event.currentTarget.checked })}
        />
      )}
    </>
  );
}

/** Whoever cannot be asked is shown with what is to be set for it, and cannot be chosen. */
function AuthorSelect({ asked, change }: PartProps) {
  const words = useMessages(quizGenerateMessages);
  const format = useFormat();
  const missing = new Map(
    useAuthors().data?.map(({ author, missing_settings }) => [author as string, missing_settings]),
  );
  const lacking = missing.get("model") ?? [];
  return (
    <Select
      label={words.author}
      description={lacking.length > 0 && words.noModel(format.list(lacking))}
      // Below, so that the field stays in line with those beside it.
      inputWrapperOrder={["label", "input", "description"]}
      data={Object.entries(words.authors).map(([value, label]) => ({
        ...{ value, label },
        disabled: (missing.get(value) ?? []).length > 0,
      }))}
      value={asked.author}
      allowDeselect={false}
      onChange={(author) => change({ author: author ?? "built-in" })}
    />
  );
}

const TONES = {
  pending: "neutral",
  running: "dusk",
  completed: "sage",
  failed: "brick",
  cancelled: "lamp",
} as const;

function Earlier() {
  const words = useMessages(quizGenerateMessages);
  const format = useFormat();
  return (
    <QueryList query={useGenerations()} empty={null}>
      {(generations) => (
        <Card title={words.earlier}>
          <Rows label={words.earlier}>
            {generations.map(({ id, subject, context, counts, state, created_at }) => (
              <Row
                key={id}
                title={
                  <Link
                    to="/quiz/generations/$generationId"
                    params={{ generationId: id }}
                    className={rowLinkClass}
                  >
                    {subject}
                    {context !== undefined && `, ${context}`}
                  </Link>
                }
                sub={`${words.proposedCount(counts.proposed)} · ${format.relative(created_at)}`}
                end={<Tag tone={TONES[state]}>{words.states[state]}</Tag>}
              />
            ))}
          </Rows>
        </Card>
      )}
    </QueryList>
  );
}
