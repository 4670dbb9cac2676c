import { describe, expect, it } from "vitest";
import { parseName } from "./parse-name.ts";

describe("in folders", () => {
  it.each([
    ["Séries/Ma Série/Saison 06/Épisode 03.mkv", { title: "Ma Série", seasons: [6], episodes: [3] }],
    ["Ma Série/S02/E112.avi", { title: "Ma Série", seasons: [2], episodes: [112] }],
    ["Ma Série (2004)/Season 1/02 - Pilote.mkv", { title: "Ma Série", seasons: [1], episodes: [2] }],
    ["/srv/Films/Un Film (2009)/film.mkv", { title: "Un Film", year: 2009 }],
    [
      "Ma.Serie.S01E02.720p.HDTV.x264-TEAM/4f9c2d1ab37e88f0aa1.mkv",
      { title: "Ma Serie", seasons: [1], episodes: [2] },
    ],
    ["Ma Série/Saison 6/603.avi", { title: "Ma Série", seasons: [6], episodes: [3] }],
    [
      "Ma Série/Saison 6/Ma Série 04 Le Retour.avi",
      { title: "Ma Série", episodes: [4], episode_title: "Le Retour" },
    ],
    ["Ma Série/Intégrale/Saison 6/6x03 Le Retour.mkv", { title: "Ma Série", seasons: [6], episodes: [3] }],
    [
      "Ma Série (2005)/Series 4/03 - Le Retour.mkv",
      { title: "Ma Série", year: 2005, seasons: [4], episodes: [3] },
    ],
    ["Ma Série/Livre II/12 - Le Retour.mkv", { title: "Ma Série", seasons: [2], episodes: [12] }],
    ["Ma Série/Hors-série/02 - Le Retour.mkv", { title: "Ma Série", seasons: [0], episodes: [2] }],
    ["Ma Série/2/05.mkv", { title: "Ma Série", seasons: [2], episodes: [5] }],
    ["Séries/Ma Série/Ma Série 102.avi", { title: "Ma Série", seasons: [1], episodes: [2] }],
    ["Mangas/Un Animé/Un Animé 102.avi", { title: "Un Animé", episodes: [102] }],
    ["Ma Série/02.Le Retour.avi", { title: "Ma Série", episodes: [2], episode_title: "Le Retour" }],
    [
      "Ma Série/Saison 2009/2009x03 - 2009x04 - Le Retour.avi",
      { title: "Ma Série", seasons: [2009], episodes: [3, 4] },
    ],
    ["Un Animé/012.mkv", { title: "Un Animé", episodes: [12] }],
    [
      "Ma.Serie.S06.FRENCH.720p.HDTV.x264-TEAM/team.603.mkv",
      { title: "Ma Serie", seasons: [6], episodes: [3] },
    ],
    ["Ma.Serie.S02E05.720p.WEB/Le Retour - Ma Serie S2 (Ep 5).mkv", { title: "Ma Serie", episodes: [5] }],
    ["Ma Série (2003)/Saison 1/01 - 33.mkv", { title: "Ma Série", year: 2003, seasons: [1], episodes: [1] }],
    [
      "Ma Série/Saison 0/Le Noël.mkv",
      { title: "Ma Série", seasons: [0], episodes: [], episode_title: "Le Noël" },
    ],
    ["Ma Série - Intégrale/Saison 2/2x04.avi", { title: "Ma Série", seasons: [2], episodes: [4] }],
    [
      "Ma Série/Saison 1/Ma Série - Le Pilote.mkv",
      { title: "Ma Série", episodes: [], episode_title: "Le Pilote" },
    ],
    ["Ma Série/Livre 2 - La Terre/205 - Le Retour.mkv", { title: "Ma Série", seasons: [2], episodes: [5] }],
    ["Séries/Ma Série/2/Ma Série 04.mkv", { title: "Ma Série", seasons: [2], episodes: [4] }],
    ["Un Animé S2/[Kiri] Un Animé S2 - 05 [1080p].mkv", { title: "Un Animé", seasons: [2], episodes: [5] }],
    ["Un Animé 2nd Season/Un Animé - 03.mkv", { title: "Un Animé", seasons: [2], episodes: [3] }],
    ["Un Animé/Specials/Un Animé - SP01.mkv", { title: "Un Animé", seasons: [0], episodes: [1] }],
    ["Un Animé/OVA/02.mkv", { title: "Un Animé", seasons: [0], episodes: [2] }],
    ["Un Animé/OAV/Un Animé - OAV 2.mkv", { title: "Un Animé", seasons: [0], episodes: [2] }],
    [
      "Ma.Longue.Serie.S02.1080p.WEB.H264-TEAM/team-mls.s02e04.mkv",
      { title: "Ma Longue Serie", seasons: [2], episodes: [4] },
    ],
    [
      "Les.Invités.S02.FRENCH.1080p.WEB-TEAM/invites.s02e03.mkv",
      { title: "Les Invités", seasons: [2], episodes: [3] },
    ],
    ["Une.Serie.S01.1080p.WEB-TEAM/autre.s01e02.mkv", { title: "autre", seasons: [1], episodes: [2] }],
    ["Films/Une Trilogie/02 Le Retour (2008).mkv", { type: "movie", title: "Le Retour", year: 2008 }],
    ["Films/1917 (2019)/1917.mkv", { type: "movie", title: "1917", year: 2019 }],
    ["Films/9/9.mkv", { type: "movie", title: "9" }],
    ["TV/24/Season 1/24 05.mkv", { title: "24", seasons: [1], episodes: [5] }],
    ["Films/Un Héros/03 - Le Retour.mkv", { type: "movie", title: "Le Retour" }],
    ["Films/Un Héros/Un Héros 3.mkv", { type: "movie", title: "Un Héros 3" }],
    ["Films/VF/Le Retour.mkv", { title: "Le Retour", languages: ["fr"] }],
    ["Films/Le Retour/film.cd1.avi", { title: "Le Retour", part: 1 }],
    ["Films/Le Retour/VIDEO_TS/VTS_01_1.VOB", { type: "movie", title: "Le Retour" }],
    ["Films/Oscars 2010/Un Autre Film.mkv", { title: "Un Autre Film" }],
    ["Films/Les.Invités.FRENCH.DVDRip/invites_ab.avi", { title: "Les Invités", languages: ["fr"] }],
    ["Trilogie Machin (2009)/Le Premier.mkv", { title: "Le Premier" }],
    ["C:\\Films\\Un Film (2009)\\Un Film (2009) 1080p.mkv", { title: "Un Film", year: 2009 }],
  ])("%s", (path, wanted) => {
    expect(parseName(path)).toMatchObject(wanted);
  });

  it("takes nothing for a copy's that only names the shelf", () => {
    expect(parseName("TV/Ma Série/Saison 1/Ma Série - S01E01.mkv").source).toBeUndefined();
    expect(parseName("Ma Série/Saison 1/Ma Série - S01E02 - 33.mkv")).toMatchObject({
      episodes: [2],
      episode_title: "33",
    });
    expect(parseName("Ma Série/Saison 1/Ma Série - S01E02 - 2000 Miles.mkv").year).toBeUndefined();
  });
});
