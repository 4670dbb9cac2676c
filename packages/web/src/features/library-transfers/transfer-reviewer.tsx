import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { flatten } from "../../lib/api/pages.ts";
import type { LibraryTransfer } from "../../lib/api/types.ts";
import { useMessages } from "../../lib/i18n/locale-context.tsx";
import type { Reviewer } from "../../lib/review.ts";
import { ErrorState, SkeletonRows } from "../../ui/states.tsx";
import { decideTransfer, useTransfer, useTransferItems } from "./api/transfers.ts";
import { ConflictList } from "./components/conflict-list.tsx";
import { useSummary } from "./components/transfer-summary.tsx";
import { libraryTransfersMessages } from "./messages.ts";

const noChoices = new Map();

function Summary({ transfer }: { readonly transfer: LibraryTransfer }) {
  const words = useMessages(libraryTransfersMessages);
  const conflicts = flatten(useTransferItems(transfer.id, true).data).slice(0, 5);
  const summary = useSummary(transfer);
  return (
    <>
      <p>{summary}</p>
      <ConflictList items={conflicts} choices={noChoices} />
      <OpenTransfer id={transfer.id} label={words.moves} />
    </>
  );
}

function OpenTransfer({ id, label }: { readonly id: string; readonly label: string }) {
  return (
    <Button
      component={Link}
      to={`/library/transfers/${encodeURIComponent(id)}`}
      variant="default"
      size="compact-md"
    >
      {label}
    </Button>
  );
}

function TransferReview({ id }: { readonly id: string }) {
  const query = useTransfer(id);
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return query.data === undefined ? <SkeletonRows rows={2} /> : <Summary transfer={query.data} />;
}

/** What becomes of single files is chosen where all of them are shown. */
function TransferEditor({ id }: { readonly id: string }) {
  const words = useMessages(libraryTransfersMessages);
  return <OpenTransfer id={id} label={words.conflicts} />;
}

/** How the inbox shows transfers and what deciding about them means. */
export const transferReviewer: Reviewer = {
  kind: "library.transfer",
  Detail: TransferReview,
  Editor: TransferEditor,
  accept: (id, version) => decideTransfer("accept", id, version),
  reject: (id, version) => decideTransfer("reject", id, version),
  restore: (id, version) => decideTransfer("restore", id, version),
};
