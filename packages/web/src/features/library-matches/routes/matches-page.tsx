import { Button } from "@mantine/core";
import { IconAdjustments, IconChecks, IconRefresh } from "@tabler/icons-react";
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
import { ThresholdsDialog } from "../components/thresholds-dialog.tsx";
import { useMatchReview } from "../components/use-match-review.ts";
import { libraryMatchesMessages } from "../messages.ts";
import { thresholdMessages } from "../threshold-messages.ts";

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
  const start = (wish: Parameters<typeof process.mutate>[0] = {}) =>
    process.mutate(wish, { onSuccess: ({ id }) => setJobId(id) });
  const end = useCallback(() => client.invalidateQueries({ queryKey: keys.matches.all() }), [client]);
  return { jobId, start, end, isPending: process.isPending };
}

/** What decides by itself is the owner's to say. */
function Thresholds({ onAskAgain }: { readonly onAskAgain: () => void }) {
  const words = useMessages(thresholdMessages);
  const isOwner = useHasRole("owner");
  const [isOpen, setOpen] = useState(false);
  if (!isOwner) return null;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconAdjustments size={17} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {words.open}
      </Button>
      {isOpen && <ThresholdsDialog onClose={() => setOpen(false)} onAskAgain={onAskAgain} />}
    </>
  );
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
    <>
      <Thresholds onAskAgain={() => start({ scan: false, rematch: true })} />
      <Button
        variant="default"
        leftSection={<IconRefresh size={17} aria-hidden />}
        loading={isPending}
        onClick={() => start()}
      >
        {words.process}
      </Button>
    </>
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
                onAcceptSeason={review.acceptSeason}
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
