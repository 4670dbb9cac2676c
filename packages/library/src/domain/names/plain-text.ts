/**
 * A text in lower case and without accents, letter for letter: what is found in it stands at the same place in the text it
 * was made from.
 */
export function plainText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  let plain = "";
  for (const unit of text) plain += plainLetter(unit);
  return plain;
}

function plainLetter(letter: string): string {
  // Full-width figures and letters of eastern keyboards.
  if (letter >= "\uff01" && letter <= "\uff5e")
    return String.fromCharCode(letter.charCodeAt(0) - 0xfee0).toLowerCase();
  const base = letter.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  // A letter that becomes two, or none, would move all that stands behind it.
  return base.length === letter.length ? base : letter;
}
