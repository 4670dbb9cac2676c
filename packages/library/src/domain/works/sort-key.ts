import { searchKey } from "@souffleur/kernel";

/** Words a title begins with that nobody looks it up by. */
const articles = ["un une le la les du de des au aux", "the a an", "der die das ein eine", "el los las una"]
  .join(" ")
  .split(" ");
const LEADING = new RegExp(`^(?:(?:${articles.join("|")})\\s+|[ld]['’]\\s*)(?=\\S)`, "u");
const MAX_LENGTH = 300;

/** What a title is sorted by: without its leading article, without accents and case. */
export function sortKey(title: string): string {
  const key = searchKey(title);
  const bare = key.replace(LEADING, "");
  return (bare === "" ? key : bare).slice(0, MAX_LENGTH).toWellFormed();
}
