import { Button } from "@mantine/core";
import { IconFolders, IconMovie, IconTemplate } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import { useCallback, useState } from "react";
import { useHasRole } from "../../../lib/api/session.ts";
import type { Job, LibraryTransfer } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { useShortcuts } from "../../../lib/keyboard/shortcuts.ts";
import { FormError } from "../../../ui/form-error.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { QueryList } from "../../../ui/query-list.tsx";
import { Row, Rows, rowLinkClass } from "../../../ui/rows.tsx";
import { RunningJob } from "../../../ui/running-job.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { usePlanTransfer, useRefreshTransfers, useTransfers } from "../api/transfers.ts";
import { TransferState, useSummary } from "../components/transfer-summary.tsx";
import { TrashFilesCard } from "../components/trash-files-card.tsx";
import { libraryTransfersMessages } from "../messages.ts";

function TransferRow({ transfer }: { readonly transfer: LibraryTransfer }) {
  const format = useFormat();
  return (
    <Row
      title={
        <Link
          to="/library/transfers/$transferId"
          params={{ transferId: transfer.id }}
          className={rowLinkClass}
        >
          {format.fullInstant(transfer.created_at)}
        </Link>
      }
      sub={useSummary(transfer)}
      end={<TransferState transfer={transfer} />}
    />
  );
}

/** Asks for a plan, and opens it once it is there. */
function usePlan() {
  const navigate = useNavigate();
  const refresh = useRefreshTransfers();
  const plan = usePlanTransfer();
  const [jobId, setJobId] = useState<string | undefined>(undefined);
  const [isEmpty, setEmpty] = useState(false);
  const end = useCallback(
    ({ state, result }: Job) => {
      if (state !== "succeeded" || typeof result !== "object" || result === null) return;
      setJobId(undefined);
      if ("transfer_id" in result)
        void refresh().then(() =>
          navigate({
            to: "/library/transfers/$transferId",
            params: { transferId: String(result.transfer_id) },
          }),
        );
      else setEmpty(true);
    },
    [navigate, refresh],
  );
  const run = () => {
    setEmpty(false);
    plan.mutate(undefined, { onSuccess: ({ id }) => setJobId(id) });
  };
  return { plan, jobId, isEmpty, end, run };
}

export function TransfersPage() {
  const words = useMessages(libraryTransfersMessages);
  const mayWrite = useHasRole("library:editor");
  const query = useTransfers();
  const { plan, jobId, isEmpty, end, run } = usePlan();
  useShortcuts(words.title, mayWrite ? [{ combo: "n", label: words.plan, run }] : []);
  const actions = (
    <>
      <Button
        component={Link}
        to="/library/places"
        variant="default"
        leftSection={<IconTemplate size={18} aria-hidden />}
      >
        {words.places}
      </Button>
      {mayWrite && (
        <Button leftSection={<IconFolders size={18} aria-hidden />} loading={plan.isPending} onClick={run}>
          {words.plan}
        </Button>
      )}
    </>
  );
  return (
    <Page title={words.title} lead={words.lead} actions={actions}>
      <FormError error={plan.error} />
      {jobId !== undefined && <RunningJob key={jobId} jobId={jobId} onEnd={end} />}
      {isEmpty && <p role="status">{words.nothing}</p>}
      <Card>
        <QueryList
          query={query}
          empty={
            <EmptyState icon={<IconMovie size={26} stroke={1.6} aria-hidden />} title={words.none}>
              {words.noneText}
            </EmptyState>
          }
        >
          {(transfers) => (
            <Rows label={words.title}>
              {transfers.map((transfer) => (
                <TransferRow key={transfer.id} transfer={transfer} />
              ))}
            </Rows>
          )}
        </QueryList>
      </Card>
      <TrashFilesCard />
    </Page>
  );
}
