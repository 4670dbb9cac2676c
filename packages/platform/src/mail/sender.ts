/** Whom mail comes from. */
export interface Sender {
  readonly name: string;
  readonly address: string;
}

/** `Souffleur <planning@example.org>`, or the address alone. */
export function readSender(text: string): Sender {
  const match = /^\s*(.*?)\s*<([^<>]+)>\s*$/.exec(text);
  if (match === null) return { name: "", address: text.trim() };
  const [, name = "", address = ""] = match;
  return { name: name.replace(/^"(.*)"$/, "$1"), address: address.trim() };
}
