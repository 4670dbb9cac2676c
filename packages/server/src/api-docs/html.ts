/** Markup that is safe to send: text in it was escaped on the way. */
export interface Html {
  readonly markup: string;
}

type Part = Html | string | number | undefined | false | readonly Part[];

/** Writes markup; whatever is put into it is text, unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const markup = strings.map((text, index) => text + markupOf(parts[index])).join("");
  return { markup };
}

function markupOf(part: Part): string {
  if (part === undefined || part === false) return "";
  if (typeof part === "object") return "markup" in part ? part.markup : part.map(markupOf).join("");
  return escapeText(String(part));
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? "");
}

/** Our sentences use one sign of Markdown: `code`. */
export function prose(text: string): Html {
  const pieces = text
    .split("`")
    .map((piece, index) => (index % 2 === 1 ? html`<code>${piece}</code>` : piece));
  return html`${pieces}`;
}
