const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const ADDRESS = /https?:\/\/[^\s<>"']+/g;

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "");
}

/** A text as a page that shows it as it is: nothing in it is markup, web addresses can be followed. */
export function htmlOf(text: string, locale: string): string {
  const paragraphs = text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => `<p style="margin:0 0 1em">${paragraph.split("\n").map(withLinks).join("<br>")}</p>`)
    .join("\n");
  return [
    `<!doctype html><html lang="${escaped(locale)}"><head><meta charset="utf-8"></head>`,
    '<body style="font:16px/1.5 sans-serif;max-width:40em;margin:0;padding:16px">',
    paragraphs,
    "</body></html>",
  ].join("\n");
}

function withLinks(line: string): string {
  let html = "";
  let end = 0;
  for (const match of line.matchAll(ADDRESS)) {
    const url = match[0].replace(/[.,;:!?)]+$/, "");
    html += `${escaped(line.slice(end, match.index))}<a href="${escaped(url)}">${escaped(url)}</a>`;
    end = match.index + url.length;
  }
  return html + escaped(line.slice(end));
}
