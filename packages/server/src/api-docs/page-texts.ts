import type { Locale, Message } from "@souffleur/kernel";

/** The words of the pages themselves; what an operation does is said in the description, in English. */
const texts = {
  title: { en: "API reference", fr: "Référence de l'API" },
  errors: { en: "Errors", fr: "Erreurs" },
  search: { en: "Search operations", fr: "Chercher une opération" },
  searchErrors: { en: "Search errors", fr: "Chercher une erreur" },
  nothing: { en: "Nothing fits your search.", fr: "Rien ne correspond à votre recherche." },
  skip: { en: "Skip to the content", fr: "Aller au contenu" },
  contents: { en: "Contents", fr: "Sommaire" },
  parameters: { en: "Parameters", fr: "Paramètres" },
  body: { en: "Body", fr: "Corps" },
  answers: { en: "Answers", fr: "Réponses" },
  problems: { en: "Problems", fr: "Problèmes" },
  headers: { en: "Headers", fr: "En-têtes" },
  schemas: { en: "Schemas", fr: "Schémas" },
  example: { en: "Example", fr: "Exemple" },
  required: { en: "required", fr: "obligatoire" },
  name: { en: "Name", fr: "Nom" },
  place: { en: "In", fr: "Dans" },
  type: { en: "Type", fr: "Type" },
  meaning: { en: "Meaning", fr: "Signification" },
  access: { en: "Who may", fr: "Qui peut" },
  status: { en: "Status", fr: "Statut" },
  whatToDo: { en: "What to do", fr: "Que faire" },
  path: { en: "path", fr: "chemin" },
  query: { en: "query", fr: "requête" },
  header: { en: "header", fr: "en-tête" },
  download: { en: "OpenAPI file", fr: "Fichier OpenAPI" },
  otherLanguage: { en: "Français", fr: "English" },
  listOf: { en: "list of", fr: "liste de" },
  oneOf: { en: "one of", fr: "une valeur parmi" },
  errorsIntro: {
    en: "Every error is a problem document (RFC 9457). `detail` is a sentence for people, `code` is for programs, `instance` names the request in the server's log.",
    fr: "Chaque erreur est un document de problème (RFC 9457). `detail` est une phrase pour les personnes, `code` sert aux programmes, `instance` nomme la requête dans le journal du serveur.",
  },
} satisfies Record<string, Message>;

export type TextKey = keyof typeof texts;

export type Say = (key: TextKey) => string;

export function textsFor(locale: Locale): Say {
  return (key) => texts[key][locale];
}

const accessWords: Readonly<Record<string, Message>> = {
  public: { en: "anybody", fr: "tout le monde" },
  "signed-in": { en: "anybody signed in", fr: "toute personne connectée" },
  owner: { en: "the owner", fr: "le propriétaire" },
  read: { en: "whoever may see {module}", fr: "qui peut voir {module}" },
  write: { en: "whoever may change {module}", fr: "qui peut modifier {module}" },
};

/** `planning:read` in words. */
export function accessText(access: string, locale: Locale): string {
  const [module = "", verb] = access.split(":");
  const message = accessWords[verb ?? access];
  return message === undefined ? access : message[locale].replace("{module}", module);
}
