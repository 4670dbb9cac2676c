import { IconChartBar } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { LibraryStatistics } from "../../../lib/api/types.ts";
import { useFormat, useLocale, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { WaitingPage } from "../../../ui/waiting-page.tsx";
import { useStatistics } from "../api/works.ts";
import { Attributions } from "../components/attributions.tsx";
import { shownValue } from "../components/shown-value.ts";
import classes from "../components/work.module.css";
import type { LibrarySearch } from "../filters.ts";
import { type LibraryWords, libraryMessages } from "../messages.ts";

type Bars = LibraryStatistics["genres"];

const MOST_BARS = 14;
const HOUR = 3_600;

function Tiles({ figures }: { readonly figures: LibraryStatistics }) {
  const words = useMessages(libraryMessages);
  const format = useFormat();
  const { movies, episodes, series, files } = figures;
  const hours = Math.round((movies.seconds + episodes.seconds) / HOUR);
  const tiles = [
    [words.statMovies, format.number(movies.works)],
    [words.statSeries, format.number(series)],
    [words.statEpisodes, format.number(episodes.works)],
    [words.statHours, words.hours(format.number(hours))],
    [words.statSize, format.bytes(files.bytes)],
    [words.statSeen, format.number(movies.seen + episodes.seen)],
  ] as const;
  return (
    <dl className={classes.tiles}>
      {tiles.map(([name, value]) => (
        <div key={name} className={classes.tile}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface ChartProps {
  readonly title: string;
  readonly bars: Bars;
  /** The list of those a bar stands for. */
  readonly searchOf: (value: string) => LibrarySearch;
  readonly labelOf?: (value: string) => string;
}

function Chart({ title, bars, searchOf, labelOf = (value) => value }: ChartProps) {
  const format = useFormat();
  if (bars.length === 0) return null;
  const most = Math.max(...bars.map(({ works }) => works));
  return (
    <Card title={title} padded>
      <ul className={classes.bars}>
        {bars.slice(0, MOST_BARS).map(({ value, works }) => (
          <li key={value} className={classes.bar}>
            <Link to="/library" search={searchOf(value)}>
              {labelOf(value)}
            </Link>
            <span className={classes.track} aria-hidden="true">
              <span style={{ width: `${(works / most) * 100}%` }} />
            </span>
            <output>{format.number(works)}</output>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** What could be better, the largest first. */
function defectsOf({ lacking, files, movies }: LibraryStatistics, words: LibraryWords) {
  const counts = {
    undecided: files.undecided,
    unreadable: files.unreadable,
    missing: files.missing,
    without_file: movies.works - movies.on_disk,
    poster: lacking.poster,
    overview: lacking.overview,
    external_id: lacking.external_id,
    rating: lacking.rating,
  };
  return (Object.keys(counts) as (keyof typeof counts)[])
    .map((name) => ({ name: words.lacking[name], count: counts[name] }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

function Defects({ figures }: { readonly figures: LibraryStatistics }) {
  const words = useMessages(libraryMessages);
  const format = useFormat();
  const defects = defectsOf(figures, words);
  return (
    <Card title={words.toMend} padded>
      {defects.length === 0 ? (
        <p>{words.nothingToMend}</p>
      ) : (
        <dl className={classes.tracks}>
          {defects.flatMap(({ name, count }) => [
            <dt key={name}>{name}</dt>,
            <dd key={`${name} count`}>{format.number(count)}</dd>,
          ])}
        </dl>
      )}
    </Card>
  );
}

export function StatisticsPage() {
  const words = useMessages(libraryMessages);
  const { locale } = useLocale();
  const query = useStatistics();
  const back = { to: "/library", label: words.back } as const;
  if (query.data === undefined) return <WaitingPage title={words.statistics} back={back} query={query} />;
  const figures = query.data;
  const isEmpty = figures.movies.works + figures.series + figures.files.read + figures.files.found === 0;
  return (
    <Page title={words.statistics} back={back}>
      {isEmpty ? (
        <Card>
          <EmptyState icon={<IconChartBar size={26} stroke={1.6} aria-hidden />} title={words.noFigures}>
            {words.noneText}
          </EmptyState>
        </Card>
      ) : (
        <>
          <Tiles figures={figures} />
          <div className={classes.charts}>
            <Chart
              title={words.resolutions}
              bars={figures.resolutions}
              searchOf={(resolution) => ({ resolution })}
            />
            <Defects figures={figures} />
            <Chart title={words.codecs} bars={figures.codecs} searchOf={(codec) => ({ codec })} />
            <Chart
              title={words.languages}
              bars={figures.languages}
              searchOf={(language) => ({ language })}
              labelOf={(value) => shownValue("language", value, words, locale)}
            />
            <Chart title={words.genres} bars={figures.genres} searchOf={(genre) => ({ genre })} />
            <Chart
              title={words.decades}
              bars={figures.decades}
              searchOf={(decade) => ({ years: `${decade}-${Number(decade) + 9}` })}
            />
          </div>
        </>
      )}
      <Attributions />
    </Page>
  );
}
