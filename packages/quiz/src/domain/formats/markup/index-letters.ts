const SUB = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";
const SUP = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾";
const PLAIN = "0123456789+-=()";
const MORE_SUP: Readonly<Record<string, string>> = { n: "ⁿ", i: "ⁱ", "−": "⁻" };
const MORE_SUB: Readonly<Record<string, string>> = { "−": "₋" };

/** Digits and signs below or above the line, as Unicode has them; nothing where a letter has no such form. */
export function indexLetters(text: string, place: "sub" | "sup"): string | undefined {
  const [forms, more] = place === "sub" ? [SUB, MORE_SUB] : [SUP, MORE_SUP];
  const letters = [...text].map((letter) => {
    const at = PLAIN.indexOf(letter);
    return at === -1 ? more[letter] : forms.charAt(at);
  });
  return letters.includes(undefined) ? undefined : letters.join("");
}
