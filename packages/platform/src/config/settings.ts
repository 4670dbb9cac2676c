import { isTimeZone } from "@souffleur/kernel";
import { z } from "zod";

/** One line for each setting: its key, what it accepts, what it is without being set, and whether it is a secret. */
export interface Setting<Value> {
  readonly key: `SOUFFLEUR_${string}`;
  readonly schema: z.ZodType<Value, string>;
  readonly fallback: string | undefined;
  readonly secret?: boolean;
  readonly help: string;
}

const machineZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

const port = z
  .string()
  .regex(/^\d{1,5}$/, "must be a port number")
  .transform(Number)
  .refine((value) => value <= 65_535, "must be a port number, at most 65535");

const positive = z
  .string()
  .regex(/^[1-9]\d{0,8}$/, "must be a whole number above 0")
  .transform(Number);

const list = z.string().transform((text) =>
  text
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== ""),
);

const databaseUrl = z
  .string()
  .regex(/^(sqlite:.+|postgres(ql)?:\/\/.+)$/, 'must begin with "sqlite:" or "postgres://"');

function setting<Value>(definition: Setting<Value>): Setting<Value> {
  return definition;
}

export const settings = {
  host: setting({
    key: "SOUFFLEUR_HOST",
    schema: z.string().min(1),
    fallback: "127.0.0.1",
    help: "address to listen on",
  }),
  port: setting({
    key: "SOUFFLEUR_PORT",
    schema: port,
    fallback: "4321",
    help: "port to listen on; 0 takes a free one",
  }),
  dataDir: setting({
    key: "SOUFFLEUR_DATA_DIR",
    schema: z.string().min(1),
    fallback: "data",
    help: "folder for everything the server keeps",
  }),
  databaseUrl: setting({
    key: "SOUFFLEUR_DATABASE_URL",
    schema: databaseUrl,
    fallback: undefined,
    secret: true,
    help: "sqlite:PATH, sqlite::memory: or postgres://…; without it a file in the data folder",
  }),
  locale: setting({
    key: "SOUFFLEUR_LOCALE",
    schema: z.enum(["fr", "en"]),
    fallback: "fr",
    help: "language where nobody has chosen one",
  }),
  timeZone: setting({
    key: "SOUFFLEUR_TIME_ZONE",
    schema: z.string().refine(isTimeZone, "must be a time zone like Europe/Paris"),
    fallback: machineZone,
    help: "the organisation's time zone",
  }),
  modules: setting({
    key: "SOUFFLEUR_MODULES",
    schema: list.pipe(z.array(z.enum(["planning"])).min(1)),
    fallback: "planning",
    help: "which assistants run",
  }),
  role: setting({
    key: "SOUFFLEUR_ROLE",
    schema: z.enum(["all", "web", "worker"]),
    fallback: "all",
    help: "answer requests, run jobs, or both",
  }),
  logLevel: setting({
    key: "SOUFFLEUR_LOG_LEVEL",
    schema: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]),
    fallback: "info",
    help: "how much to log",
  }),
  trustedProxies: setting({
    key: "SOUFFLEUR_TRUSTED_PROXIES",
    schema: list,
    fallback: "",
    help: "addresses of reverse proxies whose X-Forwarded-* headers are believed",
  }),
  publicUrl: setting({
    key: "SOUFFLEUR_PUBLIC_URL",
    schema: z
      .string()
      .regex(/^(https?:\/\/[^/]+)?$/, "must be like https://souffleur.example.org, without a path"),
    fallback: "",
    help: "the address people use, where a proxy stands in front",
  }),
  rateLimit: setting({
    key: "SOUFFLEUR_RATE_LIMIT",
    schema: positive,
    fallback: "120000",
    help: "requests per minute for each signed-in caller",
  }),
  jobConcurrency: setting({
    key: "SOUFFLEUR_JOB_CONCURRENCY",
    schema: positive,
    fallback: "2",
    help: "jobs run at the same time in this process",
  }),
} as const;

export type SettingName = keyof typeof settings;
