/** The header that lets a change through only where nothing changed since: `params: { header: ifMatch(artist) }`. */
export function ifMatch(seen: number | string | { readonly version: number }): { "If-Match": string } {
  if (typeof seen === "string") return { "If-Match": seen };
  return { "If-Match": `"${typeof seen === "number" ? seen : seen.version}"` };
}

/** The version an answer was marked with. */
export function etagOf(response: Response): string | undefined {
  return response.headers.get("etag") ?? undefined;
}
