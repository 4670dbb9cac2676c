import { Button } from "@mantine/core";
import { IconChecks } from "@tabler/icons-react";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { type PublishedDays, usePublicationPreview } from "../../../lib/api/publication.ts";
import { productions } from "../../../lib/api/references.ts";
import type { Production } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { EmptyState, ErrorState, SkeletonRows } from "../../../ui/states.tsx";
import { WaitingPage } from "../../../ui/waiting-page.tsx";
import { ChangeList, ChangeTallies } from "../components/change-list.tsx";
import { DaysChoice } from "../components/days-choice.tsx";
import { HistoryCard } from "../components/history-card.tsx";
import { PublishForm } from "../components/publish-form.tsx";
import { TellCard } from "../components/tell-list.tsx";
import { publishingMessages } from "../messages.ts";

interface PreviewProps {
  readonly productionId: string;
  readonly days: PublishedDays;
}

function NothingToPublish({ productionId, days, isFirst }: PreviewProps & { readonly isFirst: boolean }) {
  const words = useMessages(publishingMessages);
  const isNarrowed = days.from !== undefined || days.to !== undefined;
  const base = `/productions/${productionId}`;
  return (
    <Card>
      <EmptyState
        icon={<IconChecks size={26} stroke={1.6} aria-hidden />}
        title={words.nothingTitle}
        actions={
          <Button component={Link} to={isNarrowed ? `${base}/publish` : base} variant="default">
            {isNarrowed ? words.allDays : words.backToPlan}
          </Button>
        }
      >
        {isNarrowed ? words.nothingThen : isFirst ? words.nothingEver : words.nothingText}
      </EmptyState>
    </Card>
  );
}

function Preview({ productionId, days }: PreviewProps) {
  const words = useMessages(publishingMessages);
  const query = usePublicationPreview(productionId, days);
  if (query.data === undefined)
    return (
      <Card>
        {query.isError ? (
          <ErrorState error={query.error} onRetry={() => void query.refetch()} />
        ) : (
          <SkeletonRows rows={6} />
        )}
      </Card>
    );
  const { changes, tells, last_number } = query.data;
  if (changes.length === 0)
    return <NothingToPublish productionId={productionId} days={days} isFirst={last_number === 0} />;
  return (
    <>
      <Card
        title={words.changesTitle}
        lead={words.changesLead(last_number)}
        aside={<ChangeTallies counts={query.data} />}
      >
        <ChangeList changes={changes} />
      </Card>
      <TellCard tells={tells} />
      <PublishForm productionId={productionId} preview={query.data} days={days} />
    </>
  );
}

function OfProduction({ production }: { readonly production: Production }) {
  const words = useMessages(publishingMessages);
  const days = useSearch({ from: "/shell/productions/$productionId/publish" });
  const { id: productionId, name } = production;
  return (
    <Page
      title={words.title}
      lead={words.lead(name)}
      back={{ to: "/productions/$productionId", params: { productionId }, label: name }}
    >
      <DaysChoice productionId={productionId} days={days} />
      <Preview productionId={productionId} days={days} />
      <HistoryCard productionId={productionId} />
    </Page>
  );
}

export function PublishPage() {
  const words = useMessages(publishingMessages);
  const { productionId = "" } = useParams({ strict: false });
  const query = productions.useOne(productionId);
  if (query.data === undefined)
    return (
      <WaitingPage
        title={words.title}
        back={{ to: "/productions", label: words.productions }}
        query={query}
      />
    );
  return <OfProduction production={query.data} />;
}
