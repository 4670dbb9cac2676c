/** The secret part of a personal link, kept on this device so that the page opens again without it. */
const KEY = "souffleur.link.token";
/** 32 random bytes, as the server writes them. */
const SHAPE = /^[\w-]{43}$/;

function isToken(text: string): boolean {
  return SHAPE.test(text);
}

/** The token of the address, if it brings one: it moves to this device, and leaves the address and the history. */
export function takeToken(): string | undefined {
  const given = location.hash.slice(1);
  if (!isToken(given)) return undefined;
  history.replaceState(history.state, "", location.pathname);
  return given;
}

export function keptToken(): string | undefined {
  const kept = read(KEY) ?? "";
  return isToken(kept) ? kept : undefined;
}

export function keepToken(token: string): void {
  write(KEY, token);
}

/** Reads what is kept; nothing where the browser refuses storage. */
export function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function write(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // Refused or full: the page works as long as it is open.
  }
}

/** Everything this page ever wrote goes. */
export function forgetAll(): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith("souffleur.link.")) localStorage.removeItem(key);
    }
  } catch {
    // Nothing was kept either.
  }
}
