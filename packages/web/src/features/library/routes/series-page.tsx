import { Button } from "@mantine/core";
import { IconPlaylist } from "@tabler/icons-react";
import { useParams } from "@tanstack/react-router";
import { apiUrl } from "../../../lib/api/request.ts";
import type { Series } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Page } from "../../../ui/page.tsx";
import { useFailureNotice, useUndo } from "../../../ui/use-undo.tsx";
import { WaitingPage } from "../../../ui/waiting-page.tsx";
import { useMarkSeen, useSeries } from "../api/works.ts";
import { Attributions } from "../components/attributions.tsx";
import { PeopleCard } from "../components/people-card.tsx";
import { SeasonCard } from "../components/season-card.tsx";
import { WorkActions } from "../components/work-actions.tsx";
import { WorkHead } from "../components/work-head.tsx";
import { libraryMessages } from "../messages.ts";

function SeriesView({ series }: { readonly series: Series }) {
  const words = useMessages(libraryMessages);
  const { mutate, isPending, takeBack } = useMarkSeen(series.id);
  const { done } = useUndo();
  const tellFailure = useFailureNotice();
  const isSeen = !series.is_seen;
  const toggle = () =>
    mutate(
      { is_seen: isSeen },
      {
        onSuccess: () => done(isSeen ? words.nowSeen(series.title) : words.nowUnseen(series.title), takeBack),
        onError: tellFailure,
      },
    );
  const episodes = series.seasons.flatMap((season) => season.episodes);
  const facts = [
    words.kinds[series.kind],
    series.year === undefined ? "" : String(series.year),
    series.genres.join(", "),
    words.onDisk(episodes.filter(({ file }) => file !== undefined).length, episodes.length),
  ].filter((fact) => fact !== "");
  return (
    <Page
      title={series.title}
      back={{ to: "/library", label: words.back }}
      actions={<WorkActions kind="series" work={series} />}
    >
      <WorkHead kind="series" work={series} facts={facts} onSeen={toggle} isBusy={isPending}>
        <Button
          component="a"
          href={apiUrl(`/library/series/${encodeURIComponent(series.id)}/playlist.m3u`)}
          download
          title={words.openPlayerHint}
          leftSection={<IconPlaylist size={17} aria-hidden />}
        >
          {words.openPlayer}
        </Button>
      </WorkHead>
      {series.seasons.map((season) => (
        <SeasonCard key={season.number} series={series} season={season} />
      ))}
      <PeopleCard credits={series.credits} />
      <Attributions />
    </Page>
  );
}

export function SeriesPage() {
  const words = useMessages(libraryMessages);
  const { seriesId } = useParams({ from: "/shell/library/series/$seriesId" });
  const query = useSeries(seriesId);
  const back = { to: "/library", label: words.back } as const;
  if (query.data === undefined) return <WaitingPage title={words.series} back={back} query={query} />;
  return <SeriesView series={query.data} />;
}
