import { styleText } from "node:util";
import type { Terminal, Writer } from "../terminal.ts";

export type Style = Parameters<typeof styleText>[0];
export type Paint = (style: Style, text: string) => string;

/** Colours only where a person looks and has not asked for none (https://no-color.org). */
export function painter(terminal: Terminal, writer: Writer): Paint {
  const { NO_COLOR, TERM } = terminal.environment;
  const wanted = writer.isTTY === true && (NO_COLOR === undefined || NO_COLOR === "") && TERM !== "dumb";
  return wanted ? (style, text) => styleText(style, text, { validateStream: false }) : (_style, text) => text;
}

/** What somebody typed elsewhere must not move the cursor, colour the terminal or turn its text around. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, "\u{fffd}");
}
