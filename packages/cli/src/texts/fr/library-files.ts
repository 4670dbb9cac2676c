import type { libraryFiles as english } from "../en/library-files.ts";

export const libraryFiles: typeof english = {
  help: {
    scan: "parcourir les fichiers des dossiers de la bibliothèque et lire les nouveaux",
    folder: "un dossier de la bibliothèque, par son chemin ou son identifiant ; sans lui, tous",
    confirmMissing: "dire que les nombreux fichiers introuvables ont bien disparu",
    acceptFolder: "dire que c'est le bon dossier, bien que sa marque ou son disque ait changé",
    folders: "lister les dossiers de la bibliothèque",
  },
  kind: "Rôle",
  kinds: { inbox: "téléchargements", collection: "collection", storage: "rangement", view: "vue" },
  states: { present: "présent", absent: "absent", unknown: "pas encore vu" },
  scanStates: { scanned: "analysé", absent: "absent", interrupted: "interrompu" },
  files: "Fichiers",
  missing: "Introuvables",
  scanned: "Analysé",
  folder: "Dossier",
  noFolders: "La bibliothèque n'a pas de dossier.",
  counts: {
    seen: "Fichiers",
    added: "Nouveaux",
    changed: "Modifiés",
    moved: "Déplacés",
    missing: "Introuvables",
    waiting: "En cours d'écriture",
  },
  notAFolder: (named) => `${named} n'est pas un dossier de la bibliothèque.`,
  notAFolderNext: "souffleur folders les affiche ; les nouveaux se déclarent dans les réglages du serveur.",
  manyMissing:
    "De nombreux fichiers sont introuvables d'un coup ; rien n'a été marqué. S'ils ont bien disparu : souffleur scan --confirm-missing",
  someAbsent:
    "Un dossier n'est pas là, ou n'est plus le même : rien de ce qu'il contient ne compte comme disparu.",
};
