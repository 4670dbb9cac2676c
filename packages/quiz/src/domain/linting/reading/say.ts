import type { Message } from "@souffleur/kernel";
import type { FindingPlace } from "../finding.ts";

/** How much of what somebody wrote a sentence repeats. */
const SHOWN = 60;

/** Words of the question inside a sentence of ours, in the marks of each language. */
export function cited(text: string): Message {
  const words = text.replace(/\s+/g, " ").trim();
  const shown = words.length > SHOWN ? `${words.slice(0, SHOWN - 1)}…` : words;
  return { fr: `«\u00a0${shown}\u00a0»`, en: `“${shown}”` };
}

/** The number people count an option by. */
export const nth = (index: number): number => index + 1;

export const inStem = ({ start, end }: { readonly start: number; readonly end: number }): FindingPlace => ({
  part: "stem",
  start,
  end,
});

export const inOption = (
  index: number,
  { start, end }: { readonly start: number; readonly end: number },
): FindingPlace => ({ part: "option", index, start, end });

export const option = (index: number): FindingPlace => ({ part: "option", index });
