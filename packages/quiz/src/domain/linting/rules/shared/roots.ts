/** So many first letters make two words sound of one root; fewer where they begin as few words do. */
const ROOT = 6;
const RARE_ROOT = 4;
const LONG_WORD = 8;

/** Beginnings that words share by the way words are made, not by what they mean. */
const COMMON =
  /^(?:anti|auto|circ|co[lmnr]|contr|counter|dé[csft]|des|dis|électr|electr|endo|exo|extra|fore|géo|hyper|hypo|im[mp]|in[a-z]|inter|intra|iso|macro|mal|méta|meta|micro|mono|multi|néo|neuro|non|over|para|per[cfms]|péri|phot|physi|poly|post|pré|pre|pro|psych|quad|radi|re[a-z]|ré|rétro|semi|sou|sub|suc|super|sur|syn|sym|télé|tele|therm|trans|tri|ultra|under|uni|bio|chem|chim)/;

/** Beginnings few words have in French or English: a cluster that is rare there. */
const RARE = /^(?:cn|pn|pt|mn|gn|ps|ct|tm|bd|x|z|kh|rh|chth|phth|gh|ts|w[hr]|y)/;

/** What two different words begin with alike, where that says that they are of one root. */
export function sharedRoot(one: string, other: string): string | undefined {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const root = one.slice(0, at);
  if (Math.min(one.length, other.length) < LONG_WORD - 2) return undefined;
  if (RARE.test(root) && at >= RARE_ROOT) return root.slice(0, RARE_ROOT);
  return at >= ROOT && !COMMON.test(root) ? root.slice(0, ROOT) : undefined;
}
