import { posix, win32 } from "node:path";
import { describe, expect, it } from "vitest";
import { sideMoves } from "../transfers/side-names.ts";
import type { FileMarks } from "./marks.ts";
import { episodeValues, movieValues } from "./place-facts.ts";
import { presetNames, presets } from "./presets.ts";
import { renderForView, renderTemplate } from "./render-template.ts";
import { safeName } from "./safe-name.ts";
import { parseTemplate, type Template } from "./template.ts";
import { episodeFields, movieFields, type PlaceKind } from "./template-fields.ts";

const ups = [
  "..",
  "../",
  "../../",
  "..\\",
  "..\\..\\",
  "....//",
  "..;/",
  ".././",
  "..%2f",
  "%2e%2e/",
  "%252e%252e%252f",
];
const goals = ["etc/passwd", "windows\\win.ini", ".ssh/authorized_keys", "souffleur.db", "", "x.mkv"];
const wraps = [
  (text: string) => text,
  (text: string) => `/${text}`,
  (text: string) => `C:\\${text}`,
  (text: string) => `\\\\server\\share\\${text}`,
];
const odd = [
  ...["CON", "con.mkv", "NUL", "aux.", "COM1", "lpt9.txt", "COM¹", "CONIN$", "prn .mkv", "nul\u0000"],
  ...[
    "\u0000",
    "a\u0000/../b",
    "\n../x",
    "\r\n",
    "\u202e/..",
    "\u200b..\u200b/",
    "\u2066..\u2069",
    "\ufeff..",
  ],
  ...[
    "．．／",
    "‥/",
    "∕..∕",
    "⁄etc",
    "＼..＼",
    "\uf7af\uf7ae\uf7ae",
    "\ud800/..",
    "e\u0301/..",
    "\u0000\u0000",
  ],
  ...[
    ".",
    "...",
    " . ",
    " .. ",
    "~",
    "~root",
    "$HOME",
    "%APPDATA%",
    "-rf",
    "|id",
    "`id`",
    "$(id)",
    "a:b",
    "a::$DATA",
  ],
  ...[
    "a".repeat(300),
    "é".repeat(200),
    "👩‍👩‍👧".repeat(60),
    "/".repeat(300),
    "../".repeat(100),
    " ".repeat(300),
  ],
];
const attacks = [
  ...ups.flatMap((up) => goals.flatMap((goal) => wraps.map((wrap) => wrap(up + goal)))),
  ...odd,
];

const fields = ["title", "originalTitle", "collection", "genre", "imdbId", "episodeTitle"] as const;
const marks = ["language", "audioCodec", "videoCodec", "resolution", "hdr", "edition", "source"] as const;
const places = [...fields, ...marks, "extension", "subdivision"] as const;
type Place = (typeof places)[number];

const clean: FileMarks = {
  language: "FR",
  audioCodec: "AC3",
  videoCodec: "x264",
  resolution: "720p",
  hdr: "",
  edition: "",
  source: "",
};

function read(text: string, kind: PlaceKind): Template {
  const parsed = parseTemplate(text, kind);
  if (!parsed.ok) throw new Error(parsed.failure.reason);
  return parsed.value;
}

/** Templates with every field there is, and those that are shipped. */
const templates = {
  movie: [
    read("{Genre}/{Collection}/{OriginalTitle}/{Language}/{Edition}/{Subdivision}/{Title}.{ext}", "movie"),
    read(
      `${movieFields
        .filter((f) => f !== "ext")
        .map((f) => `{${f}}`)
        .join(" ")}.{ext}`,
      "movie",
    ),
    ...presetNames.map((name) => read(presets[name].movie, "movie")),
  ],
  episode: [
    read(
      `${episodeFields
        .filter((f) => f !== "ext")
        .map((f) => `{${f}}`)
        .join(" ")}.{ext}`,
      "episode",
    ),
    ...presetNames.map((name) => read(presets[name].episode, "episode")),
  ],
};

function pathsWith(place: Place, attack: string): readonly string[] {
  const at = (field: Place, otherwise: string) => (field === place ? attack : otherwise);
  const work = {
    title: at("title", "Alien"),
    originalTitle: at("originalTitle", "Alien"),
    imdbId: at("imdbId", "tt0078748"),
  };
  const dirty = { ...clean, ...(marks.some((mark) => mark === place) && { [place]: attack }) };
  const extension = at("extension", "mkv");
  const subdivision = place === "subdivision" ? { Subdivision: attack } : {};
  const movie = { ...work, collection: at("collection", "x"), genres: [at("genre", "Western")] };
  const episode = { seasonNumber: 1, episodeNumber: 2, title: at("episodeTitle", "Pilote") };
  const values = { ...movieValues(movie, dirty, extension), ...subdivision };
  const series = { ...episodeValues({ ...work, kind: "tv" }, episode, dirty, extension), ...subdivision };
  return [
    ...templates.movie.map((template) => renderTemplate(template, values, attack)),
    ...templates.movie.slice(0, 2).flatMap((template) => {
      const { shelf = "x", rest } = renderForView(template, values);
      return [shelf, rest];
    }),
    ...templates.episode.map((template) => renderTemplate(template, series)),
  ];
}

function leaves(path: string): boolean {
  const below = posix.resolve("/storage", path).startsWith("/storage/");
  const belowOnWindows = win32.resolve("D:\\storage", path).startsWith("D:\\storage\\");
  return !below || !belowOnWindows || path.split("/").some((name) => name !== safeName(name));
}

describe("attacks on paths", () => {
  it("are three hundred and more", () => expect(new Set(attacks).size).toBeGreaterThanOrEqual(300));

  it.each(places)("none by way of %s leaves the root", (place) => {
    expect(attacks.filter((attack) => pathsWith(place, attack).some(leaves))).toEqual([]);
  });

  it("none by way of a file beside the video leaves its folder", () => {
    for (const attack of attacks)
      for (const kind of ["subtitle", "nfo", "image", "other"] as const) {
        const side = { name: attack, kind, sizeBytes: 1, language: attack };
        const after = { ...side, name: `film${attack}` };
        for (const { to } of sideMoves("film.mkv", [side, after], "Alien (1979).mkv")) {
          expect(to).toBe(safeName(to));
          expect(leaves(to)).toBe(false);
        }
      }
  });

  it("a template that would is refused, or is harmless", () => {
    for (const attack of attacks)
      for (const text of [`${attack}/{Title}.{ext}`, `{Title}${attack}.{ext}`, `x/${attack}{Title}.{ext}`]) {
        const parsed = parseTemplate(text, "movie");
        if (!parsed.ok) continue;
        const path = renderTemplate(parsed.value, { Title: "Alien", ext: "mkv" });
        expect(leaves(path), text).toBe(false);
      }
  });
});
