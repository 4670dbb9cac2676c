export interface ServerEvent {
  readonly type: string;
  readonly data: string;
  readonly id?: string | undefined;
}

/**
 * Reads `text/event-stream` bit by bit. Ours rather than EventSource, which can neither ask for a language
 * nor tell a refused session from a lost connection.
 */
export function createEventParser(emit: (event: ServerEvent) => void): (chunk: string) => void {
  let rest = "";
  let type = "";
  let data: string[] = [];
  let id: string | undefined;

  function field(line: string): void {
    const colon = line.indexOf(":");
    const name = colon === -1 ? line : line.slice(0, colon);
    const value = colon === -1 ? "" : line.slice(colon + 1).replace(/^ /, "");
    if (name === "event") type = value;
    else if (name === "data") data.push(value);
    else if (name === "id") id = value;
  }

  function finish(): void {
    if (data.length > 0) emit({ type: type === "" ? "message" : type, data: data.join("\n"), id });
    type = "";
    data = [];
  }

  return (chunk) => {
    rest += chunk;
    // A carriage return at the very end may be half of a line end: it waits for the next chunk.
    const lines = rest.split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? "";
    for (const line of lines) {
      if (line === "") finish();
      else if (!line.startsWith(":")) field(line);
    }
  };
}

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15_000;

/** How long to wait before the next try: doubling, with a little chance so that many pages do not come at once. */
export function waitBefore(attempt: number, chance: number): number {
  const base = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(attempt, 10));
  return Math.round(base * (0.75 + chance / 2));
}
