import { Link } from "@tanstack/react-router";
import { useMessages } from "../../lib/i18n/locale-context.tsx";
import type { Reviewer } from "../../lib/review.ts";
import { Findings } from "../../ui/questions/findings.tsx";
import { QuestionView } from "../../ui/questions/question-view.tsx";
import { ErrorState, SkeletonRows } from "../../ui/states.tsx";
import { decideDraft, useDraft } from "./api/drafts.ts";
import { quizReviewMessages } from "./messages.ts";

function DraftDetail({ id }: { readonly id: string }) {
  const words = useMessages(quizReviewMessages);
  const { data, isError, error, refetch } = useDraft(id);
  if (isError) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <SkeletonRows rows={2} />;
  return (
    <div style={{ padding: "0.75rem 1.25rem 1rem" }}>
      <QuestionView content={data.content} />
      <blockquote>{data.content.source?.quote}</blockquote>
      <Findings findings={data.findings} />
      <Link to="/quiz/review">{words.open}</Link>
    </div>
  );
}

function ElsewhereEditor() {
  const words = useMessages(quizReviewMessages);
  return (
    <p style={{ padding: "0.75rem 1.25rem" }}>
      {words.notHere} <Link to="/quiz/review">{words.open}</Link>
    </p>
  );
}

/** How the inbox shows drafts, and what deciding about them means. */
export const questionDraftReviewer: Reviewer = {
  kind: "quiz.draft",
  Detail: DraftDetail,
  Editor: ElsewhereEditor,
  accept: (id, version) => decideDraft("accept", { id, version }),
  reject: (id, version) => decideDraft("reject", { id, version }),
  restore: (id, version) => decideDraft("restore", { id, version }),
};
