import type { Language } from "../language.ts";

/** Every sentence of the command line; the compiler holds the French catalogue to the English one. */
export type Texts = typeof import("./en/index.ts");

/** Loads one language: the other one would cost its files at each start. */
export async function loadTexts(language: Language): Promise<Texts> {
  return language === "fr" ? await import("./fr/index.ts") : await import("./en/index.ts");
}
