import { type Locale, localeTags } from "./locale.ts";

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

const rules: Record<Locale, Intl.PluralRules> = {
  fr: new Intl.PluralRules(localeTags.fr),
  en: new Intl.PluralRules(localeTags.en),
};
const numbers: Record<Locale, Intl.NumberFormat> = {
  fr: new Intl.NumberFormat(localeTags.fr),
  en: new Intl.NumberFormat(localeTags.en),
};

/** Picks the form the language wants for the count, and writes the count in place of `#`. */
export function plural(locale: Locale, count: number, forms: Forms): string {
  const form = forms[rules[locale].select(count)] ?? forms.other;
  return form.replace("#", () => numbers[locale].format(count));
}
