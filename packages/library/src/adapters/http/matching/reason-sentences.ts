import type { Locale, Message } from "@souffleur/kernel";
import type { ScoreReason } from "../../../domain/matching/match.ts";

/** Why a candidate has its points, as people read it. */
export function sayReason({ feature, value, facts }: ScoreReason, locale: Locale): string {
  const { ours = "", theirs = "", sought = 0, found } = facts;
  return sentenceOf({ feature, value, ours, theirs, sought: Number(sought), found })[locale];
}

interface Said {
  readonly feature: string;
  readonly value: number;
  readonly ours: string | number;
  readonly theirs: string | number;
  readonly sought: number;
  readonly found: string | number | undefined;
}

function sentenceOf(said: Said): Message {
  switch (said.feature) {
    case "title":
      return titleSentence(said, { fr: "Titre", en: "Title" });
    case "original_title":
      return titleSentence(said, { fr: "Titre original", en: "Original title" });
    case "other_title":
      return titleSentence(said, { fr: "Autre titre", en: "Another title" });
    case "episode_title":
      return titleSentence(said, { fr: "Titre de l'épisode", en: "Title of the episode" });
    case "year":
      return yearSentence(said);
    case "duration":
      return durationSentence(said);
    case "episodes":
      return episodesSentence(said);
    case "id":
      return { fr: `Le nom dit l'identifiant ${said.ours}`, en: `The name says the id ${said.ours}` };
    case "memory":
      return {
        fr: "Décidé auparavant pour des fichiers du même nom",
        en: "Decided before for files of the same name",
      };
    default:
      return {
        fr: `${said.feature} : ${percent(said.value)}`,
        en: `${said.feature}: ${percent(said.value)}`,
      };
  }
}

function titleSentence({ value, theirs }: Said, what: Message): Message {
  if (value === 1)
    return { fr: `${what.fr} identique : « ${theirs} »`, en: `${what.en} the same: “${theirs}”` };
  return {
    fr: `${what.fr} semblable à ${percent(value)} : « ${theirs} »`,
    en: `${what.en} ${percent(value)} alike: “${theirs}”`,
  };
}

function yearSentence({ ours, theirs }: Said): Message {
  if (ours === "")
    return { fr: `Le nom ne dit pas l'année (${theirs})`, en: `The name says no year (${theirs})` };
  if (theirs === "") return { fr: "Année inconnue de la source", en: "Year not known to the source" };
  const gap = Math.abs(Number(ours) - Number(theirs));
  if (gap === 0) return { fr: `Même année : ${theirs}`, en: `Same year: ${theirs}` };
  return {
    fr: `${gap} an${gap > 1 ? "s" : ""} d'écart : ${ours} et ${theirs}`,
    en: `${gap} year${gap > 1 ? "s" : ""} apart: ${ours} and ${theirs}`,
  };
}

function durationSentence({ value, ours, theirs }: Said): Message {
  if (value === 1) return { fr: `Même durée : ${theirs} min`, en: `Same length: ${theirs} min` };
  return {
    fr: `Durées différentes : ${ours} et ${theirs} min`,
    en: `Different lengths: ${ours} and ${theirs} min`,
  };
}

function episodesSentence({ sought, found }: Said): Message {
  if (found === undefined)
    return { fr: "Épisodes inconnus de la source", en: "Episodes not known to the source" };
  if (sought === 0) return { fr: "Le nom ne dit pas l'épisode", en: "The name says no episode" };
  return {
    fr: `${found} épisode${Number(found) > 1 ? "s" : ""} sur ${sought} existe${Number(found) > 1 ? "nt" : ""}`,
    en: `${found} of ${sought} episode${sought > 1 ? "s" : ""} exist${sought === 1 ? "s" : ""}`,
  };
}

function percent(value: number): string {
  return `${Math.round(value * 100)}\u00a0%`;
}
