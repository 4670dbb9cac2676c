import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { request } from "../../lib/api/request.ts";
import type { CheckedQuestion, Question, QuestionContentInput, QuestionDraft } from "../../lib/api/types.ts";
import { useMessages } from "../../lib/i18n/locale-context.tsx";
import { Tag } from "../tag.tsx";
import { Findings } from "./findings.tsx";
import { questionMessages } from "./messages.ts";
import classes from "./questions.module.css";

const STILL_MS = 400;

interface LiveLintProps {
  readonly content: QuestionContentInput | undefined;
  /** The question or draft itself, which says the same as itself. */
  readonly id?: string;
}

/** What checks say of a question while it is typed, and which others ask the same. */
export function LiveLint({ content, id }: LiveLintProps) {
  const words = useMessages(questionMessages);
  const [still, setStill] = useState(content);
  useEffect(() => {
    const timer = setTimeout(() => setStill(content), STILL_MS);
    return () => clearTimeout(timer);
  }, [content]);
  const { data } = useQuery({
    queryKey: ["quiz-check", still],
    enabled: still !== undefined && still.stem.trim() !== "",
    retry: false,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      request<CheckedQuestion>("/quiz/questions/check", { method: "POST", body: still, signal }),
  });
  if (still === undefined || data === undefined) return null;
  return (
    <div aria-live="polite">
      <Findings findings={data.findings} />
      <Questions title={words.same} questions={data.same.filter((question) => question.id !== id)} />
      <Questions title={words.near} questions={data.near.filter((question) => question.id !== id)} />
      <Drafts title={words.sameDraft} drafts={data.same_drafts.filter((draft) => draft.id !== id)} />
      <Drafts title={words.nearDraft} drafts={data.near_drafts.filter((draft) => draft.id !== id)} />
    </div>
  );
}

/** Opened apart: what is being written is not lost. */
const APART = { target: "_blank", rel: "noreferrer" } as const;

interface QuestionsProps {
  readonly title: string;
  readonly questions: readonly Question[];
}

/** Questions of the bank, each to be looked at. */
function Questions({ title, questions }: QuestionsProps) {
  const words = useMessages(questionMessages);
  if (questions.length === 0) return null;
  return (
    <div className={classes.part}>
      <h3>{title}</h3>
      <ul>
        {questions.map(({ id, content, status }) => (
          <li key={id}>
            <Link to="/quiz/bank/$questionId" params={{ questionId: id }} lang={content.language} {...APART}>
              {content.stem}
              <span className="sf-hidden"> ({words.newWindow})</span>
            </Link>{" "}
            {status === "retired" && <Tag>{words.statuses[status]}</Tag>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Drafts that wait, each with the review of what it was proposed with. */
function Drafts({ title, drafts }: { readonly title: string; readonly drafts: readonly QuestionDraft[] }) {
  const words = useMessages(questionMessages);
  if (drafts.length === 0) return null;
  return (
    <div className={classes.part}>
      <h3>{title}</h3>
      <ul>
        {drafts.map(({ id, content, generation_id }) => (
          <li key={id}>
            <Link to="/quiz/review" search={{ generation: generation_id }} lang={content.language} {...APART}>
              {content.stem}
              <span className="sf-hidden"> ({words.newWindow})</span>
            </Link>{" "}
            <Tag tone="lamp">{words.draft}</Tag>
          </li>
        ))}
      </ul>
    </div>
  );
}
