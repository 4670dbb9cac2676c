import { ActionIcon, Button, Checkbox } from "@mantine/core";
import { IconPlayerPlay } from "@tabler/icons-react";
import { useState } from "react";
import { useHasRole } from "../../../lib/api/session.ts";
import type { Episode, Series } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Card } from "../../../ui/page.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { useFailureNotice, useUndo } from "../../../ui/use-undo.tsx";
import { useChangeEpisode, useMarkSeen } from "../api/works.ts";
import { libraryMessages } from "../messages.ts";
import { PlayerDialog } from "./player.tsx";
import classes from "./work.module.css";

interface SeasonProps {
  readonly series: Series;
  readonly season: Series["seasons"][number];
}

/** One season, its episodes in their order. */
export function SeasonCard({ series, season }: SeasonProps) {
  const words = useMessages(libraryMessages);
  const mayWrite = useHasRole("library:editor");
  const { mutate, isPending, takeBack } = useMarkSeen(series.id);
  const { done } = useUndo();
  const tellFailure = useFailureNotice();
  const { number, episodes, missing, seen } = season;
  const name = words.season(number);
  const isSeen = seen < episodes.length;
  const mark = () =>
    mutate(
      { is_seen: isSeen, season_number: number },
      {
        onSuccess: () => done(isSeen ? words.nowSeen(name) : words.nowUnseen(name), takeBack),
        onError: tellFailure,
      },
    );
  return (
    <Card
      title={name}
      lead={words.episodes(episodes.length)}
      padded
      aside={
        <>
          {missing > 0 && <Tag tone="brick">{words.missing(missing)}</Tag>}
          {mayWrite && (
            <Button size="compact-sm" variant="default" loading={isPending} onClick={mark}>
              {isSeen ? words.markSeasonSeen : words.markSeasonUnseen}
            </Button>
          )}
        </>
      }
    >
      <ol className={classes.episodes}>
        {episodes.map((episode) => (
          <EpisodeRow key={episode.id} seriesId={series.id} episode={episode} mayWrite={mayWrite} />
        ))}
      </ol>
    </Card>
  );
}

interface RowProps {
  readonly seriesId: string;
  readonly episode: Episode;
  readonly mayWrite: boolean;
}

function EpisodeRow({ seriesId, episode, mayWrite }: RowProps) {
  const words = useMessages(libraryMessages);
  const format = useFormat();
  const [isPlaying, setPlaying] = useState(false);
  const { mutate, isPending } = useChangeEpisode(seriesId);
  const tellFailure = useFailureNotice();
  const { title = "", file, aired_on } = episode;
  const number = numberOf(episode);
  const facts = [aired_on === undefined ? "" : format.fullDate(aired_on), file?.resolution ?? ""];
  return (
    <li className={classes.episode}>
      {mayWrite && (
        <Checkbox
          aria-label={words.episodeSeen(`${number} ${title}`.trim())}
          checked={episode.is_seen}
          disabled={isPending}
          onChange={(event) =>
            mutate({ ...episode, is_seen: event.currentTarget.checked }, { onError: tellFailure })
          }
        />
      )}
      <span className={classes.number}>{number}</span>
      <span className={classes.episodeTitle}>
        {title}
        <small>{facts.filter((fact) => fact !== "").join(" · ")}</small>
      </span>
      {file === undefined && (
        <Tag tone={episode.is_missing ? "brick" : "neutral"}>
          {episode.is_missing ? words.episodeMissing : words.toCome}
        </Tag>
      )}
      {file !== undefined && (
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={`${words.play} ${number} ${title}`.trim()}
          onClick={() => setPlaying(true)}
        >
          <IconPlayerPlay size={17} aria-hidden />
        </ActionIcon>
      )}
      {isPlaying && file !== undefined && (
        <PlayerDialog
          title={words.episodeTitle(number, title)}
          file={file}
          onClose={() => setPlaying(false)}
        />
      )}
    </li>
  );
}

/** `3`, or `3–4` where one file holds two. */
function numberOf({ episode_number, last_episode_number }: Episode): string {
  return last_episode_number === undefined || last_episode_number === episode_number
    ? String(episode_number)
    : `${episode_number}–${last_episode_number}`;
}
