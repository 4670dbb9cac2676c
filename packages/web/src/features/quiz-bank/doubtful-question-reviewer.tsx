import { Link } from "@tanstack/react-router";
import { request } from "../../lib/api/request.ts";
import type { Question } from "../../lib/api/types.ts";
import { undoLastChange } from "../../lib/api/undo-last-change.ts";
import { useMessages } from "../../lib/i18n/locale-context.tsx";
import type { Reviewer } from "../../lib/review.ts";
import { QuestionView } from "../../ui/questions/question-view.tsx";
import { ErrorState, SkeletonRows } from "../../ui/states.tsx";
import { useQuestion } from "./api/questions.ts";
import { quizBankMessages } from "./messages.ts";

function QuestionDetail({ id }: { readonly id: string }) {
  const words = useMessages(quizBankMessages);
  const { data, isError, error, refetch } = useQuestion(id);
  if (isError) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <SkeletonRows rows={2} />;
  return (
    <div style={{ padding: "0.75rem 1.25rem 1rem" }}>
      <p>{words.doubtfulLead}</p>
      <QuestionView content={data.content} />
      <Link to="/quiz/bank/$questionId" params={{ questionId: id }}>
        {words.openQuestion}
      </Link>
    </div>
  );
}

function QuestionElsewhere({ id }: { readonly id: string }) {
  const words = useMessages(quizBankMessages);
  return (
    <p style={{ padding: "0.75rem 1.25rem" }}>
      <Link to="/quiz/bank/$questionId" params={{ questionId: id }}>
        {words.openQuestion}
      </Link>
    </p>
  );
}

function change(id: string, version: number, verb: "keep" | "retire") {
  return request<Question>(`/quiz/questions/${id}/${verb}`, { method: "POST", version });
}

/** How the inbox shows questions whose passage changed: to keep one is to accept it, to refuse it retires it. */
export const doubtfulQuestionReviewer: Reviewer = {
  kind: "quiz.question",
  Detail: QuestionDetail,
  Editor: QuestionElsewhere,
  accept: (id, version) => change(id, version, "keep"),
  reject: (id, version) => change(id, version, "retire"),
  restore: async (id) => {
    await undoLastChange(id);
    return request<Question>(`/quiz/questions/${id}`);
  },
};
