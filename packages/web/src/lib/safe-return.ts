/** Where to go after signing in: a path of this application only, never an address somebody put in a link. */
export function safeReturn(back: string | undefined): string {
  if (back === undefined || !back.startsWith("/") || back.startsWith("//") || back.includes("\\")) return "/";
  try {
    const url = new URL(back, "http://souffleur.invalid");
    return url.host === "souffleur.invalid" ? `${url.pathname}${url.search}${url.hash}` : "/";
  } catch {
    return "/";
  }
}

/** The set-up code that the terminal's address carries after `#`, where no server log can see it. */
export function codeInHash(hash: string): string {
  return new URLSearchParams(hash.replace(/^#/, "")).get("code") ?? "";
}
