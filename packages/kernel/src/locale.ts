export const locales = ["fr", "en"] as const;

export type Locale = (typeof locales)[number];

/** A sentence in both languages; whoever shows it picks one. */
export type Message = Readonly<Record<Locale, string>>;

/** The best of our languages for an `Accept-Language` header; English where the header wants neither. */
export function preferredLocale(acceptLanguage: string | undefined): Locale {
  let best: { locale: Locale; quality: number } = { locale: "en", quality: 0 };
  for (const part of (acceptLanguage ?? "").slice(0, 500).split(",")) {
    const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
    const locale = locales.find((known) => tag === known || tag.startsWith(`${known}-`));
    const weight = parameters.map((p) => p.trim()).find((p) => p.startsWith("q="));
    const quality = weight === undefined ? 1 : Number(weight.slice(2));
    if (locale !== undefined && quality > best.quality) best = { locale, quality };
  }
  return best.locale;
}
