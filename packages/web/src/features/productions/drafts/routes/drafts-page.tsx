import { Button } from "@mantine/core";
import { IconSparkles } from "@tabler/icons-react";
import { Link, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useHasRole } from "../../../../lib/api/session.ts";
import { useMessages } from "../../../../lib/i18n/locale-context.tsx";
import { Card } from "../../../../ui/page.tsx";
import { QueryList } from "../../../../ui/query-list.tsx";
import { Rows } from "../../../../ui/rows.tsx";
import { EmptyState } from "../../../../ui/states.tsx";
import { OfProduction } from "../../components/production-frame.tsx";
import { useDrafts } from "../api/drafts.ts";
import { DraftRow } from "../components/draft-row.tsx";
import { draftMessages } from "../messages.ts";

function DraftList({
  productionId,
  propose,
}: {
  readonly productionId: string;
  readonly propose: ReactNode;
}) {
  const words = useMessages(draftMessages);
  return (
    <Card>
      <QueryList
        query={useDrafts(productionId)}
        empty={
          <EmptyState
            icon={<IconSparkles size={26} stroke={1.6} aria-hidden />}
            title={words.noDrafts}
            actions={propose}
          >
            {words.noDraftsText}
          </EmptyState>
        }
      >
        {(drafts) => (
          <Rows label={words.drafts}>
            {drafts.map((draft) => (
              <DraftRow key={draft.id} draft={draft} />
            ))}
          </Rows>
        )}
      </QueryList>
    </Card>
  );
}

export function DraftsPage() {
  const words = useMessages(draftMessages);
  const { productionId } = useParams({ from: "/shell/productions/$productionId/drafts" });
  const mayWrite = useHasRole("planning:editor");
  const base = `/productions/${productionId}/drafts`;
  const propose = mayWrite && (
    <Button component={Link} to={`${base}/new`} leftSection={<IconSparkles size={18} aria-hidden />}>
      {words.newDraft}
    </Button>
  );
  const compare = (
    <Button component={Link} to={`${base}/compare`} variant="default">
      {words.compare}
    </Button>
  );
  return (
    <OfProduction
      actions={() => (
        <>
          {propose}
          {compare}
        </>
      )}
    >
      {() => <DraftList productionId={productionId} propose={propose} />}
    </OfProduction>
  );
}
