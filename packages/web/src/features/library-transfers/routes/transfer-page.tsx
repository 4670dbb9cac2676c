import { useParams } from "@tanstack/react-router";
import { useCallback, useEffect, useState } from "react";
import { flatten } from "../../../lib/api/pages.ts";
import { useHasRole } from "../../../lib/api/session.ts";
import type { LibraryTransfer, LibraryTransferItem, TransferChoice } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { isWaiting } from "../../../ui/proposal-state.ts";
import { QueryList } from "../../../ui/query-list.tsx";
import { RunningJob } from "../../../ui/running-job.tsx";
import { WaitingPage } from "../../../ui/waiting-page.tsx";
import { type Choices, useRefreshTransfers, useTransfer, useTransferItems } from "../api/transfers.ts";
import { AlikeDialog } from "../components/alike-dialog.tsx";
import { alike, type Choosing, withChoice } from "../components/choosing.ts";
import { ConflictList } from "../components/conflict-list.tsx";
import { DecideBar } from "../components/decide-bar.tsx";
import { HaltedCard } from "../components/halted-card.tsx";
import { TransferState, useSummary } from "../components/transfer-summary.tsx";
import { TransferTree } from "../components/transfer-tree.tsx";
import classes from "../components/transfers.module.css";
import { libraryTransfersMessages } from "../messages.ts";

function Moving({ jobId }: { readonly jobId: string }) {
  const refresh = useRefreshTransfers();
  const end = useCallback(() => void refresh(), [refresh]);
  return <RunningJob jobId={jobId} onEnd={end} />;
}

interface PartProps extends Choosing {
  readonly transfer: LibraryTransfer;
}

/** What one choice for all that are alike would be; all of them are read before it is shown. */
function useAlike(query: ReturnType<typeof useTransferItems>) {
  const [asked, setAsked] = useState<
    { readonly item: LibraryTransferItem; readonly choice: TransferChoice } | undefined
  >(undefined);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const isAsked = asked !== undefined;
  useEffect(() => {
    if (isAsked && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [isAsked, hasNextPage, isFetchingNextPage, fetchNextPage]);
  const items = asked === undefined ? [] : alike(flatten(query.data), asked.item, asked.choice);
  return {
    shown: asked === undefined || hasNextPage ? undefined : { choice: asked.choice, items },
    ask: (item: LibraryTransferItem, choice: TransferChoice) => setAsked({ item, choice }),
    close: () => setAsked(undefined),
  };
}

function Conflicts({ transfer, ...choosing }: PartProps) {
  const words = useMessages(libraryTransfersMessages);
  const query = useTransferItems(transfer.id, true);
  const { shown, ask, close } = useAlike(query);
  const { onChoose } = choosing;
  if (transfer.counts.conflicts === 0) return null;
  return (
    <Card title={words.conflicts} lead={words.conflictsLead} padded>
      <QueryList query={query} empty={null}>
        {(items) => <ConflictList items={items} onSameForAll={onChoose && ask} {...choosing} />}
      </QueryList>
      {shown !== undefined && (
        <AlikeDialog
          {...shown}
          onApply={(items) => {
            for (const item of items) onChoose?.(item, shown.choice);
            close();
          }}
          onClose={close}
        />
      )}
    </Card>
  );
}

function Moves({ transfer, ...choosing }: PartProps) {
  const words = useMessages(libraryTransfersMessages);
  const query = useTransferItems(transfer.id, false);
  return (
    <Card title={words.moves} lead={words.movesLead} padded>
      <QueryList query={query} empty={<p className={classes.quiet}>{words.noMoves}</p>}>
        {(items) => <TransferTree items={items} {...choosing} />}
      </QueryList>
    </Card>
  );
}

function TransferDetail({ transfer }: { readonly transfer: LibraryTransfer }) {
  const words = useMessages(libraryTransfersMessages);
  const format = useFormat();
  const mayWrite = useHasRole("library:editor");
  const summary = useSummary(transfer);
  const [choices, setChoices] = useState<Choices>(new Map());
  const { stage, work_job_id: jobId, created_at, version, halted } = transfer;
  const isOpen = mayWrite && isWaiting(transfer) && stage === "waiting";
  const choosing: Choosing = {
    choices,
    onChoose: isOpen ? (item, choice) => setChoices((now) => withChoice(now, item, choice)) : undefined,
  };
  const isMoving = stage === "applying" || stage === "undoing";
  return (
    <Page
      title={`${words.transfer}, ${format.fullInstant(created_at)}`}
      lead={
        <>
          <TransferState transfer={transfer} /> {summary}
        </>
      }
      back={{ to: "/library/transfers", label: words.title }}
    >
      {halted !== undefined && <HaltedCard transfer={transfer} halted={halted} mayWrite={mayWrite} />}
      {isMoving && halted === undefined && jobId !== undefined && (
        <Moving key={`${jobId}-${version}`} jobId={jobId} />
      )}
      {mayWrite && <DecideBar transfer={transfer} choices={choices} />}
      <Conflicts transfer={transfer} {...choosing} />
      <Moves transfer={transfer} {...choosing} />
    </Page>
  );
}

export function TransferPage() {
  const words = useMessages(libraryTransfersMessages);
  const { transferId } = useParams({ from: "/shell/library/transfers/$transferId" });
  const query = useTransfer(transferId);
  const back = { to: "/library/transfers", label: words.title } as const;
  if (query.data === undefined) return <WaitingPage title={words.transfer} back={back} query={query} />;
  // What somebody chose holds until the transfer is decided; after that it is begun afresh.
  return <TransferDetail key={query.data.version} transfer={query.data} />;
}
