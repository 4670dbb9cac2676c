import { endings, type MediaKind } from "./media-kind.ts";

interface Served {
  readonly kind: MediaKind;
  /** What somebody called it; only the end of it that we choose is believed. */
  readonly name: string;
  /** Shown where it is asked for, or only ever saved. */
  readonly disposition: "inline" | "attachment";
}

/**
 * How a file that somebody brought goes out: under the type we found, never sniffed, never as a page that could run
 * anything, and with a name that cannot end its header.
 */
export function fileHeaders({ kind, name, disposition }: Served): Readonly<Record<string, string>> {
  const ending = `.${endings[kind]}`;
  const bare = name.toLowerCase().endsWith(ending) ? name.slice(0, -ending.length) : name;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be in it
  const whole = `${bare.replace(/[\u0000-\u001f\u007f"\\/:*?<>|\u202a-\u202e\u2066-\u2069]/g, "_").trim() || "file"}${ending}`;
  const plain = whole.normalize("NFKD").replace(/[^\x20-\x7e]/g, "");
  return {
    "content-type": kind,
    "content-disposition": `${disposition}; filename="${plain}"; filename*=UTF-8''${encodeName(whole)}`,
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
    "cross-origin-resource-policy": "same-origin",
  };
}

/** RFC 8187: also the marks that `encodeURIComponent` leaves as they are. */
function encodeName(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
