import { defineMessages } from "../../lib/i18n/messages.ts";
import { plural } from "../../lib/i18n/plural.ts";

const en = {
  title: "Files and folders",
  lead: "The folders named in the server's settings, and the videos in them. A scan only looks and reads.",
  folders: "Folders",
  scanAll: "Scan all folders",
  scan: "Scan",
  scanOne: (path: string) => `Scan ${path}`,
  watch: "Watched",
  watchOne: (path: string) => `Watch ${path}`,
  watched: (path: string) => `${path}: watched`,
  unwatched: (path: string) => `${path}: no longer watched`,
  kinds: { inbox: "Downloads", collection: "Collection", storage: "Storage", view: "Links" },
  absent: "Not there",
  neverScanned: "never scanned",
  scanned: (when: string) => `scanned ${when}`,
  count: (count: number, shown: string) =>
    plural("en", count, { one: `${shown} file`, other: `${shown} files` }),
  missing: (count: number) => plural("en", count, { one: "# missing", other: "# missing" }),
  unreadable: (count: number) => plural("en", count, { one: "# unreadable", other: "# unreadable" }),
  files: "Videos",
  filter: "Which videos",
  shown: {
    all: "All",
    undecided: "To decide",
    found: "To read",
    unreadable: "Unreadable",
    missing: "Missing",
  },
  search: "Search in paths",
  clearSearch: "Clear the search",
  noneYet: "No video yet",
  noneYetLead: "Put videos into one of the folders, then scan it.",
  noMatch: "No such video",
  states: { found: "To read", read: "Read", unreadable: "Unreadable", missing: "Missing" },
  season: (season: string, episode: string) => `S${season}E${episode}`,
  sideFiles: (count: number) => plural("en", count, { one: "# file beside it", other: "# files beside it" }),
  manyMissing: (count: number, path: string) =>
    plural("en", count, {
      one: `# file is missing at once from ${path}; nothing was marked. Is it indeed gone?`,
      other: `# files are missing at once from ${path}; nothing was marked. Are they indeed gone?`,
    }),
  confirmMissing: "They are gone",
  absentFolder: (path: string) => `${path} is not there, or its disk is off. Its files stay as they are.`,
  otherFolder: (path: string) =>
    `${path} is not the folder it was: its mark or its disk is another. Its files stay as they are.`,
  acceptFolder: "It is the folder",
};

const fr: typeof en = {
  title: "Fichiers et dossiers",
  lead: "Les dossiers déclarés dans les réglages du serveur, et leurs vidéos. Une analyse ne fait que regarder et lire.",
  folders: "Dossiers",
  scanAll: "Analyser tous les dossiers",
  scan: "Analyser",
  scanOne: (path) => `Analyser ${path}`,
  watch: "Surveillé",
  watchOne: (path) => `Surveiller ${path}`,
  watched: (path) => `${path}\u00a0: surveillé`,
  unwatched: (path) => `${path}\u00a0: plus surveillé`,
  kinds: { inbox: "Téléchargements", collection: "Collection", storage: "Rangement", view: "Liens" },
  absent: "Absent",
  neverScanned: "jamais analysé",
  scanned: (when) => `analysé ${when}`,
  count: (count, shown) => plural("fr", count, { one: `${shown} fichier`, other: `${shown} fichiers` }),
  missing: (count) => plural("fr", count, { one: "# introuvable", other: "# introuvables" }),
  unreadable: (count) => plural("fr", count, { one: "# illisible", other: "# illisibles" }),
  files: "Vidéos",
  filter: "Quelles vidéos",
  shown: {
    all: "Toutes",
    undecided: "À décider",
    found: "À lire",
    unreadable: "Illisibles",
    missing: "Introuvables",
  },
  search: "Chercher dans les chemins",
  clearSearch: "Effacer la recherche",
  noneYet: "Aucune vidéo pour l’instant",
  noneYetLead: "Placez des vidéos dans l’un des dossiers, puis analysez-le.",
  noMatch: "Aucune vidéo de ce genre",
  states: { found: "À lire", read: "Lue", unreadable: "Illisible", missing: "Introuvable" },
  season: (season, episode) => `S${season}E${episode}`,
  sideFiles: (count) => plural("fr", count, { one: "# fichier joint", other: "# fichiers joints" }),
  manyMissing: (count, path) =>
    plural("fr", count, {
      one: `# fichier est introuvable d’un coup dans ${path}\u00a0; rien n’a été marqué. A-t-il bien disparu\u00a0?`,
      other: `# fichiers sont introuvables d’un coup dans ${path}\u00a0; rien n’a été marqué. Ont-ils bien disparu\u00a0?`,
    }),
  confirmMissing: "Ils ont disparu",
  absentFolder: (path) => `${path} n’est pas là, ou son disque est éteint. Ses fichiers restent tels quels.`,
  otherFolder: (path) =>
    `${path} n’est plus le même dossier\u00a0: sa marque ou son disque a changé. Ses fichiers restent tels quels.`,
  acceptFolder: "C’est le bon dossier",
};

export const libraryFilesMessages = defineMessages(en, fr);
