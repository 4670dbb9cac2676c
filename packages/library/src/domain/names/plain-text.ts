/**
 * A text in lower case and without accents, letter for letter: what is found in it stands at the same place in the text it
 * was made from.
 */
export function plainText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  let plain = "";
  for (const letter of text) plain += known.get(letter) ?? remembered(letter);
  return plain;
}

const DASHES = "‐‑‒–—−";

function plainLetter(letter: string): string {
  // Full-width figures and letters of eastern keyboards.
  if (letter >= "\uff01" && letter <= "\uff5e")
    return String.fromCharCode(letter.charCodeAt(0) - 0xfee0).toLowerCase();
  if (DASHES.includes(letter)) return "-";
  if (/\s/u.test(letter)) return " ";
  const base = letter.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  // A letter that becomes two, or none, would move all that stands behind it.
  return base.length === letter.length ? base : letter;
}

/** Letters worked out before; those of names are few, those of a hostile one are not remembered beyond a bound. */
const known = new Map<string, string>();
const MOST_KNOWN = 8_192;

function remembered(letter: string): string {
  const plain = plainLetter(letter);
  if (known.size < MOST_KNOWN) known.set(letter, plain);
  return plain;
}
