import { describe, expect, it } from "vitest";
import { chooseGenre, shelfGenres, shelfOf } from "./genres.ts";
import { audioMark, languageMark, resolutionMark, videoMark } from "./marks.ts";
import { firstLetter, titleSortKey } from "./sort-key.ts";

describe("a title as it is sorted", () => {
  it.each([
    ["Le Fabuleux Destin d'Amélie Poulain", "fabuleux destin d amelie poulain"],
    ["L'Été meurtrier", "ete meurtrier"],
    ["L’Homme qui rit", "homme qui rit"],
    ["D'Artagnan", "artagnan"],
    ["Des hommes et des dieux", "hommes et des dieux"],
    ["Au revoir les enfants", "revoir les enfants"],
    ["The Matrix", "matrix"],
    ["A.I. Intelligence artificielle", "i intelligence artificielle"],
    ["Das Boot", "boot"],
    ["Los Olvidados", "olvidados"],
    ["Œdipe roi", "oedipe roi"],
    ["The The", "the"],
    ["Der", "der"],
    ["2001 : l'odyssée de l'espace", "2001 l odyssee de l espace"],
    ["...", "..."],
  ])("%s is found under %s", (title, key) => expect(titleSortKey(title)).toBe(key));

  it("leaves a word of another language alone where the language is known", () => {
    expect(titleSortKey("Die Hard", "en")).toBe("die hard");
    expect(titleSortKey("Die Welle", "de")).toBe("welle");
  });

  it("puts figures and symbols under #", () => {
    expect(["12 hommes en colere", "[rec]", "", "été", "жить"].map(firstLetter)).toEqual([
      "#",
      "#",
      "#",
      "É",
      "Ж",
    ]);
  });
});

describe("the shelf of a film", () => {
  it.each([
    [["Drama", "Comedy"], "Comédie dramatique"],
    [["Comédie", "Drame", "Crime"], "Policier"],
    [["Family", "Animation", "Adventure"], "Animation"],
    [["Action", "Science Fiction"], "Science-Fiction"],
    [["Sci-Fi & Fantasy"], "Science-Fiction"],
    [["Mystère", "Horreur"], "Thriller"],
    [["Histoire", "Guerre", "Drame"], "Guerre"],
    [["Romance"], "Romance"],
    [[], "Autres"],
    [["Réalité"], "Autres"],
  ] as const)("of %j is %s", (genres, shelf) => expect(chooseGenre(genres)).toBe(shelf));

  it("follows the owner's order, and its own behind it", () => {
    expect(chooseGenre(["Drame", "Horreur"], ["Horreur"])).toBe("Horreur");
    expect(chooseGenre(["Drame", "Comédie"], ["Drame"])).toBe("Drame");
    expect(chooseGenre(["Western", "Animation"], ["Horreur"])).toBe("Animation");
  });

  it("is known to itself", () => expect(shelfGenres.map(shelfOf)).toEqual(shelfGenres));
});

describe("the mark of languages", () => {
  it.each([
    [["fr"], [], false, "FR"],
    [["fr", "en"], ["fr"], false, "MULTi"],
    [["en"], ["fr"], false, "VOSTFR"],
    [["en"], ["de"], false, "EN"],
    [["fr"], ["fr"], false, "FR"],
    [["fr-CA"], [], false, "FR"],
    [["fr"], [], true, "MULTi"],
    [[], ["fr"], false, "VOSTFR"],
    [[], [], false, ""],
    [["und", "x"], [], false, ""],
  ] as const)("%j with subtitles %j, multi %s: %s", (sound, subtitles, multi, mark) =>
    expect(languageMark(sound, subtitles, multi)).toBe(mark),
  );
});

it("calls qualities as people do", () => {
  expect([resolutionMark(1920, 804), resolutionMark(1440, 1080), resolutionMark(3840, 1600)]).toEqual([
    "1080p",
    "1080p",
    "2160p",
  ]);
  expect([resolutionMark(720, 576), resolutionMark(640, 272), resolutionMark(0, 0)]).toEqual([
    "576p",
    "272p",
    "",
  ]);
  expect([
    videoMark("h265"),
    videoMark("x264"),
    videoMark("av1"),
    audioMark("eac3"),
    audioMark("dts-hd"),
  ]).toEqual(["x265", "x264", "AV1", "EAC3", "DTS-HD"]);
});
