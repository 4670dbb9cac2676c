const SEPARATORS = [",", ";", "\t", "|"] as const;
const HEAD_BYTES = 65_536;

/** The beginning of a file as text, in whichever way it was saved. */
function textOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, HEAD_BYTES);
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(head);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(head);
  try {
    // As a stream: the head may end in the middle of a letter.
    return new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: true });
  } catch {
    return new TextDecoder("windows-1252").decode(head);
  }
}

function cellsOf(line: string, separator: string): readonly string[] {
  const cells: string[] = [];
  let cell = "";
  let isQuoted = false;
  for (const letter of line) {
    if (letter === '"') isQuoted = !isQuoted;
    else if (letter === separator && !isQuoted) {
      cells.push(cell);
      cell = "";
    } else cell += letter;
  }
  return [...cells, cell];
}

/** The titles of a table's columns, each once, for a person to say what they are for. */
export function columnTitles(bytes: Uint8Array): readonly string[] {
  const line = textOf(bytes)
    .split(/\r\n?|\n/)
    .find((one) => one.trim() !== "");
  if (line === undefined) return [];
  const counts = SEPARATORS.map((separator) => cellsOf(line, separator));
  const cells = counts.reduce((most, next) => (next.length > most.length ? next : most));
  return [...new Set(cells.map((cell) => cell.trim()).filter((cell) => cell !== ""))];
}
