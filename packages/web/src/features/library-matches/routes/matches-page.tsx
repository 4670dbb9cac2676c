import { Button } from "@mantine/core";
import { IconChecks, IconRefresh } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import { flatten } from "../../../lib/api/pages.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import { useHasRole } from "../../../lib/api/session.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { QueryList } from "../../../ui/query-list.tsx";
import { RunningJob } from "../../../ui/running-job.tsx";
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
function useProcessing() {
  const [jobId, setJobId] = useState<string | undefined>(undefined);
  const client = useQueryClient();
  const process = useProcessLibrary();
  const start = () => process.mutate({}, { onSuccess: ({ id }) => setJobId(id) });
  const end = useCallback(() => client.invalidateQueries({ queryKey: keys.matches.all() }), [client]);
  return { jobId, start, end, isPending: process.isPending };
}

export function MatchesPage() {
  const words = useMessages(libraryMatchesMessages);
  const mayDecide = useHasRole("library:editor");
  const query = useMatchGroups();
  const groups = flatten(query.data);
  const review = useMatchReview(groups, mayDecide);
  const { jobId, start, end, isPending } = useProcessing();
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
      {jobId !== undefined && <RunningJob key={jobId} jobId={jobId} onEnd={end} />}
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
