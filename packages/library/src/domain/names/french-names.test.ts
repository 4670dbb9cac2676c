import { describe, expect, it } from "vitest";
import { parseName } from "./parse-name.ts";

describe("a name as it is written in France", () => {
  it.each([
    ["Le Titre (2019) VFF VFQ VO VOSTFR 1080p.mkv", ["fr"], ["fr"], ["vff", "vfq"]],
    ["Le Titre (2019) (VO) (ST FR).mkv", [], ["fr"], undefined],
    ["Le Titre 2019 VO sous-titres français.mkv", [], ["fr"], undefined],
    ["Le Titre 2019 VO ST FR EN 720p.mkv", [], ["en", "fr"], undefined],
    ["Le Titre (2019) [Fr,En] [St Fr,En].mkv", ["en", "fr"], ["en", "fr"], undefined],
    ["Le Titre 2019 [FR + EN] [ST : FR] 1080p", ["en", "fr"], ["fr"], undefined],
    ["Le.Titre.2019.MULTi.SUBFRENCH.1080p.BluRay.x264-TEAM", [], ["fr"], undefined],
    ["Le.Titre.2019.FASTSUB.VOSTFR.720p.HDTV.x264-TEAM", [], ["fr"], undefined],
    ["Le.Titre.2019.VOSTA.1080p.WEB", [], ["en"], undefined],
    ["Le Titre FR 2019.avi", ["fr"], undefined, undefined],
    ["Le Titre.2019.Fr.avi", ["fr"], undefined, undefined],
    ["Le Titre - VF - 2019.avi", ["fr"], undefined, undefined],
    ["LE TITRE 2019 FRENCH 1080P.mkv", ["fr"], undefined, undefined],
    ["Le Titre (Version française) (2019).mkv", ["fr"], undefined, undefined],
  ])("says what is heard and what is read: %s", (name, heard, read, variants) => {
    const parsed = parseName(name);
    expect(parsed).toMatchObject({ type: "movie", year: 2019, languages: heard });
    expect(parsed.title).toMatch(/^le titre$/i);
    expect(parsed.subtitle_languages).toEqual(read);
    expect(parsed.french_variants).toEqual(variants);
  });

  it.each(["Le Titre (vf).avi", "Le Titre [fr].mkv", "le titre vf.avi", "LE TITRE VF.mkv"])(
    "may have its language as the last word: %s",
    (name) => {
      expect(parseName(name)).toMatchObject({
        title: expect.stringMatching(/^le titre$/i),
        languages: ["fr"],
      });
    },
  );

  it.each([
    ["La Série - Intégrale Saison 2 - FRENCH 720p", [2], []],
    ["La Série - Intégrale 3 saisons FRENCH DVDRip", [1, 2, 3], []],
    ["La Série - Saison 1 à 3 - VF", [1, 2, 3], []],
    ["La Série S01 à S03 MULTI 1080p", [1, 2, 3], []],
    ["La Série S01E03 et E04.mkv", [1], [3, 4]],
    ["La Série S03E12 FIN FRENCH.avi", [3], [12]],
    ["La Série HS02 - Noël.mkv", [0], [2]],
    ["La Série - Hors-série 2.mkv", [0], [2]],
    ["La Série - Épisode 3 sur 6 FRENCH.avi", undefined, [3]],
    ["La Série S02E01 (2018).mkv", [2], [1]],
  ])("counts its episodes: %s", (name, seasons, episodes) => {
    const parsed = parseName(name);
    expect(parsed).toMatchObject({ type: "episode", title: "La Série", episodes });
    expect(parsed.seasons).toEqual(seasons);
    expect(parsed.languages).not.toContain("fi");
    expect(parsed.episode_title ?? "Noël").toBe("Noël");
  });

  it("has its day in words", () => {
    expect(parseName("Le Journal du 12 mars 2020.mp4")).toMatchObject({
      title: "Le Journal",
      date: "2020-03-12",
    });
  });

  it.each([
    "Taxi 2.avi",
    "8 Femmes (2002).avi",
    "99 francs.avi",
    "37,2 le matin.avi",
    "OSS 117 - Rio.mkv",
    "1900 (1976).mkv",
    "2001, l'odyssée (1968).mkv",
    "L'Anglais.mkv",
    "Le Patient anglais (1996).mkv",
    "L'Auberge espagnole.mkv",
    "Fin.mkv",
    "Le Film.mkv",
  ])("keeps the figures and languages of its title: %s", (name) => {
    const title = name.replace(/(?: \(\d{4}\))?\.\w+$/, "");
    expect(parseName(name)).toMatchObject({ type: "movie", title, languages: [] });
  });
});
