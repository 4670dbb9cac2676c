import { plainText } from "../plain-text.ts";

/** What is kept below a folder, where its name says so. */
export type Shelf = "films" | "series" | "anime";

const OF_SOME_KIND = "(?: (?:hd|4k|uhd|vf|vo|vost|vostfr|fr|en|francais|francaises?|1080p|720p|2160p))?";
const SHELVES: readonly (readonly [Shelf, RegExp])[] = [
  [
    "films",
    new RegExp(`^(?:mes |my |les )?(?:films?|movies?|cinema|longs? metrages?|videotheque)${OF_SOME_KIND}$`),
  ],
  [
    "series",
    new RegExp(
      `^(?:mes |my |les )?(?:series?|series? tv|tv|tv ?shows?|shows?|tv series|sitcoms?|feuilletons?)${OF_SOME_KIND}$`,
    ),
  ],
  ["anime", new RegExp(`^(?:mes |my |les )?(?:animes?|mangas?|japanime|japanimation)${OF_SOME_KIND}$`)],
];

/** Folders that keep other folders, or parts of one film: none is called as what lies in it. */
const NAMELESS =
  /^(?:videos?|downloads?|telechargements?|complete|incomplete|media|mnt|home|user|share|data|server|volume\d*|seasons?|saisons?|specials?|ovas?|oavs?|oads?|sps?|extras?|bonus|trailers?|samples?|video ts|audio ts|bdmv|stream|certificate|cd ?\d|dvd ?\d|disc ?\d|disque ?\d|subs?|subtitles|sous titres|new|nouveautes?|done|finished|usenet|torrents?|library|bibliotheque|collections?|integrales?|l integrale|documentar(?:y|ies)|documentaires?|kids|enfants|famille|hd|4k|uhd|unsorted|temp|tmp|[a-z]:?|\d \d|[a-z] [a-z]|dossier|divers|sagas?|dessins? animes?|animation|comed(?:y|ies?)|action|aventure|drames?|horreur|thrillers?|policiers?|science fiction|sf|fantastique|fantasy|guerre|westerns?|romance|spectacles?|concerts?)$/;
const DISC = /^(?:video ts|audio ts|bdmv|stream|certificate)$/;
/** Extras of a series count as season 0, as players and catalogues have it. */
const SPECIALS =
  /^(?:specials?|speciaux|episodes? speciaux|hors series?|(?:specials? )?(?:ova|oav|oad|sp)s?)$/;
const SEASON = /^(?:(.*?)[ -]*(?<![\p{L}\p{N}]))(?:livre|book|series?) ?(\d{1,2}|[ivx]{1,4})$/u;
/** `Livre 2 - La terre`: a season with a title of its own, which is not the series'. */
const TITLED_SEASON = /^(?:livre|book) (\d{1,2}|[ivx]{1,4}) \p{L}/u;
const ROMAN: Readonly<Record<string, number>> = {
  ...{ i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9, x: 10, xi: 11, xii: 12 },
};
/** Several films in one folder, each with a title and a year of its own. */
const OF_SEVERAL =
  /(?<!\p{L})(?:trilog|quadrilog|tetralog|pentalog|hexalog|filmograph|integrale|collection|saga|coffret|pack|best of|oscars|cesars)/u;

const written = (folder: string) =>
  plainText(folder)
    .replace(/[ ._'’-]+/g, " ")
    .trim();

export function shelfOf(folder: string): Shelf | undefined {
  const name = written(folder);
  return SHELVES.find(([, pattern]) => pattern.test(name))?.[0];
}

export function isNameless(folder: string): boolean {
  const name = written(folder);
  return NAMELESS.test(name) || SHELVES.some(([, pattern]) => pattern.test(name));
}

export function isDisc(folder: string): boolean {
  return DISC.test(written(folder));
}

export function holdsSeveral(folder: string): boolean {
  return OF_SEVERAL.test(written(folder));
}

/**
 * A folder that is a season for who knows that there are episodes in it: `Livre II`, `Series 4`, `2`, `Hors-série`.
 * The title is what stands before.
 */
export function seasonNamed(folder: string): { readonly season: number; readonly title: string } | undefined {
  const name = written(folder);
  if (SPECIALS.test(name)) return { season: 0, title: "" };
  if (/^\d{1,2}$/.test(name)) return { season: Number(name), title: "" };
  const titled = TITLED_SEASON.exec(name)?.[1];
  if (titled !== undefined) return seasonOf(titled, "");
  const match = SEASON.exec(name);
  return match === null
    ? undefined
    : seasonOf(match[2] ?? "", folder.slice(0, match[1]?.length ?? 0).replace(/[ ._-]+$/, ""));
}

function seasonOf(written: string, title: string) {
  const season = ROMAN[written] ?? Number(written);
  return season > 0 ? { season, title } : undefined;
}
