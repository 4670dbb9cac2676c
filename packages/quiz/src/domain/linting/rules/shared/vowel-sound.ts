/** Words whose first letter is a vowel and whose first sound is none, and the other way round. */
const NO_VOWEL_SOUND = /^(?:uni(?!n|mp)|use|usu|ura|ute|uto|eu|ewe|one\b|once|u-|u\b)/;
const VOWEL_SOUND = /^(?:hour|heir|hono(?:u)?r|honest|x-|[8]|1[18]\b)/;

/** Whether an English text begins with the sound of a vowel; undefined where it begins with no letter. */
export function beginsWithVowelSound(text: string): boolean | undefined {
  if (VOWEL_SOUND.test(text)) return true;
  if (!/^\p{L}/u.test(text)) return undefined;
  return /^[aeiou]/.test(text) && !NO_VOWEL_SOUND.test(text);
}
