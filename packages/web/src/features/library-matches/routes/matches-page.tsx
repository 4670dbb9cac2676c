import { Button } from "@mantine/core";
import { IconChecks, IconRefresh } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useJob } from "../../../lib/api/get-job.ts";
import { flatten } from "../../../lib/api/pages.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import { useHasRole } from "../../../lib/api/session.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { isFinished } from "../../../lib/live/apply-job.ts";
import { JobCard } from "../../../ui/job-card.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { QueryList } from "../../../ui/query-list.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { useMatchGroups } from "../api/match-groups.ts";
import { useProcessLibrary } from "../api/process-library.ts";
import { MatchCard } from "../components/match-card.tsx";
import classes from "../components/matches.module.css";
import { SearchDialog } from "../components/search-dialog.tsx";
import { useMatchReview } from "../components/use-match-review.ts";
import { libraryMatchesMessages } from "../messages.ts";

function Nothing() {
  const words = useMessages(libraryMatchesMessages);
  return (
    <Card>
      <EmptyState icon={<IconChecks size={26} stroke={1.6} aria-hidden />} title={words.emptyTitle}>
        {words.empty}
      </EmptyState>
    </Card>
  );
}

/** The run that looks for new files; once it is over, what it found is read. */
function Running({ jobId }: { readonly jobId: string }) {
  const { data: job } = useJob(jobId);
  const client = useQueryClient();
  const isOver = job !== undefined && isFinished(job);
  useEffect(() => {
    if (isOver) void client.invalidateQueries({ queryKey: keys.matches.all() });
  }, [isOver, client]);
  return <div className={classes.job}>{job !== undefined && <JobCard job={job} />}</div>;
}

function useProcessing() {
  const [jobId, setJobId] = useState<string | undefined>(undefined);
  const process = useProcessLibrary();
  const start = () => process.mutate({}, { onSuccess: ({ id }) => setJobId(id) });
  return { jobId, start, isPending: process.isPending };
}

export function MatchesPage() {
  const words = useMessages(libraryMatchesMessages);
  const mayDecide = useHasRole("library:editor");
  const query = useMatchGroups();
  const groups = flatten(query.data);
  const review = useMatchReview(groups, mayDecide);
  const { jobId, start, isPending } = useProcessing();
  const { current } = review;
  const action = mayDecide && (
    <Button
      variant="default"
      leftSection={<IconRefresh size={17} aria-hidden />}
      loading={isPending}
      onClick={start}
    >
      {words.process}
    </Button>
  );
  return (
    <Page title={words.title} lead={mayDecide ? words.lead : words.readOnly} actions={action}>
      {jobId !== undefined && <Running key={jobId} jobId={jobId} />}
      <QueryList query={query} empty={<Nothing />}>
        {(shown) => (
          <ul className={classes.list} aria-label={words.list}>
            {shown.map((group) => (
              <MatchCard
                key={group.key}
                group={group}
                isCurrent={group.key === current?.key}
                chosen={group.key === current?.key ? review.chosen : 0}
                mayDecide={mayDecide}
                takesFocus={review.byKeyboard && group.key === current?.key}
                onOpen={() => review.open(group)}
                onChoose={review.choose}
                onAccept={review.accept}
                onAcceptGroup={review.acceptGroup}
                onSearch={review.search}
                onReject={review.reject}
              />
            ))}
          </ul>
        )}
      </QueryList>
      {review.isSearching && current !== undefined && (
        <SearchDialog
          group={current}
          onTake={review.take}
          onTakeAll={review.takeAll}
          onClose={review.stopSearching}
        />
      )}
    </Page>
  );
}
