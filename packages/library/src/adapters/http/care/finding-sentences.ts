import type { Message } from "@souffleur/kernel";
import type { CareFinding, CareKind, Facts } from "../../../domain/care/finding.ts";

/** What a finding says, in a sentence. */
export function sentenceOf({ kind, facts }: Pick<CareFinding, "kind" | "facts">): Message {
  return sentences[kind](facts);
}

const sentences: Readonly<Record<CareKind, (facts: Facts) => Message>> = {
  missing_file: ({ found_at, many }) =>
    found_at
      ? {
          en: `The file is no longer where it was; the same content lies at ${found_at}.`,
          fr: `Le fichier n'est plus à sa place\u00a0; le même contenu se trouve ici\u00a0: ${found_at}.`,
        }
      : {
          en: `The file is no longer on the disk.${many ? " Many are missing: is the disk the right one?" : ""}`,
          fr: `Le fichier n'est plus sur le disque.${many ? " Beaucoup manquent\u00a0: est-ce le bon disque\u00a0?" : ""}`,
        },
  orphan: () => ({
    en: "This video lies in the collection, and the library does not know it.",
    fr: "Cette vidéo se trouve dans la collection, et la bibliothèque ne la connaît pas.",
  }),
  broken_link: ({ target, found_at, found_by, outside }) => {
    if (found_at && found_by === "likeness")
      return {
        en: `The link leads to nothing; ${found_at} has a name like it.`,
        fr: `Le lien ne mène à rien\u00a0; ${found_at} porte un nom semblable.`,
      };
    if (found_at)
      return {
        en: `The link leads to nothing; its file is now at ${found_at}.`,
        fr: `Le lien ne mène à rien\u00a0; son fichier est maintenant ici\u00a0: ${found_at}.`,
      };
    return outside
      ? {
          en: `The link leads out of the library's folders, to nothing: ${target}.`,
          fr: `Le lien mène hors des dossiers de la bibliothèque, à rien\u00a0: ${target}.`,
        }
      : { en: `The link leads to nothing: ${target}.`, fr: `Le lien ne mène à rien\u00a0: ${target}.` };
  },
  misplaced_link: ({ problem, target, place }) => misplaced(`${problem}`, `${target}`, `${place}`),
  changed_content: ({ silent }) =>
    silent
      ? {
          en: "The content has changed, though size and time have not: the disk may be failing.",
          fr: "Le contenu a changé, sans que la taille ni la date ne changent\u00a0: le disque est peut-être défaillant.",
        }
      : {
          en: "The content has changed since it was read.",
          fr: "Le contenu a changé depuis sa lecture.",
        },
  database: ({ problem }) => databaseSentence(`${problem}`),
  side_file: ({ missing, changed, fresh }) => ({
    en: parts([missing, "Missing: "], [changed, "Changed: "], [fresh, "New: "]),
    fr: parts([missing, "Absents\u00a0: "], [changed, "Modifiés\u00a0: "], [fresh, "Nouveaux\u00a0: "]),
  }),
  empty_folder: ({ folders }) =>
    Number(folders) > 1
      ? {
          en: `Nothing is in this folder but ${Number(folders) - 1} empty ones.`,
          fr: `Ce dossier ne contient que des dossiers vides (${Number(folders) - 1}).`,
        }
      : { en: "Nothing is in this folder.", fr: "Ce dossier est vide." },
  overfull_folder: ({ entries, most, ranges }) => ({
    en: `${entries} entries, of ${most} at most.${ranges ? ` It would be split into ${ranges}.` : ""}`,
    fr: `${entries} entrées, pour ${most} au plus.${ranges ? ` Il serait divisé en ${ranges}.` : ""}`,
  }),
  regroup: ({ group, titles, files, into, taken }) => {
    if (group !== undefined)
      return {
        en: `${titles} titles begin with “${group}”: they could have a folder of their own.`,
        fr: `${titles} titres commencent par «\u00a0${group}\u00a0»\u00a0: ils pourraient avoir leur dossier.`,
      };
    return {
      en: `${files} files of this series lie apart from the others, in ${into}.${taken ? " Some names are taken there." : ""}`,
      fr: `${files} fichiers de cette série sont à l'écart des autres, dans ${into}.${taken ? " Des noms y sont déjà pris." : ""}`,
    };
  },
  consolidate: (facts) => consolidated(facts),
  duplicate_content: ({ copies }) => ({
    en: `${copies} files have the same content, byte by byte.`,
    fr: `${copies} fichiers ont le même contenu, octet par octet.`,
  }),
  duplicate_title: ({ copies, clear }) => ({
    en: `${copies} files of the same work.${clear ? " One of them is clearly better." : " None of them is clearly better."}`,
    fr: `${copies} fichiers de la même œuvre.${clear ? " L'un d'eux est nettement meilleur." : " Aucun n'est nettement meilleur."}`,
  }),
  upgrade: (facts) => upgrade(facts),
  missing_episode: ({ season, missing, numbers }) => ({
    en: `Season ${season}: ${missing === 1 ? "episode" : "episodes"} ${numbers} missing.`,
    fr: `Saison ${season}\u00a0: ${missing === 1 ? "épisode manquant" : "épisodes manquants"} ${numbers}.`,
  }),
};

function misplaced(problem: string, target: string, place: string): Message {
  switch (problem) {
    case "outside":
      return {
        en: `The link leads out of the library's folders: ${target}.`,
        fr: `Le lien mène hors des dossiers de la bibliothèque\u00a0: ${target}.`,
      };
    case "second":
      return {
        en: `Another link of the view leads to the same file: ${target}.`,
        fr: `Un autre lien de la vue mène au même fichier\u00a0: ${target}.`,
      };
    case "elsewhere":
      return { en: `Its place would be ${place}.`, fr: `Sa place serait ici\u00a0: ${place}.` };
    default:
      return {
        en: "The link names its whole path: it breaks when the disk is mounted elsewhere.",
        fr: "Le lien donne son chemin entier\u00a0: il se rompt si le disque est monté ailleurs.",
      };
  }
}

function databaseSentence(problem: string): Message {
  switch (problem) {
    case "stale":
      return {
        en: "Size or time on the disk are not those on record.",
        fr: "La taille ou la date sur le disque ne sont pas celles de la base.",
      };
    case "back":
      return {
        en: "Noted as missing, the file is there again.",
        fr: "Noté comme manquant, le fichier est revenu.",
      };
    default:
      return {
        en: "The file this work names is not one of its files, or lies elsewhere.",
        fr: "Le fichier que cette œuvre désigne n'est pas l'un des siens, ou se trouve ailleurs.",
      };
  }
}

function consolidated({ problem, target, outside, taken }: Facts): Message {
  if (outside)
    return {
      en: `A link of the storage leads out of the library's folders: ${target}.`,
      fr: `Un lien du stockage mène hors des dossiers de la bibliothèque\u00a0: ${target}.`,
    };
  if (taken)
    return {
      en: `It lies on another disk, and its place is taken: ${target}.`,
      fr: `Il se trouve sur un autre disque, et sa place est prise\u00a0: ${target}.`,
    };
  return problem === "linked"
    ? {
        en: `The storage has only a link; the file itself lies at ${target}.`,
        fr: `Le stockage n'a qu'un lien\u00a0; le fichier lui-même est ici\u00a0: ${target}.`,
      }
    : {
        en: `It lies on another disk; its place would be ${target}.`,
        fr: `Il se trouve sur un autre disque\u00a0; sa place serait ici\u00a0: ${target}.`,
      };
}

function upgrade({ unreadable, lines, codec, no_french, languages, megabits }: Facts): Message {
  if (unreadable) return { en: "Nothing in it can be played.", fr: "Rien n'y est lisible." };
  const said: readonly (readonly [unknown, Message])[] = [
    [lines, { en: `only ${lines} lines`, fr: `${lines} lignes seulement` }],
    [codec, { en: `an old codec (${codec})`, fr: `un codec ancien (${codec})` }],
    [no_french, { en: `no French (${languages})`, fr: `pas de français (${languages})` }],
    [megabits, { en: `few bits (${megabits} Mbit/s)`, fr: `un débit faible (${megabits} Mbit/s)` }],
  ];
  const there = said.flatMap(([fact, message]) => (fact === undefined ? [] : [message]));
  return {
    en: `A better copy would be worth having: ${there.map(({ en }) => en).join(", ")}.`,
    fr: `Une meilleure copie serait bienvenue\u00a0: ${there.map(({ fr }) => fr).join(", ")}.`,
  };
}

function parts(...said: readonly (readonly [fact: unknown, words: string])[]): string {
  return said.flatMap(([fact, words]) => (fact ? [`${words}${fact}.`] : [])).join(" ");
}
