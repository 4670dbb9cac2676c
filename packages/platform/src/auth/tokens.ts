import { hash, randomBytes } from "node:crypto";

const TOKEN_BYTES = 32;
const TOKEN = /^[\w-]{43}$/;

/** 256 random bits, as text that fits in a cookie, a header and a link. */
export function mintToken(): string {
  return randomBytes(TOKEN_BYTES).toString("base64url");
}

/**
 * What is stored of a token. One round of SHA-256 is enough where nothing can be guessed: with 256 random bits there
 * is no list of likely tokens to try, which is what a slow hash protects passwords from.
 */
export function hashToken(token: string): string {
  return hash("sha256", token, "base64url");
}

export function looksLikeToken(text: string): boolean {
  return TOKEN.test(text);
}

const API_KEY_MARK = "sfl_";

/** An API key says what it is, so that a scanner of leaked secrets, and a person, recognise it. */
export function mintApiKey(): { readonly key: string; readonly token: string; readonly prefix: string } {
  const token = mintToken();
  const key = `${API_KEY_MARK}${token}`;
  return { key, token, prefix: key.slice(0, API_KEY_MARK.length + 6) };
}

/** The token inside an API key. */
export function tokenOfApiKey(key: string): string | undefined {
  const token = key.slice(API_KEY_MARK.length);
  return key.startsWith(API_KEY_MARK) && looksLikeToken(token) ? token : undefined;
}
