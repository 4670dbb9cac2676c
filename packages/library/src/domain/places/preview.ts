import type { ShelfGenre } from "./genres.ts";
import type { FileMarks } from "./marks.ts";
import { episodeValues, movieValues } from "./place-facts.ts";
import { renderTemplate } from "./render-template.ts";
import type { Template } from "./template.ts";

const plain: FileMarks = {
  language: "FR",
  audioCodec: "AC3",
  videoCodec: "x264",
  resolution: "720p",
  hdr: "",
  edition: "",
  source: "",
};
const full: FileMarks = {
  language: "MULTi",
  audioCodec: "DTS-HD",
  videoCodec: "x265",
  resolution: "2160p",
  hdr: "HDR10",
  edition: "Director's Cut",
  source: "bluray",
};
const none: FileMarks = { ...plain, language: "", audioCodec: "", videoCodec: "", resolution: "" };

/** One of which everything is known, one as most are, one of which little is. */
export function previewMovies(template: Template, order: readonly ShelfGenre[]): readonly string[] {
  const amelie = {
    title: "Le Fabuleux Destin d'Amélie Poulain",
    year: 2001,
    genres: ["Comédie", "Romance"],
    tmdbId: 194,
    imdbId: "tt0211915",
  };
  const runner = {
    title: "Blade Runner",
    year: 1982,
    genres: ["Science-Fiction", "Drame"],
    tmdbId: 78,
    imdbId: "tt0083658",
    collection: "Blade Runner",
  };
  const unknown = { title: "12 h 08 à l'est de Bucarest : le film ?", genres: [] };
  return [
    renderTemplate(template, movieValues(amelie, plain, "mkv", order)),
    renderTemplate(template, movieValues(runner, full, "mkv", order)),
    renderTemplate(template, movieValues(unknown, none, "avi", order)),
  ];
}

export function previewEpisodes(template: Template): readonly string[] {
  const kaamelott = { title: "Kaamelott", year: 2005, kind: "tv", tvdbId: 79_175 } as const;
  const piece = { title: "One Piece", year: 1999, kind: "manga", tmdbId: 37_854 } as const;
  const tarts = { seasonNumber: 1, episodeNumber: 2, title: "Les Tartes aux myrtilles" };
  const both = { ...tarts, episodeNumber: 7, lastEpisodeNumber: 8, title: "La Quête des deux renards" };
  const luffy = { seasonNumber: 1, episodeNumber: 1, absoluteNumber: 1 };
  return [
    renderTemplate(template, episodeValues(kaamelott, tarts, plain, "mkv")),
    renderTemplate(template, episodeValues(kaamelott, both, full, "mkv")),
    renderTemplate(template, episodeValues(piece, luffy, { ...none, language: "VOSTFR" }, "mp4")),
  ];
}
