import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { episodeValues, movieValues } from "./place-facts.ts";
import { presetNames, presets } from "./presets.ts";
import { renderTemplate } from "./render-template.ts";
import { bytesOf, safeName } from "./safe-name.ts";
import { parseTemplate, type Template } from "./template.ts";
import type { PlaceKind } from "./template-fields.ts";

function read(text: string, kind: PlaceKind = "movie"): Template {
  const parsed = parseTemplate(text, kind);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure));
  return parsed.value;
}

const marks = {
  language: "MULTi",
  audioCodec: "DTS",
  videoCodec: "x265",
  resolution: "1080p",
  hdr: "",
  edition: "",
  source: "",
};
const noMarks = { ...marks, language: "", audioCodec: "", videoCodec: "", resolution: "" };
const amelie = {
  title: "Le Fabuleux Destin d'Amélie Poulain",
  year: 2001,
  genres: ["Comédie", "Romance"],
  tmdbId: 194,
};
const kaamelott = { title: "Kaamelott", year: 2005, kind: "tv", tvdbId: 79175 } as const;
const episode = { seasonNumber: 1, episodeNumber: 2, title: "Les Tartes aux myrtilles" };

describe("a template", () => {
  it("says where a film goes", () => {
    expect(renderTemplate(read(presets.souffleur.movie), movieValues(amelie, marks, "mkv"))).toBe(
      "Films/Comédie/F/Le Fabuleux Destin d'Amélie Poulain (2001) MULTi DTS x265 1080p.mkv",
    );
  });

  it("says where an episode goes, also as the specification writes it", () => {
    const written =
      "Séries/{Séries TV|Animation|Mangas}/{Subdivision}/{Title} ({Year})/Saison {NN}/{Title} ({Year}) - SxxExx - {Episode title} - {Language} {AudioCodec} {VideoCodec} {Resolution}.{ext}";
    const values = episodeValues(kaamelott, { ...episode, lastEpisodeNumber: 3 }, marks, "mkv");
    const path =
      "Séries/Séries TV/K/Kaamelott (2005)/Saison 01/Kaamelott (2005) - S01E02-E03 - Les Tartes aux myrtilles - MULTi DTS x265 1080p.mkv";
    expect(renderTemplate(read(written, "episode"), values)).toBe(path);
    expect(renderTemplate(read(presets.souffleur.episode, "episode"), values)).toBe(path);
  });

  it("leaves nothing where fields are empty", () => {
    const { year: _year, ...film } = amelie;
    expect(renderTemplate(read(presets.souffleur.movie), movieValues(film, noMarks, "avi"))).toBe(
      "Films/Comédie/F/Le Fabuleux Destin d'Amélie Poulain.avi",
    );
    const values = episodeValues(kaamelott, { seasonNumber: 0, episodeNumber: 5 }, noMarks, "avi");
    expect(renderTemplate(read(presets.souffleur.episode, "episode"), values)).toBe(
      "Séries/Séries TV/K/Kaamelott (2005)/Saison 00/Kaamelott (2005) - S00E05.avi",
    );
  });

  it("marks works as each media centre reads them", () => {
    const movie = movieValues(amelie, { ...marks, edition: "Director's Cut" }, "mkv");
    const series = episodeValues(kaamelott, episode, marks, "mkv");
    const names = presetNames
      .slice(1)
      .map((name) => [
        renderTemplate(read(presets[name].movie), movie).split("/").at(-1),
        renderTemplate(read(presets[name].episode, "episode"), series).split("/")[1],
      ]);
    expect(names).toEqual([
      [
        "Le Fabuleux Destin d'Amélie Poulain (2001) {tmdb-194} {edition-Director's Cut} - 1080p.mkv",
        "Kaamelott (2005) {tvdb-79175}",
      ],
      [
        "Le Fabuleux Destin d'Amélie Poulain (2001) [tmdbid-194] - Director's Cut 1080p.mkv",
        "Kaamelott (2005) [tvdbid-79175]",
      ],
      [
        "Le Fabuleux Destin d'Amélie Poulain (2001) {tmdb=194} Director's Cut.mkv",
        "Kaamelott (2005) {tvdb=79175}",
      ],
    ]);
  });

  it.each([
    ["{Titel}.{ext}", "field_unknown", "Title"],
    ["{Title}", "extension_missing", ".{ext}"],
    ["{Title.{ext}", "brace_open", undefined],
    ["{Title} {Year.{ext}", "brace_open", undefined],
    ["Title}.{ext}", "brace_stray", undefined],
    ["{Year}.{ext}", "title_missing", undefined],
    ["../{Title}.{ext}", "folder_invalid", undefined],
    ["/etc/{Title}.{ext}", "folder_invalid", undefined],
    ["a//{Title}.{ext}", "folder_invalid", undefined],
    ["C:\\films\\{Title}.{ext}", "folder_invalid", undefined],
    ["a\0/{Title}.{ext}", "folder_invalid", undefined],
    [`${"a/".repeat(9)}{Title}.{ext}`, "too_deep", "8"],
    [`${"a".repeat(600)}{Title}.{ext}`, "too_long", "500"],
  ])("%j is refused: %s", (text, reason, hint) => {
    const parsed = parseTemplate(text, "movie");
    expect(parsed).toMatchObject({ ok: false, failure: { code: "template_invalid", reason } });
    if (hint !== undefined) expect(parsed).toMatchObject({ failure: { hint } });
  });

  it("needs a number for episodes", () => {
    expect(parseTemplate("{Title}.{ext}", "episode")).toMatchObject({
      failure: { reason: "episode_missing" },
    });
  });
});

const hostile = fc.oneof(
  fc.constantFrom(
    "../..",
    "..",
    ".",
    "/etc/passwd",
    "\0",
    "CON",
    "a".repeat(300),
    "\u202egpj.exe",
    "🎬".repeat(90),
  ),
  fc.constantFrom(
    "..\\..",
    "C:\\x",
    "a/../../b",
    "{Title}",
    "nul.mkv",
    " ",
    "",
    "...",
    "\uf7af\uf7ae",
    "~",
    "$HOME",
  ),
  fc.string({ unit: "binary", maxLength: 300 }),
);

it("never leads out of its tree, whatever the sources say", () => {
  const templates = presetNames.map((name) => [
    read(presets[name].movie),
    read(presets[name].episode, "episode"),
  ]);
  const words = fc.record({
    title: hostile,
    originalTitle: hostile,
    collection: hostile,
    genre: hostile,
    mark: hostile,
    extension: hostile,
    imdbId: hostile,
  });
  fc.assert(
    fc.property(words, ({ title, originalTitle, collection, genre, mark, extension, imdbId }) => {
      const dirty = { ...marks, language: mark, audioCodec: mark, resolution: mark, edition: mark };
      const film = { title, originalTitle, collection, genres: [genre], imdbId };
      const movie = movieValues(film, dirty, extension);
      const numbers = { seasonNumber: 1, episodeNumber: 1, title: mark };
      const series = episodeValues({ title, originalTitle, imdbId, kind: "tv" }, numbers, dirty, extension);
      for (const [films, episodes] of templates) {
        if (films === undefined || episodes === undefined) throw new Error("There are two of each.");
        for (const path of [
          renderTemplate(films, { ...movie, Subdivision: `${mark}/${title}` }),
          renderTemplate(episodes, { ...series, Subdivision: title }, mark),
        ]) {
          for (const name of path.split("/")) {
            expect(name).toBe(safeName(name));
            expect(bytesOf(name)).toBeLessThanOrEqual(255);
          }
          // Four levels of a template; only the shelf, which we name ourselves, may bring more: eight here at most.
          expect(path.split("/").length).toBeLessThanOrEqual(4 + 8);
        }
      }
    }),
    { numRuns: 400 },
  );
});
