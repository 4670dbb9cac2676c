import { ReadProblem } from "../read-problem.ts";

/** Bytes as text: UTF-8 or UTF-16 as their mark says, UTF-8 where they are that, else what Windows wrote in Europe. */
export function decodeText(bytes: Uint8Array, label?: string): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.includes(0)) throw new ReadProblem("wrong_kind");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(knownLabel(label)).decode(bytes);
  }
}

function knownLabel(label: string | undefined): string {
  try {
    return label === undefined ? "windows-1252" : new TextDecoder(label).encoding;
  } catch {
    return "windows-1252";
  }
}
