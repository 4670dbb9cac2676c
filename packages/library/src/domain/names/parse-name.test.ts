import { describe, expect, it } from "vitest";
import { parseName } from "./parse-name.ts";

describe("a film", () => {
  it.each([
    ["Le.Grand.Départ.1998.MULTi.VFF.1080p.BluRay.x264-TEAM.mkv", { title: "Le Grand Départ", year: 1998 }],
    ["Le Grand Départ (1998).mkv", { title: "Le Grand Départ", year: 1998 }],
    ["2049.Le.Retour.2017.1080p.WEB.H264-X", { title: "2049 Le Retour", year: 2017 }],
    ["1917.2019.FRENCH.1080p.mkv", { title: "1917", year: 2019 }],
    ["1984.FRENCH.DVDRip.avi", { title: "1984", languages: ["fr"] }],
    ["La petite bande (Un Cinéaste - 1983) VF.mkv", { title: "La petite bande", year: 1983 }],
    ["Titre français (The Original Title) 2011 DVDRip", { title: "Titre français", year: 2011 }],
    ["Tout (ou presque) 2004 720p", { title: "Tout (ou presque)", year: 2004 }],
    ["Moi(s) 2004 720p", { title: "Moi(s)", year: 2004 }],
    [
      "Agent 117 - Le Caire, nid de vipères 2006 1080p",
      { title: "Agent 117 - Le Caire, nid de vipères", year: 2006 },
    ],
    ["12 Femmes en colère 1957 1080p", { title: "12 Femmes en colère", year: 1957 }],
    ["Conte d'hiver Épisode 5 La Grange contre-attaque 1980", { title: "Conte d'hiver", year: 1980 }],
    [
      "abcd-the.long.way.1983.multi.1080p.bluray.x264.mkv",
      { title: "the long way", year: 1983, release_group: "abcd" },
    ],
  ])("%s", (name, wanted) => {
    expect(parseName(name)).toMatchObject(wanted);
  });

  it("keeps a language in its title where only the title has it", () => {
    expect(parseName("The.French.Door.2021.MULTi.1080p.mkv")).toMatchObject({
      title: "The French Door",
      languages: [],
    });
  });

  it.each([
    ["Une émission 25/10/2019 Invitée 480p", { title: "Une émission", date: "2019-10-25" }],
    ["Some Show 10/25/2019 A Guest 480p.mkv", { title: "Some Show", date: "2019-10-25" }],
    ["Talk/25/10/2019 A Guest.mkv", { title: "2019 A Guest" }],
    ["Une série - S01 / S02 / S03", { title: "Une série", seasons: [1, 2, 3] }],
    ["Une série Saison 1 / Saison 2 VF", { title: "Une série", seasons: [1, 2] }],
  ])("with a slash that parts no folders: %s", (name, wanted) => {
    expect(parseName(name)).toMatchObject(wanted);
  });

  it("reads ids of both styles", () => {
    expect(parseName("Film (2010) [tmdbid-123] [imdbid-tt0211915].mkv")).toMatchObject({
      title: "Film",
      year: 2010,
      tmdb_id: 123,
      imdb_id: "tt0211915",
    });
    expect(parseName("Série (2010) {tvdb-78901} S01E02.mkv")).toMatchObject({
      tvdb_id: 78_901,
      title: "Série",
    });
  });
});

describe("an episode", () => {
  it.each([
    ["Série.S01E02.FRENCH.720p.mkv", [1], [2]],
    ["Série S01E02E03", [1], [2, 3]],
    ["Série S01E02-E05", [1], [2, 3, 4, 5]],
    ["Série S01E02-04 720p", [1], [2, 3, 4]],
    ["Série 1x02", [1], [2]],
    ["Série 1x02-1x03", [1], [2, 3]],
    ["Série Saison 1 Épisode 2", [1], [2]],
    ["Série - Saison 4 - Épisode 01 à 05", [4], [1, 2, 3, 4, 5]],
    ["Série.S02.1080p", [2], []],
    ["Série S01-S03 COMPLETE", [1, 2, 3], []],
    ["Série Saison VII FRENCH DVDRip", [7], []],
    ["Série T02E22", [2], [22]],
    ["Serie - Temporada 2 [HDTV][Cap.204]", [2], [4]],
    ["Serie - Temporada 2 [HDTV][Cap.204_206]", [2], [4, 5, 6]],
    ["Serie - Episode 1.22 - Le Retour", [1], [22]],
    ["Serie [5.01] Le Retour", [5], [1]],
    ["Serie S01.07", [1], [7]],
    ["Serie S2-07", [2], [7]],
    ["Serie S01-07", [1, 2, 3, 4, 5, 6, 7], []],
    ["Serie S01 04 (1080p)", [1], [4]],
    ["Serie S01S02S03", [1, 2, 3], []],
    ["Serie S01 - 06 Complete DVDRip", [1, 2, 3, 4, 5, 6], []],
    ["Serie [01x01-08 of 8] 720p", [1], []],
    ["Serie [01x01-08 of 10] 720p", [1], [1, 2, 3, 4, 5, 6, 7, 8]],
    ["Serie.Season.3of5.HDTV", [3], []],
    ["Serie - Series 4 (2008)", [4], []],
    ["Serie - Deuxième saison 720p", [2], []],
    ["Serie - Livre IV - Ep 12 - Le Retour", [4], [12]],
    ["Имя (S2E1) / Serie (S2E1) (2023) 1080p", [2], [1]],
    ["Serie - 8x01_02 - Le Retour", [8], [1, 2]],
    ["Serie 8x01_720p", [8], [1]],
    ["Serie - SP03 [720p]", [0], [3]],
    ["Serie OAV 2", [0], [2]],
  ])("%s", (name, seasons, episodes) => {
    expect(parseName(name)).toMatchObject({ type: "episode", seasons, episodes });
    expect(parseName(name).title).toMatch(/^S[ée]rie$/);
  });

  it("is read behind brackets that say how the copy is", () => {
    expect(parseName("[Kiri] [BD][1080p] Un Animé 08 [4D102B7C].mkv")).toMatchObject({
      ...{ type: "episode", title: "Un Animé", episodes: [8], release_group: "Kiri" },
      ...{ resolution: "1080p", source: "bluray" },
    });
    expect(parseName("Un Film OVA 5.1 AAC.mkv")).toMatchObject({ type: "movie", title: "Un Film" });
  });

  it("is counted on where it has no season", () => {
    expect(parseName("[Équipe] Un Animé - 215 VOSTFR [720p].mkv")).toMatchObject({
      type: "episode",
      title: "Un Animé",
      episodes: [215],
      absolute_episodes: [215],
      release_group: "Équipe",
      subtitle_languages: ["fr"],
      languages: [],
    });
  });

  it("is counted on beside a date, and within two seasons", () => {
    expect(parseName("Dizi 79.Bölüm (25.06.2023) 720p")).toMatchObject({
      episodes: [79],
      date: "2023-06-25",
    });
    expect(parseName("[Équipe] Un Animé 2 - 04-05 (28-29) [720p]")).toMatchObject({
      title: "Un Animé 2",
      episodes: [4, 5],
      absolute_episodes: [28, 29],
    });
    expect(parseName("[Équipe] Un Animé (0001-1071) [1080p]").episodes).toHaveLength(1_071);
  });

  it("of a day has its date", () => {
    expect(parseName("Le.Journal.2014.07.22.720p.HDTV.x264-TV")).toMatchObject({
      type: "episode",
      date: "2014-07-22",
    });
    expect(parseName("Le Journal 31.12.2019")).toMatchObject({ date: "2019-12-31" });
    expect(parseName("Le Journal 31.02.2019").date).toBeUndefined();
  });

  it("has its own title", () => {
    expect(parseName("Série - S02E03 - Le Grand Jour - 1080p").episode_title).toBe("Le Grand Jour");
  });

  it("never becomes a long list by a wild number", () => {
    expect(parseName("Série E08-10426008").episodes?.length).toBeLessThanOrEqual(301);
    expect(parseName("Série S01E01-E9999").episodes?.length).toBeLessThanOrEqual(301);
  });
});

describe("a name in several scripts", () => {
  it("is called as most can read it", () => {
    expect(parseName("Имя / Name / Сезон: 5 / Серии: 1-8 [2017, 1080p]").title).toBe("Name");
    expect(parseName("[Équipe] 名前 / Name - 07 [1080p]").title).toBe("Name");
  });
});

describe("languages", () => {
  it("of a file of subtitles are read", () => {
    for (const [name, language] of [
      ["Film (2010).fr.srt", "fr"],
      ["Film (2010).fr.forced.srt", "fr"],
      ["Film (2010) (English).srt", "en"],
      ["Film.2010.1080p-TEAM.eng.ass", "en"],
      ["Film (2010).pt-BR.srt", "pt-BR"],
    ] as const)
      expect(parseName(name)).toMatchObject({ title: "Film", languages: [], subtitle_languages: [language] });
    expect(parseName("Film (2010).srt").subtitle_languages).toBeUndefined();
  });

  it("stand alone behind a title only where they are written like a mark", () => {
    expect(parseName("Le Titre VF.avi")).toMatchObject({ title: "Le Titre", languages: ["fr"] });
    expect(parseName("Le Titre - FR.avi")).toMatchObject({ title: "Le Titre", languages: ["fr"] });
    expect(parseName("Le Patient anglais.avi")).toMatchObject({ title: "Le Patient anglais", languages: [] });
    expect(parseName("L'Auberge espagnole.avi")).toMatchObject({ languages: [] });
  });

  it.each([
    ["Film.2020.MULTi.VFF.1080p.mkv", ["fr"], undefined, ["vff"]],
    ["Film.2020.TRUEFRENCH.1080p.mkv", ["fr"], undefined, ["vff"]],
    ["Film.2020.MULTi.VF2.1080p.mkv", ["fr"], undefined, ["vff", "vfq"]],
    ["Film.2020.VFQ.1080p.mkv", ["fr"], undefined, ["vfq"]],
    ["Film.2020.VOSTFR.1080p.mkv", [], ["fr"], undefined],
    ["Film.2020.SUBFRENCH.1080p.mkv", [], ["fr"], undefined],
    ["Film.2020.German.Subbed.720p.mkv", [], ["de"], undefined],
    ["Film (2013) [1080p] [ENG+DE+IT]", ["de", "en", "it"], undefined, undefined],
    ["Film 2013 MULTI ST.FR.ENG 720p x264", [], ["en", "fr"], undefined],
  ])("%s", (name, languages, read, variants) => {
    const parsed = parseName(name);
    expect(parsed.languages).toEqual(languages);
    expect(parsed.subtitle_languages).toEqual(read);
    expect(parsed.french_variants).toEqual(variants);
  });
});

describe("what is technical", () => {
  it("is read field by field", () => {
    expect(
      parseName("Film.2019.EXTENDED.PROPER.2160p.UHD.BluRay.REMUX.HDR.HEVC.TrueHD.7.1.Atmos-GRP.mkv"),
    ).toMatchObject({
      edition: ["extended"],
      proper: true,
      resolution: "2160p",
      source: "bluray",
      video_codec: "h265",
      audio_codecs: ["truehd", "atmos"],
      audio_channels: "7.1",
      release_group: "GRP",
      container: "mkv",
    });
    expect(parseName("Film.2019.1080p.AMZN.WEB-DL.DDP5.1.H.264-GRP")).toMatchObject({
      source: "web",
      audio_codecs: ["eac3"],
      audio_channels: "5.1",
      video_codec: "h264",
    });
  });

  it("names its group before the title or behind the last dash, never a checksum", () => {
    for (const [name, group] of [
      ["[Équipe] Un Animé - 05 [720p][F5CCE87C].mkv", "Équipe"],
      ["Un Animé - 05 [720p][F5CCE87C].mkv", undefined],
      ["Film.2019.720p.x264.iNTERNAL-EQUIPE", "EQUIPE"],
      ["Film.2019.720p.x264-EQUIPE.English", "EQUIPE"],
    ] as const)
      expect(parseName(name).release_group).toBe(group);
  });

  it("is in a group's name where it stands behind the last dash", () => {
    expect(parseName("Film.2019.720p.BluRay.x264-FHD")).toMatchObject({
      resolution: "720p",
      release_group: "FHD",
    });
  });
});
