import type { DemoTrack, DemoVideo } from "./write-matroska.ts";

/** A file of the example: where it lies in the inbox, and what it says of itself. */
export interface DemoFile {
  readonly path: string;
  readonly video: DemoVideo;
}

const sound = (language: string, codec: DemoTrack["codec"] = "ac3", channels = 6): DemoTrack => ({
  codec,
  language,
  channels,
});
const subtitles = (language: string, isForced = false): DemoTrack => ({ codec: "srt", language, isForced });

const fr = [sound("fre")];
const multi = [sound("fre"), sound("eng", "eac3"), subtitles("fre", true)];
const vostfr = [sound("eng"), subtitles("fre")];
const japanese = [sound("jpn", "aac", 2), subtitles("fre")];

const hd = { codec: "avc", width: 1_920, height: 1_080 } as const;
const small = { codec: "avc", width: 1_280, height: 720 } as const;
const uhd = { codec: "hevc", width: 3_840, height: 2_160 } as const;
const dvd = { codec: "avc", width: 720, height: 576 } as const;

type Look = Pick<DemoVideo, "codec" | "width" | "height">;
type Line = readonly [path: string, minutes: number, look: Look, tracks: readonly DemoTrack[], seed?: number];

/** As downloads are called: by their group, by hand, in French, without a year, twice, or not at all. */
const lines: readonly Line[] = [
  ["Le.Fabuleux.Destin.d.Amelie.Poulain.2001.FRENCH.1080p.BluRay.x264-LOST.mkv", 122, hd, fr],
  [
    "Matrix.1999.MULTi.VFF.2160p.UHD.BluRay.HDR.x265-QTZ/Matrix.1999.MULTi.VFF.2160p.UHD.x265-QTZ.mkv",
    136,
    uhd,
    multi,
  ],
  ["The Matrix Reloaded (2003) [1080p].mkv", 138, hd, vostfr],
  ["Inception.2010.TRUEFRENCH.720p.BluRay.x264-FiDELiO.mkv", 148, small, fr],
  ["Dune.2021.MULTi.1080p.WEB.H264-EXTREME.mkv", 155, hd, multi],
  ["Dune.1984.VOSTFR.1080p.BluRay.x264.mkv", 137, hd, vostfr],
  ["Dune.Deuxieme.Partie.2024.MULTi.VFF.2160p.WEB-DL.DV.HDR.H265.mkv", 166, uhd, multi],
  ["Le Voyage de Chihiro (2001) VF 1080p.mkv", 125, hd, [sound("fre"), sound("jpn")]],
  ["La.Haine.1995.FRENCH.1080p.BluRay.x265.mkv", 98, hd, fr],
  ["Intouchables.FRENCH.DVDRiP.mkv", 113, dvd, fr],
  ["Il était une fois dans l'Ouest - 1968 - MULTi 1080p.mkv", 166, hd, multi],
  ["Leon.1994.DIRECTORS.CUT.MULTi.1080p.BluRay.mkv", 133, hd, multi],
  ["Le.Cinquieme.Element.1997.MULTi.VFI.1080p.BluRay.x264.mkv", 126, hd, multi, 500],
  ["A trier/Le Cinquième Élément (copie).mkv", 126, hd, multi, 500],
  ["The.Fifth.Element.1997.720p.BluRay.x264-ESiR.mkv", 126, small, vostfr],
  ["Parasite.2019.VOSTFR.1080p.BluRay.x264.mkv", 132, hd, [sound("kor"), subtitles("fre")]],
  ["The.Thing.MULTi.1080p.BluRay.mkv", 106, hd, multi],
  ["L'Empire contre-attaque VFF 1080p.mkv", 124, hd, fr],
  ["Portrait.de.la.jeune.fille.en.feu.2019.FRENCH.1080p.WEB.x264.mkv", 122, hd, fr],
  ["Les Parapluies de Cherbourg (1964).mkv", 91, dvd, fr],
  ["le_voyage_dans_la_lune_1902.mkv", 13, dvd, []],
  ["vacances_mamie_aout.mkv", 42, small, [sound("und", "aac", 2)]],
  ...season("Breaking.Bad.S01E0#.MULTi.1080p.BluRay.x264-NERDHD.mkv", [58, 48, 48, 48], multi),
  ...season("Stranger Things/Saison 1/Stranger Things - 1x0# VF.mkv", [49, 56, 52], fr),
  ...season("Arcane.S01E0#.VOSTFR.1080p.NF.WEB-DL.mkv", [44, 41, 43], vostfr),
  ...season("One Piece/[Tsundere-Raws] One Piece - 00# VOSTFR 1080p.mkv", [24, 24], japanese),
  ...season("Le.Bureau.des.Legendes.S01E0#.FRENCH.720p.WEB.x264.mkv", [54, 52], fr),
  ["The.Office.S01E01.VOSTFR.720p.mkv", 26, small, vostfr],
];

function season(name: string, minutes: readonly number[], tracks: readonly DemoTrack[]): readonly Line[] {
  return minutes.map((length, at) => [name.replace("#", String(at + 1)), length, hd, tracks] as const);
}

export const demoFiles: readonly DemoFile[] = lines.map(([path, minutes, look, tracks, seed], at) => ({
  path,
  video: { minutes, tracks, seed: seed ?? at, ...look },
}));

/** The film that has been put into storage already. */
export const transferredFile = lines[0]?.[0] ?? "";
