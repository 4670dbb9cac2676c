import { useRef } from "react";

/** Not `crypto.randomUUID`, which browsers withhold from plain-HTTP addresses of the local network. */
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A key that stays the same while the same body is sent again, and changes with the body. */
export function createKeyring(newKey: () => string = randomKey): (body: unknown) => string {
  let last = { text: "", key: newKey() };
  return (body) => {
    const text = JSON.stringify(body) ?? "";
    if (text !== last.text) last = { text, key: newKey() };
    return last.key;
  };
}

/** The keyring of one form: a second click or a retry after a lost answer creates nothing twice. */
export function useIdempotencyKey(): (body: unknown) => string {
  const ring = useRef<(body: unknown) => string>(undefined);
  ring.current ??= createKeyring();
  return ring.current;
}
