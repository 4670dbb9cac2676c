/** The largest file the server reads from a request. */
export const MOST_BYTES = 5_000_000;

const CHUNK = 0x8000;

/** The bytes of a file as they are: the server finds out how its letters are written. */
export function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let from = 0; from < bytes.length; from += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  }
  return btoa(text);
}
