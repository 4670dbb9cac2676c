import type { Message } from "@souffleur/kernel";
import type { FindingPlace } from "../finding.ts";
import { textsOf } from "../reading/texts-of.ts";
import { everyKind, type Rule } from "../rule.ts";
import { isBankAccount, isCard, isFrenchSocialSecurity } from "./shared/check-digits.ts";

interface Sort {
  readonly name: Message;
  readonly pattern: RegExp;
  readonly isReal: (found: string) => boolean;
}

/** Addresses and numbers that are kept free for examples belong to nobody. */
const EXAMPLE_MAIL =
  /@(?:[\w-]+\.)*(?:example\.(?:com|org|net|fr)|exemple\.(?:com|org|fr)|test|invalid|example|localhost)$/i;
const EXAMPLE_PHONE = /^(?:(?:0|\+33)(?:19900|26191|35301|46571|53649|63998)\d*|\+?1?\d{3}55501\d\d)$/;

const digits = (text: string) => text.replace(/[^\d+]/g, "");

/** The most telling first: a number that is one sort is not looked at as another. */
const sorts: readonly Sort[] = [
  {
    name: { en: "an e-mail address", fr: "une adresse électronique" },
    pattern: /(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}(?![\p{L}\d-])/gu,
    isReal: (found) => !EXAMPLE_MAIL.test(found),
  },
  {
    name: { en: "a bank account number", fr: "un numéro de compte bancaire" },
    pattern: /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[ ]?[A-Z\d]){11,30}(?![\p{L}\d])/gu,
    isReal: isBankAccount,
  },
  {
    name: { en: "a French social security number", fr: "un numéro de sécurité sociale" },
    pattern:
      /(?<!\d)[12][ .-]?\d{2}[ .-]?[0-9]{2}[ .-]?(?:\d{2}|2[AB])[ .-]?\d{3}[ .-]?\d{3}[ .-]?\d{2}(?!\d)/g,
    isReal: isFrenchSocialSecurity,
  },
  {
    name: { en: "an American social security number", fr: "un numéro de sécurité sociale américain" },
    pattern: /(?<![\d-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/g,
    isReal: () => true,
  },
  {
    name: { en: "a payment card number", fr: "un numéro de carte bancaire" },
    pattern: /(?<![\d.,-])[2-6]\d{3}(?:[ -]?\d){9,15}(?![\d.,-])/g,
    isReal: isCard,
  },
  {
    name: { en: "a telephone number", fr: "un numéro de téléphone" },
    pattern:
      /(?<![\d.,+])(?:(?:\+33|0033)[ .-]?(?:\(0\)[ ]?)?[1-9]|0[1-9])(?:[ .-]?\d{2}){4}(?![\d.,]?\d)|(?<![\d.,])\+(?!33)[1-9]\d{0,2}(?:[ .-]?\(?\d{1,4}\)?){2,5}(?!\d)|(?<![\d.,-])\(?[2-9]\d{2}\)?[ .-][2-9]\d{2}[.-]\d{4}(?![\d-])/g,
    isReal: (found) => digits(found).length >= 9 && !EXAMPLE_PHONE.test(digits(found)),
  },
];

export const personalData: Rule = {
  id: "personal_data",
  group: "safety",
  severity: "error",
  kinds: everyKind,
  name: { en: "Somebody's personal data", fr: "Données personnelles" },
  advice: {
    en: "Real addresses, telephone, account and card numbers have no place in a question. Take them out, or use one that is kept for examples (name@example.org, 01 99 00 12 34).",
    fr: "Adresses, téléphones, comptes et cartes réels n'ont pas leur place dans une question. Retirez-les, ou prenez-en un réservé aux exemples (nom@example.org, 01 99 00 12 34).",
  },
  look: (question) => {
    const seen = new Map<Sort, FindingPlace[]>();
    for (const [place, { raw }] of textsOf(question))
      for (const [sort, start, end] of dataIn(raw)) {
        const places = seen.get(sort) ?? [];
        places.push({ ...place, start, end });
        seen.set(sort, places);
      }
    // What it says is not repeated: a finding is shown, kept and sent on.
    return [...seen].map(([{ name }, places]) => ({
      places,
      message: { en: `There seems to be ${name.en}.`, fr: `Il semble y avoir ${name.fr}.` },
    }));
  },
};

function dataIn(raw: string): readonly (readonly [Sort, number, number])[] {
  if (!/\d{2}|@/.test(raw)) return [];
  const found: (readonly [Sort, number, number])[] = [];
  for (const sort of sorts)
    for (const { 0: text, index } of raw.matchAll(sort.pattern)) {
      const end = index + text.length;
      const isTaken = found.some(([, from, to]) => index < to && end > from);
      if (!isTaken && sort.isReal(text)) found.push([sort, index, end]);
    }
  return found;
}
