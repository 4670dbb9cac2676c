/** Which bytes of a file somebody asks for, first and last one included. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * What `Range: bytes=…` asks for. Nothing where it asks for all, for several parts, or for what nobody understands:
 * RFC 9110 lets us answer those with all of it. `unsatisfiable` where it begins past the end.
 */
export function rangeOf(header: string | undefined, size: number): ByteRange | "unsatisfiable" | undefined {
  const [, first = "", last = ""] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? "") ?? [];
  if (first === "" && last === "") return undefined;
  if (first === "") {
    const length = Number(last);
    return length === 0 || size === 0
      ? "unsatisfiable"
      : { start: Math.max(0, size - length), end: size - 1 };
  }
  const start = Number(first);
  if (last !== "" && Number(last) < start) return undefined;
  if (start >= size) return "unsatisfiable";
  return { start, end: last === "" ? size - 1 : Math.min(Number(last), size - 1) };
}
