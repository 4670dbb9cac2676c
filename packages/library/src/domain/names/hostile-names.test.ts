import { Buffer } from "node:buffer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textOfBytes } from "../files/raw-path.ts";
import { parseName } from "./parse-name.ts";

describe("a name that is hard to read", () => {
  it("in the bytes of another system is read as that one would show it", () => {
    const path = textOfBytes(
      Buffer.from("Le Grand D\xe9part (1998)/L\x92\xc9t\xe9 - \xc9pisode 3.avi", "latin1"),
    );
    expect(parseName(path)).toMatchObject({ title: "L’Été", episodes: [3] });
    const film = textOfBytes(Buffer.from("Le Grand D\xe9part (1998) VOSTFR.avi", "latin1"));
    expect(parseName(film)).toMatchObject({
      title: "Le Grand Départ",
      year: 1998,
      subtitle_languages: ["fr"],
    });
  });

  it("in bytes that are nothing keeps what can be read", () => {
    const name = textOfBytes(Buffer.from([0xff, 0xfe, ...Buffer.from(" Film 2010 1080p "), 0xf0, 0x9f]));
    expect(parseName(name)).toMatchObject({ year: 2010, resolution: "1080p" });
    expect(parseName("\ud800Film\udfff.2010.1080p.mkv").title.isWellFormed()).toBe(true);
  });

  it("with letters kept apart, as on macOS, is the same", () => {
    const name = "Séries/Le Théâtre/Saison 2/Épisode 03 - Été.mkv";
    expect(parseName(name.normalize("NFD"))).toEqual(parseName(name));
    expect(parseName(name)).toMatchObject({ title: "Le Théâtre", seasons: [2], episodes: [3] });
  });

  it("with marks of direction, blanks and dashes of all kinds is the same", () => {
    expect(parseName("\u202eLe\u200f Film\u2066 (2010)\u202c.mkv")).toEqual(parseName("Le Film (2010).mkv"));
    expect(parseName("Ma Série – S01E02\u00a0– Le\u202fRetour.mkv")).toMatchObject({
      title: "Ma Série",
      seasons: [1],
      episodes: [2],
      episode_title: "Le Retour",
    });
    expect(parseName("Ma\u00a0Série/Saison\u00a06/Épisode\u00a03.mkv")).toMatchObject({
      seasons: [6],
      episodes: [3],
    });
  });

  it("over several lines is on one", () => {
    expect(parseName("Le\nFilm\r\n(2010)\t1080p\0.mkv")).toMatchObject({ title: "Le Film", year: 2010 });
    expect(parseName("Ma Série\n/Saison 2\n/03\n.mkv")).toMatchObject({ title: "Ma Série", episodes: [3] });
  });

  it("as long as a disk allows is whole", () => {
    const word = "é".repeat(110);
    expect(parseName(`${word} 2010 1080p.mkv`)).toMatchObject({
      title: word,
      year: 2010,
      resolution: "1080p",
    });
    expect(parseName(`${"a".repeat(251)}.mkv`).title).toHaveLength(251);
    expect(parseName("a/".repeat(5_000)).title.length).toBeLessThanOrEqual(512);
  });

  it.each([
    "...",
    "---",
    "!!!",
    "?",
    "_",
    "( )",
    "[]",
    "[[[",
    "-.-.mkv",
    " - .avi",
    "/",
    "//",
    "",
    " ",
    ".mkv",
  ])("of nothing but signs, %j, is a film without much of a title", (name) => {
    const { title, ...rest } = parseName(name);
    expect(name).toContain(title);
    expect(rest).toMatchObject({ type: "movie", languages: [] });
    expect(Object.keys(rest).filter((key) => !["type", "languages", "container"].includes(key))).toEqual([]);
  });

  it.each(["CON", "PRN", "AUX", "NUL", "COM1", "LPT9", "con.mkv", "Nul.2010.mkv"])(
    "that Windows keeps for itself, %s, is a title as any other",
    (name) => {
      expect(parseName(name).title).toBe(name.split(".")[0]);
    },
  );

  it("of a hidden or a disk's own file does not come to harm", () => {
    expect(parseName("._Le Film (2010).mkv")).toMatchObject({ title: "Le Film", year: 2010 });
    expect(parseName("../../etc/passwd").title).toBe("passwd");
    expect(parseName("__proto__.constructor.2010.mkv")).toMatchObject({ year: 2010 });
  });
});

describe("whatever it is given", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.constantFrom(
      ..."S01E02 1x02 2009 (2009) [ ] ( ) { - . _ / \\ 1080p FRENCH VOSTFR VF2 www.a.b 第12話 E01-E9999 tt0211915 Saison Épisode cd1 5.1 #7 .srt DVDRip x264 MULTi".split(
        " ",
      ),
    ),
  );
  const name = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));
  const wholeNumbers = (list: readonly number[] | undefined) =>
    (list ?? []).every((number) => number >= 0 && number < 100_000);
  const codes = /^[a-z]{2}(?:-[A-Z]{2}|-\d{3})?$/;

  it("answers in the words of its vocabulary", () => {
    fc.assert(
      fc.property(name, (text) => {
        const read = parseName(text);
        expect(["movie", "episode"]).toContain(read.type);
        expect(read.title.length).toBeLessThanOrEqual(512);
        expect(read.title.isWellFormed()).toBe(true);
        expect(read.title).not.toMatch(/[\n\r\0\u202e]/);
        for (const list of [read.seasons, read.episodes, read.absolute_episodes]) {
          expect((list ?? []).length).toBeLessThanOrEqual(2_001);
          expect(wholeNumbers(list)).toBe(true);
        }
        for (const language of [...read.languages, ...(read.subtitle_languages ?? [])])
          expect(language).toMatch(codes);
        for (const variant of read.french_variants ?? [])
          expect(["vff", "vfq", "vfi", "vof"]).toContain(variant);
        expect([...read.languages]).toEqual([...read.languages].sort());
        expect(read.resolution ?? "1080p").toMatch(/^\d{3,4}p$/);
        expect(read.date ?? "2000-01-01").toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(read.imdb_id ?? "tt0000000").toMatch(/^tt\d{7,8}$/);
        expect(JSON.parse(JSON.stringify(read))).toEqual(read);
      }),
      { numRuns: 2_000 },
    );
  });

  it("says the same of the same name", () => {
    fc.assert(
      fc.property(name, (text) => {
        expect(parseName(text)).toEqual(parseName(text));
      }),
      { numRuns: 200 },
    );
  });
});
