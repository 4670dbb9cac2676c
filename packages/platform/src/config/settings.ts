import { isTimeZone } from "@souffleur/kernel";
import { z } from "zod";
import { isMailAddress, readSender, readSmtpUrl } from "../mail/read-settings.ts";
import { librarySettings } from "./library-settings.ts";
import { quizSettings } from "./quiz-settings.ts";
import { list, oneOf, positive, positiveNumber, setting } from "./setting.ts";

const machineZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((value) => value <= 65_535);

export const settings = {
  host: setting({
    key: "SOUFFLEUR_HOST",
    schema: z.string().min(1),
    fallback: "127.0.0.1",
    help: { en: "address to listen on", fr: "adresse d'écoute" },
    expected: { en: "an address or a name of this machine", fr: "une adresse ou un nom de cette machine" },
  }),
  port: setting({
    key: "SOUFFLEUR_PORT",
    schema: port,
    fallback: "4321",
    help: { en: "port to listen on; 0 takes a free one", fr: "port d'écoute ; 0 en prend un libre" },
    expected: { en: "a port number from 0 to 65535", fr: "un numéro de port de 0 à 65535" },
  }),
  dataDir: setting({
    key: "SOUFFLEUR_DATA_DIR",
    schema: z.string().min(1),
    fallback: "data",
    help: { en: "folder for everything the server keeps", fr: "dossier de tout ce que le serveur garde" },
    expected: { en: "a folder", fr: "un dossier" },
  }),
  databaseUrl: setting({
    key: "SOUFFLEUR_DATABASE_URL",
    schema: z.string().regex(/^(sqlite:.+|postgres(ql)?:\/\/.+)$/),
    fallback: undefined,
    secret: true,
    help: {
      en: "sqlite:PATH, sqlite::memory: or postgres://…; without it a file in the data folder",
      fr: "sqlite:CHEMIN, sqlite::memory: ou postgres://… ; à défaut un fichier du dossier de données",
    },
    expected: {
      en: 'an address that begins with "sqlite:" or "postgres://"',
      fr: "une adresse qui commence par « sqlite: » ou « postgres:// »",
    },
  }),
  locale: setting({
    key: "SOUFFLEUR_LOCALE",
    schema: z.enum(["fr", "en"]),
    fallback: "fr",
    help: { en: "language where nobody has chosen one", fr: "langue quand personne n'en a choisi" },
    expected: oneOf("fr", "en"),
  }),
  timeZone: setting({
    key: "SOUFFLEUR_TIME_ZONE",
    schema: z.string().refine(isTimeZone),
    fallback: machineZone,
    help: { en: "the organisation's time zone", fr: "fuseau horaire de l'organisation" },
    expected: { en: "a time zone like Europe/Paris", fr: "un fuseau horaire comme Europe/Paris" },
  }),
  modules: setting({
    key: "SOUFFLEUR_MODULES",
    schema: list.pipe(z.array(z.enum(["planning", "quiz", "library"])).min(1)),
    fallback: "planning,quiz,library",
    help: { en: "which assistants run, with commas", fr: "assistants en service, avec des virgules" },
    expected: { en: "a list of: planning, quiz, library", fr: "une liste de : planning, quiz, library" },
  }),
  role: setting({
    key: "SOUFFLEUR_ROLE",
    schema: z.enum(["all", "web", "worker"]),
    fallback: "all",
    help: {
      en: "answer requests (web), run jobs (worker), or both (all)",
      fr: "répondre aux requêtes (web), exécuter les tâches (worker), ou les deux (all)",
    },
    expected: oneOf("all", "web", "worker"),
  }),
  logLevel: setting({
    key: "SOUFFLEUR_LOG_LEVEL",
    schema: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]),
    fallback: "info",
    help: { en: "how much to log", fr: "niveau de détail du journal" },
    expected: oneOf("fatal", "error", "warn", "info", "debug", "trace", "silent"),
  }),
  trustedProxies: setting({
    key: "SOUFFLEUR_TRUSTED_PROXIES",
    schema: list,
    fallback: "",
    help: {
      en: "addresses of reverse proxies whose X-Forwarded-* headers are believed",
      fr: "adresses des mandataires dont les en-têtes X-Forwarded-* sont crus",
    },
    expected: { en: "a list of addresses", fr: "une liste d'adresses" },
  }),
  publicUrl: setting({
    key: "SOUFFLEUR_PUBLIC_URL",
    schema: z.string().regex(/^(https?:\/\/[^/]+)?$/),
    fallback: "",
    help: {
      en: "the address people use, where a proxy stands in front",
      fr: "adresse utilisée par les gens, derrière un mandataire",
    },
    expected: {
      en: "like https://souffleur.example.org, without a path",
      fr: "comme https://souffleur.example.org, sans chemin",
    },
  }),
  outboundAllow: setting({
    key: "SOUFFLEUR_OUTBOUND_ALLOW",
    schema: list.pipe(z.array(z.string().regex(/^[\w.-]+(:\d{1,5})?$|^\[[\da-fA-F:]+\](:\d{1,5})?$/))),
    fallback: "",
    help: {
      en: "hosts of the own network that calendars may be read from, as cloud.local:8443; also without https",
      fr: "machines du réseau local dont on peut lire des calendriers, comme cloud.local:8443 ; même sans https",
    },
    expected: { en: "a list of hosts with their ports", fr: "une liste de machines avec leur port" },
  }),
  smtpUrl: setting({
    key: "SOUFFLEUR_SMTP_URL",
    schema: z.string().refine((text) => text === "" || readSmtpUrl(text) !== undefined),
    fallback: "",
    secret: true,
    help: {
      en: "mail server messages are handed in to; without one they wait",
      fr: "serveur de courrier auquel les messages sont remis ; sans lui ils attendent",
    },
    expected: {
      en: "like smtps://USER:PASSWORD@mail.example.org, special signs as in web addresses",
      fr: "comme smtps://NOM:MOT-DE-PASSE@mail.example.org, signes spéciaux comme dans les adresses web",
    },
  }),
  smtpTls: setting({
    key: "SOUFFLEUR_SMTP_TLS",
    schema: z.enum(["required", "optional"]),
    fallback: "required",
    help: {
      en: "whether mail may go out unencrypted where the server offers no better (optional); never needed on loopback",
      fr: "si le courrier peut partir en clair quand le serveur n'offre pas mieux (optional) ; inutile en boucle locale",
    },
    expected: oneOf("required", "optional"),
  }),
  mailFrom: setting({
    key: "SOUFFLEUR_MAIL_FROM",
    schema: z.string().refine((text) => text === "" || isMailAddress(readSender(text).address)),
    fallback: "",
    help: { en: "whom messages come from", fr: "expéditeur des messages" },
    expected: {
      en: "an e-mail address, also as: The Theatre <planning@example.org>",
      fr: "une adresse e-mail, aussi comme : Le Théâtre <planning@example.org>",
    },
  }),
  rateLimit: setting({
    key: "SOUFFLEUR_RATE_LIMIT",
    schema: positive,
    fallback: "120000",
    help: {
      en: "requests per minute for each signed-in caller",
      fr: "requêtes par minute et par personne connectée",
    },
    expected: positiveNumber,
  }),
  shedAtMs: setting({
    key: "SOUFFLEUR_SHED_AT_MS",
    schema: positive,
    fallback: "250",
    help: {
      en: "delay of an overloaded server, in milliseconds, from which it turns changes away; reads from twice that",
      fr: "retard d’un serveur surchargé, en millisecondes, à partir duquel il refuse les modifications ; les lectures, au double",
    },
    expected: positiveNumber,
  }),
  jobConcurrency: setting({
    key: "SOUFFLEUR_JOB_CONCURRENCY",
    schema: positive,
    fallback: "2",
    help: {
      en: "jobs run at the same time in this process",
      fr: "tâches exécutées en même temps par ce processus",
    },
    expected: positiveNumber,
  }),
  ...librarySettings,
  ...quizSettings,
} as const;

export type SettingName = keyof typeof settings;
