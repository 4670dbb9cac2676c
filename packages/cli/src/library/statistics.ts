import { type Schemas, unwrap } from "@souffleur/client";
import { connect } from "../api/connect.ts";
import type { Context } from "../context.ts";
import { table } from "../output/table.ts";

type Statistics = Schemas["LibraryStatistics"];

const HOUR = 3_600;
const GIGABYTE = 1e9;
const MOST = 5;

export async function showStatistics(context: Context): Promise<void> {
  const { client } = connect(context);
  const statistics = await unwrap(client.GET("/library/statistics"));
  context.output.result(statistics, () => show(context, statistics));
}

function show({ texts, output, terminal, language }: Context, found: Statistics): string {
  const words = texts.libraryWorks;
  const figures = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const said = (count: number) => figures.format(count);
  const { movies, episodes, files, lacking } = found;
  const rows = [
    [words.stats.movies, said(movies.works)],
    [words.stats.series, said(found.series)],
    [words.stats.episodes, said(episodes.works)],
    [words.stats.hours, said((movies.seconds + episodes.seconds) / HOUR)],
    [words.stats.gigabytes, said(files.bytes / GIGABYTE)],
    [words.stats.seen, said(movies.seen + episodes.seen)],
    [words.stats.undecided, said(files.undecided)],
    [words.stats.unreadable, said(files.unreadable)],
    [words.stats.missing, said(files.missing)],
    [words.stats.withoutPoster, said(lacking.poster)],
    ...(["resolutions", "codecs", "languages", "genres", "decades"] as const).map((facet) => [
      words.stats[facet],
      found[facet]
        .slice(0, facet === "decades" ? undefined : MOST)
        .map(({ value, works }) => `${value} ${said(works)}`)
        .join(", "),
    ]),
  ];
  const columns = [
    { title: "", value: ([name = ""]: readonly string[]) => name },
    { title: "", value: ([, value = ""]: readonly string[]) => value },
  ];
  return table(columns, rows, output.paint, terminal.stdout.columns).trimStart();
}
