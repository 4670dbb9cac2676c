/** Text in quoted-printable or base64, as cards of version 2.1 have it; as it stands where it cannot be decoded. */
export function decodeEncoded(value: string, encoding: string, charset: string | undefined): string {
  const bytes = encoding === "QUOTED-PRINTABLE" ? quotedBytes(value) : base64Bytes(value);
  if (bytes === undefined) return value;
  try {
    return new TextDecoder(charset ?? "utf-8", { fatal: true }).decode(bytes);
  } catch {
    // An unknown name, or not what it says: then what Windows would have written.
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function quotedBytes(value: string): Uint8Array {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (const part of value.split(/(=[0-9A-Fa-f]{2}|=\n)/)) {
    if (part === "=\n") continue;
    if (/^=[0-9A-Fa-f]{2}$/.test(part)) bytes.push(Number.parseInt(part.slice(1), 16));
    else for (const byte of encoder.encode(part)) bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

function base64Bytes(value: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(value.replace(/\s/g, "")), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
