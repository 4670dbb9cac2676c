import type { Message } from "@souffleur/kernel";
import { z } from "zod";

/** One entry for each setting: its key, what it accepts, what it is without being set, and whether it is a secret. */
export interface Setting<Value> {
  readonly key: `SOUFFLEUR_${string}`;
  readonly schema: z.ZodType<Value, string>;
  readonly fallback: string | undefined;
  readonly secret?: boolean;
  readonly help: Message;
  /** Completes "SOUFFLEUR_PORT must be …". */
  readonly expected: Message;
}

export function setting<Value>(definition: Setting<Value>): Setting<Value> {
  return definition;
}

export function oneOf(...values: readonly string[]): Message {
  const head = values.slice(0, -1).join(", ");
  return { en: `${head} or ${values.at(-1)}`, fr: `${head} ou ${values.at(-1)}` };
}

export const positive = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number);

export const list = z.string().transform((text) =>
  text
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== ""),
);

export const positiveNumber: Message = {
  en: "a whole number above 0",
  fr: "un nombre entier au-dessus de 0",
};

export const folders: Message = {
  en: "folders with commas between them",
  fr: "des dossiers séparés par des virgules",
};
