import { existsSync } from "node:fs";
import { statfs } from "node:fs/promises";
import type { Message } from "@souffleur/kernel";
import { type Config, loadConfig, OperatorError } from "@souffleur/platform/config";
import { createMigrations } from "@souffleur/platform/database";
import { sayHowVectorsAreSearched } from "@souffleur/quiz";
import { mailerOf } from "../create-modules.ts";
import { migrations } from "../migrations.ts";
import { ensureWritableFolder } from "../prepare/data-folder.ts";
import { lockDatabase } from "../prepare/database-lock.ts";
import { refuseNewerSchema } from "../prepare/migrate.ts";
import { sqliteFile } from "../prepare/sqlite-file.ts";
import { type SettingsInput, settingsSources } from "./sources.ts";
import { withDatabase } from "./with-database.ts";

export type Verdict = "ok" | "note" | "fault";

export interface Finding {
  readonly name:
    | "settings"
    | "folder"
    | "disk"
    | "database"
    | "schema"
    | "server"
    | "vectors"
    | "mail"
    | "reach";
  readonly verdict: Verdict;
  readonly message: Message;
}

const LEAST_FREE_BYTES = 1_073_741_824;
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/;

/** Looks at everything a server needs, changes nothing, and says what is wrong and what to do. */
export async function diagnose(input: SettingsInput): Promise<readonly Finding[]> {
  let config: Config;
  try {
    config = loadConfig(settingsSources(input));
  } catch (error) {
    return [faultOf("settings", error)];
  }
  const settings: Finding = {
    name: "settings",
    verdict: "ok",
    message: { en: "The settings can be used.", fr: "Les réglages sont utilisables." },
  };
  return [
    settings,
    await checked("folder", async () => checkFolder(config)),
    await checked("disk", () => checkDisk(config)),
    await checked("server", async () => checkServer(config)),
    await checked("database", () => checkDatabase(config)),
    ...(config.embeddingsUrl === "" ? [] : [await checked("vectors", () => checkVectors(config))]),
    await checked("mail", () => checkMail(config)),
    checkReach(config),
  ];
}

function checkFolder({ dataDir }: Config): Finding {
  if (!existsSync(dataDir)) {
    return note("folder", {
      en: `The data folder ${dataDir} is not there yet; the first start makes it.`,
      fr: `Le dossier de données ${dataDir} n'existe pas encore ; le premier démarrage le crée.`,
    });
  }
  ensureWritableFolder(dataDir);
  return fine("folder", {
    en: `The data folder ${dataDir} can be written.`,
    fr: `Le dossier de données ${dataDir} est accessible en écriture.`,
  });
}

async function checkDisk({ dataDir }: Config): Promise<Finding> {
  const { bavail, bsize } = await statfs(existsSync(dataDir) ? dataDir : ".");
  const gigabytes = ((bavail * bsize) / 1_073_741_824).toFixed(1);
  const message = {
    en: `${gigabytes} GB are free.`,
    fr: `${gigabytes} Go sont libres.`,
  };
  return bavail * bsize < LEAST_FREE_BYTES ? note("disk", message) : fine("disk", message);
}

function checkServer({ databaseUrl }: Config): Finding {
  const file = sqliteFile(databaseUrl);
  const idle = {
    en: "No server is running on this database.",
    fr: "Aucun serveur ne tourne sur cette base.",
  };
  if (file === undefined || !existsSync(file)) return fine("server", idle);
  try {
    lockDatabase(file).release();
    return fine("server", idle);
  } catch (error) {
    if (!(error instanceof OperatorError) || error.code !== "database_in_use") throw error;
    return fine("server", {
      en: "A server is running on this database.",
      fr: "Un serveur tourne sur cette base.",
    });
  }
}

async function checkDatabase(config: Config): Promise<Finding> {
  const file = sqliteFile(config.databaseUrl);
  if (file !== undefined && !existsSync(file)) {
    return note("database", {
      en: "There is no database yet; the first start makes it.",
      fr: "Il n'y a pas encore de base de données ; le premier démarrage la crée.",
    });
  }
  return withDatabase(config, { exclusive: false }, async (database) => {
    await refuseNewerSchema(database, migrations);
    const steps = await createMigrations(database, migrations).status();
    const missing = steps.filter((step) => step.appliedAt === undefined).length;
    if (missing > 0) {
      return note("schema", {
        en: `The database is sound; the next start brings its schema up to date (missing: ${missing}).`,
        fr: `La base de données est saine ; le prochain démarrage met son schéma à jour (manque : ${missing}).`,
      });
    }
    return fine("database", {
      en: "The database is sound and its schema is up to date.",
      fr: "La base de données est saine et son schéma est à jour.",
    });
  });
}

/** Only what there is: an index that could be made is made by the server. */
function checkVectors(config: Config): Promise<Finding> {
  return withDatabase(config, { exclusive: false }, async (database) =>
    note("vectors", await sayHowVectorsAreSearched(database, config.embeddingsModel)),
  );
}

async function checkMail(config: Config): Promise<Finding> {
  const mailer = mailerOf(config);
  if (mailer === undefined) {
    return note("mail", {
      en: "No mail server is set (SOUFFLEUR_SMTP_URL): messages wait.",
      fr: "Aucun serveur de courrier n'est réglé (SOUFFLEUR_SMTP_URL) : les messages attendent.",
    });
  }
  const { server } = mailer;
  const failure = await mailer.check();
  if (failure === undefined) {
    return fine("mail", {
      en: `The mail server ${server} takes messages.`,
      fr: `Le serveur de courrier ${server} prend les messages.`,
    });
  }
  const { message, words = "" } = failure;
  const text = (locale: "en" | "fr") => `${server}: ${message[locale]} ${words}`.trim();
  return { name: "mail", verdict: "fault", message: { en: text("en"), fr: text("fr") } };
}

function checkReach({ host, publicUrl }: Config): Finding {
  if (LOOPBACK.test(host)) {
    return fine("reach", {
      en: "Only this machine can reach the server; set SOUFFLEUR_HOST to let others in.",
      fr: "Seule cette machine peut atteindre le serveur ; réglez SOUFFLEUR_HOST pour l'ouvrir à d'autres.",
    });
  }
  if (publicUrl.startsWith("https://"))
    return fine("reach", { en: `People use ${publicUrl}.`, fr: `Les gens utilisent ${publicUrl}.` });
  return note("reach", {
    en: "Others can reach the server without encryption; put a proxy with TLS in front and set SOUFFLEUR_PUBLIC_URL.",
    fr: "D'autres atteignent le serveur sans chiffrement ; mettez devant un mandataire TLS et réglez SOUFFLEUR_PUBLIC_URL.",
  });
}

async function checked(name: Finding["name"], check: () => Promise<Finding>): Promise<Finding> {
  try {
    return await check();
  } catch (error) {
    return faultOf(name, error);
  }
}

function faultOf(name: Finding["name"], error: unknown): Finding {
  const told = error instanceof OperatorError ? error : undefined;
  const text = error instanceof Error ? error.message : String(error);
  const join = (locale: "en" | "fr") =>
    told === undefined ? text : [told.sentence[locale], told.next?.[locale]].filter(Boolean).join(" ");
  return { name, verdict: "fault", message: { en: join("en"), fr: join("fr") } };
}

function fine(name: Finding["name"], message: Message): Finding {
  return { name, verdict: "ok", message };
}

function note(name: Finding["name"], message: Message): Finding {
  return { name, verdict: "note", message };
}
