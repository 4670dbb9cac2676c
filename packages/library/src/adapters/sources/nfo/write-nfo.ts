import type { NfoWork } from "../../../domain/sources/nfo.ts";
import { readXml, writeXml, type XmlElement } from "./xml.ts";

const roots: Readonly<Record<NfoWork["kind"], string>> = {
  movie: "movie",
  series: "tvshow",
  episode: "episodedetails",
};

/** What we write ourselves: of these elements a file has what we know, all others stay as they were. */
const ours = new Set([
  ...[
    "title",
    "originaltitle",
    "year",
    "premiered",
    "plot",
    "runtime",
    "genre",
    "uniqueid",
    "season",
    "episode",
  ],
  ...["aired", "director", "credits", "actor", "set"],
]);

/** A `.nfo` file as Kodi, Jellyfin and Emby read it; what another program put into the one before is kept. */
export function writeNfo(work: NfoWork, before?: string): string {
  const root = roots[work.kind];
  const own = elementsOf(work);
  const written = new Set(own.map(({ name }) => name));
  const old = before === undefined ? undefined : readXml(before)?.find(({ name }) => name === root);
  const kept = (old?.children ?? []).filter(
    ({ name, attributes }) => !written.has(name) || !ours.has(name) || isForeignId(name, attributes.type),
  );
  const attributes = old?.attributes ?? {};
  return writeXml([{ name: root, attributes, text: "", children: [...own, ...kept] }]);
}

function isForeignId(name: string, type: string | undefined): boolean {
  return name === "uniqueid" && !["imdb", "tmdb", "tvdb"].includes(type?.toLowerCase() ?? "");
}

function elementsOf(work: NfoWork): readonly XmlElement[] {
  const { durationSeconds, airedOn, kind } = work;
  return [
    ...plain("title", work.title),
    ...plain("originaltitle", work.originalTitle),
    ...plain("year", work.year),
    ...plain(kind === "episode" ? "aired" : "premiered", airedOn),
    ...plain("season", work.seasonNumber),
    ...plain("episode", work.episodeNumber),
    ...plain("plot", work.overview),
    ...plain("runtime", durationSeconds === undefined ? undefined : Math.round(durationSeconds / 60)),
    ...work.genres.flatMap((genre) => plain("genre", genre)),
    ...ids(work),
    ...named(work, "director", "director"),
    ...named(work, "writer", "credits"),
    ...work.credits.filter(({ role }) => role === "actor").map(actor),
    ...(work.collection === undefined ? [] : [element("set", "", plain("name", work.collection))]),
  ];
}

function element(name: string, text: string, children: readonly XmlElement[] = []): XmlElement {
  return { name, attributes: {}, text, children };
}

function plain(name: string, value: string | number | undefined): readonly XmlElement[] {
  return value === undefined ? [] : [element(name, String(value))];
}

function ids({ imdbId, tmdbId, tvdbId }: NfoWork): readonly XmlElement[] {
  const known = [
    ["imdb", imdbId],
    ["tmdb", tmdbId],
    ["tvdb", tvdbId],
  ] as const;
  const there = known.filter(([, id]) => id !== undefined);
  return there.map(([type, id], at) => ({
    ...element("uniqueid", String(id)),
    attributes: { type, ...(at === 0 && { default: "true" }) },
  }));
}

function named({ credits }: NfoWork, role: "director" | "writer", name: string): readonly XmlElement[] {
  return credits.filter((credit) => credit.role === role).map((credit) => element(name, credit.name));
}

function actor({ name, character }: NfoWork["credits"][number]): XmlElement {
  return element("actor", "", [...plain("name", name), ...plain("role", character)]);
}
