import { everyItem, type Schemas, unwrap } from "@souffleur/client";
import { connect } from "../api/connect.ts";
import { pageSize, take } from "../api/take.ts";
import type { Context } from "../context.ts";
import type { Input } from "../input.ts";
import { numberOption, wordOf } from "../usage/usage-failure.ts";

type Work = Schemas["WorkSummary"];

const orders = ["title", "year", "added", "rating", "best"] as const;
const kinds = ["movie", "series"] as const;

export async function listWorks(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const filter = filterOf(context, input);
  const limit = pageSize(context, input);
  const page = (cursor: string | undefined) =>
    client.GET("/library/works", { params: { query: { limit, ...filter, ...(cursor && { cursor }) } } });
  const works = await take(context, input, everyItem<Work>(page));
  const words = context.texts.libraryWorks;
  context.output.list(
    works,
    works,
    [
      { title: words.id, value: ({ id }) => id },
      { title: words.kind, value: ({ kind }) => words.kinds[kind] },
      { title: words.title, value: ({ title }) => title },
      { title: words.year, value: ({ year }) => (year === undefined ? "" : String(year)), align: "right" },
      { title: words.has, value: hasOf },
      { title: words.seen, value: ({ is_seen }) => (is_seen ? words.yes : "") },
    ],
    words.none,
  );
}

/** What there is of it on the disks. */
function hasOf(work: Work): string {
  if (work.kind === "series") return `${work.episodes_on_disk}/${work.episodes}`;
  return [work.resolution, work.video_codec, work.languages.join("+")].filter(Boolean).join(" ");
}

function filterOf({ texts }: Context, input: Input) {
  const [q, kind, sort] = [input.text("search"), input.text("kind"), input.text("sort")];
  const year = (name: "from" | "to") => {
    const text = input.text(name);
    return text === undefined ? undefined : numberOption(texts, `--${name}`, text, 0);
  };
  const [from, to] = [year("from"), year("to")];
  const many = (["genre", "resolution", "codec", "language", "person"] as const).flatMap((name) => {
    const values = input.texts(name);
    return values.length === 0 ? [] : [[name, [...values]] as const];
  });
  return {
    ...(q !== undefined && { q }),
    ...(kind !== undefined && { kind: wordOf(texts, "--kind", kind, kinds) }),
    ...(sort !== undefined && { sort: wordOf(texts, "--sort", sort, orders) }),
    ...(from !== undefined && { year_from: from }),
    ...(to !== undefined && { year_to: to }),
    ...(input.flag("unseen") && { seen: "unseen" as const }),
    ...Object.fromEntries(many),
  };
}

/** A film or a series: whichever has the id. */
export async function showWork(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const path = { path: { id: input.word(0) } };
  const movie = await client.GET("/library/movies/{id}", { params: path });
  if (movie.response.status !== 404) {
    const found = await unwrap(Promise.resolve(movie));
    context.output.result(found, () => movieText(context, found));
    return;
  }
  const series = await unwrap(client.GET("/library/series/{id}", { params: path }));
  context.output.result(series, () => seriesText(context, series));
}

function movieText({ output, texts: { libraryWorks: words } }: Context, movie: Schemas["Movie"]): string {
  const directors = movie.credits.filter(({ role }) => role === "director").map(({ name }) => name);
  return [
    `${output.paint("bold", titled(movie))}  ${movie.id}`,
    [movie.genres.join(", "), directors.join(", ")].filter((part) => part !== "").join(" · "),
    movie.overview ?? "",
    ...movie.files.map(({ path, state }) => `${path}${state === "read" ? "" : ` (${words.states[state]})`}`),
  ]
    .filter((line) => line !== "")
    .join("\n");
}

function seriesText({ output, texts: { libraryWorks: words } }: Context, series: Schemas["Series"]): string {
  const seasons = series.seasons.map(({ number, episodes, missing }) => {
    const lacking = episodes.filter((each) => each.is_missing).map((each) => each.episode_number);
    const line = words.season(number, episodes.length);
    return missing === 0 ? line : `${line}, ${words.missing(lacking.join(", "))}`;
  });
  return [
    `${output.paint("bold", titled(series))}  ${series.id}`,
    series.genres.join(", "),
    series.overview ?? "",
    ...seasons,
  ]
    .filter((line) => line !== "")
    .join("\n");
}

function titled({ title, year }: { readonly title: string; readonly year?: number | undefined }): string {
  return year === undefined ? title : `${title} (${year})`;
}
