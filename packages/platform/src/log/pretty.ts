import { styleText } from "node:util";
import type { DestinationStream } from "pino";

type Style = Parameters<typeof styleText>[0];

const levelStyles: Readonly<Record<string, Style>> = {
  trace: "gray",
  debug: "gray",
  info: "green",
  warn: "yellow",
  error: "red",
  fatal: ["bold", "red"],
};

export interface PrettyTarget {
  write(line: string): unknown;
}

/** For a person at a terminal: each JSON line becomes one short line, an error's stack below it. */
export function prettyStream(target: PrettyTarget, colours: boolean): DestinationStream {
  const paint = (style: Style, text: string) =>
    colours ? styleText(style, text, { validateStream: false }) : text;
  return { write: (line) => void target.write(prettyLine(line, paint)) };
}

function prettyLine(line: string, paint: (style: Style, text: string) => string): string {
  const { level, time, msg, err, ...members } = JSON.parse(line) as Record<string, unknown>;
  const clock = new Date(String(time)).toTimeString().slice(0, 8);
  const name = String(level).toUpperCase().padEnd(5);
  const details = Object.entries(members).map(([key, value]) => `${key}=${inOneLine(value)}`);
  const head = [
    paint("gray", clock),
    paint(levelStyles[String(level)] ?? "white", name),
    inOneLine(msg ?? ""),
    paint("gray", details.join(" ")),
  ];
  return `${head.filter((part) => part !== "").join(" ")}\n${err === undefined ? "" : `${errorLines(err)}\n`}`;
}

function errorLines(error: unknown): string {
  const { stack, message } = error as { stack?: unknown; message?: unknown };
  const text = String(stack ?? message ?? JSON.stringify(error));
  return text
    .split("\n")
    .map((part) => `    ${withoutControls(part.trim())}`)
    .join("\n");
}

function inOneLine(value: unknown): string {
  return withoutControls(typeof value === "string" ? value : JSON.stringify(value));
}

/** What somebody typed must not move the cursor, colour the terminal, turn its text around or pass for a line of its own. */
function withoutControls(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ""}}`,
  );
}
