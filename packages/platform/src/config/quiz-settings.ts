import { z } from "zod";
import { folders, list, positive, positiveNumber, setting } from "./setting.ts";

/** What the owner sets for the quiz assistant. */
export const quizSettings = {
  quizFolders: setting({
    key: "SOUFFLEUR_QUIZ_FOLDERS",
    schema: list,
    fallback: "",
    help: {
      en: "folders that course material may be taken in from, with commas",
      fr: "dossiers dont on peut reprendre des supports de cours, avec des virgules",
    },
    expected: folders,
  }),
  quizMaxMegabytes: setting({
    key: "SOUFFLEUR_QUIZ_MAX_MB",
    schema: positive,
    fallback: "50",
    help: {
      en: "largest course document that is taken in",
      fr: "taille maximale d'un support de cours",
    },
    expected: { en: "a number of megabytes", fr: "un nombre de mégaoctets" },
  }),
  llmUrl: setting({
    key: "SOUFFLEUR_LLM_URL",
    schema: z.union([z.literal(""), z.url({ protocol: /^https?$/ })]),
    fallback: "",
    help: {
      en: "address of a language model that speaks as OpenAI's does, with the version; without one none is asked",
      fr: "adresse d'un modèle de langue qui parle comme ceux d'OpenAI, avec la version ; à défaut aucun n'est interrogé",
    },
    expected: { en: "like http://localhost:11434/v1", fr: "comme http://localhost:11434/v1" },
  }),
  llmKey: setting({
    key: "SOUFFLEUR_LLM_KEY",
    schema: z.string(),
    fallback: "",
    secret: true,
    help: {
      en: "the key of that address, where it wants one",
      fr: "clé de cette adresse, si elle en demande une",
    },
    expected: { en: "a key", fr: "une clé" },
  }),
  llmModel: setting({
    key: "SOUFFLEUR_LLM_MODEL",
    schema: list,
    fallback: "",
    help: {
      en: "names of the models, with commas: the next is asked where one fails",
      fr: "noms des modèles, avec des virgules : le suivant est interrogé quand l'un échoue",
    },
    expected: { en: "names with commas between them", fr: "des noms séparés par des virgules" },
  }),
  llmTokensPerRun: setting({
    key: "SOUFFLEUR_LLM_TOKENS_PER_RUN",
    schema: positive,
    fallback: "200000",
    help: {
      en: "tokens one run may spend, sent and received",
      fr: "jetons qu'une génération peut dépenser, envoyés et reçus",
    },
    expected: positiveNumber,
  }),
  embeddingsUrl: setting({
    key: "SOUFFLEUR_EMBEDDINGS_URL",
    schema: z.union([z.literal(""), z.url({ protocol: /^https?$/ })]),
    fallback: "",
    help: {
      en: "address that makes vectors of texts, as OpenAI's does; without one passages are searched by their words",
      fr: "adresse qui fait des vecteurs de textes, comme celle d'OpenAI ; à défaut les passages sont cherchés par leurs mots",
    },
    expected: { en: "like http://localhost:11434/v1", fr: "comme http://localhost:11434/v1" },
  }),
  embeddingsKey: setting({
    key: "SOUFFLEUR_EMBEDDINGS_KEY",
    schema: z.string(),
    fallback: "",
    secret: true,
    help: {
      en: "the key of that address, where it wants one",
      fr: "clé de cette adresse, si elle en demande une",
    },
    expected: { en: "a key", fr: "une clé" },
  }),
  embeddingsModel: setting({
    key: "SOUFFLEUR_EMBEDDINGS_MODEL",
    schema: z.string(),
    fallback: "",
    help: { en: "name of the model that makes vectors", fr: "nom du modèle qui fait les vecteurs" },
    expected: { en: "a name", fr: "un nom" },
  }),
} as const;
