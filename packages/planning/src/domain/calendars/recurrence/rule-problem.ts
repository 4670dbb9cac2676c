import type { Message } from "@souffleur/kernel";
import type { Frequency } from "./recurrence-rule.ts";

/** What is wrong with the text of a rule. */
export interface RuleProblem {
  /** The part it is about, as the text names it. */
  readonly part: string;
  /** The rule still says when: the part was left out, or taken as well as it can be. */
  readonly harmless: boolean;
  readonly message: Message;
}

export const tooLong: RuleProblem = {
  part: "RRULE",
  harmless: false,
  message: { fr: "La règle est trop longue.", en: "The rule is too long." },
};

export const noFrequency: RuleProblem = {
  part: "FREQ",
  harmless: false,
  message: {
    fr: "Il manque la fréquence, par exemple FREQ=WEEKLY.",
    en: "The frequency is missing, for example FREQ=WEEKLY.",
  },
};

export const countAndUntil: RuleProblem = {
  part: "COUNT",
  harmless: true,
  message: {
    fr: "COUNT et UNTIL sont donnés tous deux ; la règle s’arrête au premier atteint.",
    en: "Both COUNT and UNTIL are given; the rule ends with whichever comes first.",
  },
};

export function badFrequency(value: string): RuleProblem {
  const shown = short(value);
  return {
    part: "FREQ",
    harmless: false,
    message: {
      fr: `« ${shown} » n’est pas une fréquence : YEARLY, MONTHLY, WEEKLY, DAILY, HOURLY, MINUTELY ou SECONDLY.`,
      en: `“${shown}” is not a frequency: YEARLY, MONTHLY, WEEKLY, DAILY, HOURLY, MINUTELY or SECONDLY.`,
    },
  };
}

export function badPart(part: string, value: string): RuleProblem {
  const shown = short(value);
  return {
    part,
    harmless: false,
    message: {
      fr: `« ${shown} » n’est pas une valeur possible pour ${part}.`,
      en: `“${shown}” is not a possible value of ${part}.`,
    },
  };
}

export function unknownPart(name: string): RuleProblem {
  const shown = short(name);
  return {
    part: shown,
    harmless: true,
    message: {
      fr: `« ${shown} » n’appartient pas à une règle et n’a pas été pris en compte.`,
      en: `“${shown}” is no part of a rule and was left out.`,
    },
  };
}

export function repeatedPart(name: string): RuleProblem {
  const shown = short(name);
  return {
    part: shown,
    harmless: true,
    message: {
      fr: `${shown} est donné plusieurs fois ; le premier compte.`,
      en: `${shown} is given more than once; the first counts.`,
    },
  };
}

export function notMeantWith(part: string, frequency: Frequency): RuleProblem {
  return {
    part,
    harmless: true,
    message: {
      fr: `${part} n’est pas prévu avec FREQ=${frequency} ; il ne fait que retenir des jours.`,
      en: `${part} is not meant for FREQ=${frequency}; it only keeps some of the days.`,
    },
  };
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
