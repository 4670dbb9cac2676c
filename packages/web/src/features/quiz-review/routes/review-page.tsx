import { ActionIcon, Button, Tooltip } from "@mantine/core";
import { IconAdjustments, IconChecks, IconSparkles } from "@tabler/icons-react";
import { Link, useSearch } from "@tanstack/react-router";
import { useCallback, useState } from "react";
import { flatten } from "../../../lib/api/pages.ts";
import { useRefreshQuiz } from "../../../lib/api/refresh-quiz.ts";
import { useHasRole } from "../../../lib/api/session.ts";
import type { QuestionDraft } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import classes from "../../../ui/questions/questions.module.css";
import { RunningJob } from "../../../ui/running-job.tsx";
import { EmptyState, ErrorState, SkeletonRows } from "../../../ui/states.tsx";
import { usePlainDrafts, useTellOutcome, useWaitingDrafts } from "../api/drafts.ts";
import { AcceptAllDialog, EditDialog, RejectDialog } from "../components/review-dialogs.tsx";
import { ReviewDraft } from "../components/review-draft.tsx";
import { SettingsDialog } from "../components/settings-dialog.tsx";
import { useDraftReview } from "../components/use-draft-review.ts";
import { quizReviewMessages } from "../messages.ts";

function Nothing() {
  const words = useMessages(quizReviewMessages);
  return (
    <Card>
      <EmptyState
        icon={<IconChecks size={26} stroke={1.6} aria-hidden />}
        title={words.reviewEmptyTitle}
        actions={
          <Button component={Link} to="/quiz/generate">
            {words.generate}
          </Button>
        }
      >
        {words.reviewEmpty}
      </EmptyState>
    </Card>
  );
}

/** Drafts one after another, each beside its passage; the next is there as soon as one is decided. */
export function ReviewPage() {
  const words = useMessages(quizReviewMessages);
  const { generation } = useSearch({ from: "/shell/quiz/review" });
  const mayDecide = useHasRole("quiz:editor");
  const query = useWaitingDrafts(generation);
  const review = useDraftReview(flatten(query.data), mayDecide);
  const refresh = useRefreshQuiz();
  const tellOutcome = useTellOutcome();
  const { runEnded } = review;
  // biome-ignore lint/correctness/useExhaustiveDependencies: refreshing asks the same cache whichever render it is of
  const end = useCallback(
    (job: { readonly id: string }, generationId: string) => {
      refresh();
      runEnded(job.id);
      void tellOutcome(generationId);
    },
    [runEnded],
  );
  return (
    <Page
      title={words.review}
      lead={mayDecide ? words.reviewLead : words.readOnly}
      actions={<PageActions waiting={review.waiting} />}
      wide
    >
      {review.runs.map(({ id, jobId }) => (
        <AskedAgain key={jobId} jobId={jobId} generationId={id} onEnd={end} />
      ))}
      {query.isPending ? (
        <SkeletonRows />
      ) : query.isError && query.data === undefined ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : review.current === undefined ? (
        <Nothing />
      ) : (
        <>
          <Bar review={review} hasMore={query.hasNextPage} generation={generation} mayDecide={mayDecide} />
          <ReviewDraft review={review} mayDecide={mayDecide} />
        </>
      )}
      {review.isOpen === "reject" && <RejectDialog onReject={review.reject} onClose={review.close} />}
      {review.isOpen === "edit" && review.current !== undefined && review.content !== undefined && (
        <EditDialog
          id={review.current.id}
          content={review.content}
          isPending={review.isEditing}
          onSave={review.edit}
          onClose={review.close}
        />
      )}
    </Page>
  );
}

/** What can be done whether anything waits or not. */
function PageActions({ waiting }: { readonly waiting: readonly QuestionDraft[] }) {
  const words = useMessages(quizReviewMessages);
  const isOwner = useHasRole("owner");
  const [areSettingsOpen, setSettingsOpen] = useState(false);
  return (
    <>
      <Button
        component={Link}
        to="/quiz/generate"
        variant="default"
        leftSection={<IconSparkles size={17} aria-hidden />}
      >
        {words.generate}
      </Button>
      {isOwner && (
        <Tooltip label={words.settings}>
          <ActionIcon
            variant="default"
            size="input-sm"
            aria-label={words.settings}
            onClick={() => setSettingsOpen(true)}
          >
            <IconAdjustments size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
      )}
      {areSettingsOpen && <SettingsDialog waiting={waiting} onClose={() => setSettingsOpen(false)} />}
    </>
  );
}

interface AskedAgainProps {
  readonly jobId: string;
  readonly generationId: string;
  readonly onEnd: (job: { readonly id: string }, generationId: string) => void;
}

function AskedAgain({ jobId, generationId, onEnd }: AskedAgainProps) {
  const end = useCallback((job: { readonly id: string }) => onEnd(job, generationId), [onEnd, generationId]);
  return <RunningJob jobId={jobId} onEnd={end} />;
}

function Bar({
  review,
  hasMore,
  generation,
  mayDecide,
}: {
  readonly review: ReturnType<typeof useDraftReview>;
  readonly hasMore: boolean;
  readonly generation: string | undefined;
  readonly mayDecide: boolean;
}) {
  const words = useMessages(quizReviewMessages);
  const plain = usePlainDrafts(generation).data?.items ?? [];
  const [isShown, setShown] = useState(false);
  const total = review.waiting.length;
  return (
    <div className={classes.bar}>
      <p className={classes.soft} aria-live="polite">
        {words.place(review.index + 1, total)} · {words.waitCount(total, hasMore)}
      </p>
      <span className={classes.grow} />
      {mayDecide && plain.length > 1 && (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconChecks size={16} aria-hidden />}
          onClick={() => setShown(true)}
        >
          {words.acceptAll(plain.length)}
        </Button>
      )}
      {isShown && <AcceptAllDialog generation={generation} onClose={() => setShown(false)} />}
    </div>
  );
}
