export const locales = ["fr", "en"] as const;

export type Locale = (typeof locales)[number];

/** Region conventions behind each language: 24-hour clock and day before month in both. */
export const localeTags: Readonly<Record<Locale, string>> = { fr: "fr-FR", en: "en-GB" };

const STORAGE_KEY = "souffleur.locale";

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/** The kept choice, else the first of the browser's languages that we speak, else English. */
export function chooseLocale(kept: string | null, wanted: readonly string[]): Locale {
  if (isLocale(kept)) return kept;
  for (const tag of wanted) {
    const language = tag.toLowerCase().split("-")[0];
    if (isLocale(language)) return language;
  }
  return "en";
}

export function readKeptLocale(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY);
  } catch {
    return null;
  }
}

export function keepLocale(locale: Locale): void {
  try {
    localStorage.setItem(STORAGE_KEY, locale);
  } catch {
    // Storage refused: the choice lasts until the page is closed.
  }
}
