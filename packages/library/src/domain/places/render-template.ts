import { bytesOf, MAX_NAME_BYTES, safeName } from "./safe-name.ts";
import { fieldsIn, type Template, type TemplateParts } from "./template.ts";
import type { FieldValues } from "./template-fields.ts";

/** Left free in every file name for what travels along: `.fr.forced.srt`, ` (2)`. */
const ROOM = 32;

/**
 * Where a file goes, as a relative path: folders and file name with `/` between. Each name is one every system takes,
 * whatever the fields hold; a folder whose fields say nothing is left out.
 */
export function renderTemplate({ folders, file }: Template, values: FieldValues, extra = ""): string {
  const names = folders.flatMap((parts) => folderNames(parts, values));
  return [...names, fileName(file, values, extra)].join("/");
}

/** A path of the view before its shelf is split: what comes before the place of the split, and what comes behind. */
export interface ViewPath {
  /** Nothing where the template does not split. */
  readonly shelf?: string;
  readonly rest: string;
}

export function renderForView({ folders, file }: Template, values: FieldValues, extra = ""): ViewPath {
  const at = folders.findIndex(isSubdivision);
  const name = fileName(file, values, extra);
  const rest = [...folders.slice(at + 1).flatMap((parts) => folderNames(parts, values)), name].join("/");
  if (at === -1) return { rest };
  return {
    shelf: folders
      .slice(0, at)
      .flatMap((parts) => folderNames(parts, values))
      .join("/"),
    rest,
  };
}

function isSubdivision(parts: TemplateParts): boolean {
  const [only] = parts;
  return parts.length === 1 && only?.kind === "field" && only.field === "Subdivision";
}

/** `Subdivision` may be several folders, one in another. */
function folderNames(parts: TemplateParts, values: FieldValues): readonly string[] {
  if (isSubdivision(parts))
    return (values.Subdivision ?? "").split("/").flatMap((name) => (name === "" ? [] : [safeName(name)]));
  const text = tidy(render(parts, values));
  return text === "" ? [] : [safeName(text)];
}

function fileName(parts: TemplateParts, values: FieldValues, extra: string): string {
  const extension = extensionOf(values.ext ?? "");
  const mark = extra === "" ? "" : ` ${tidy(extra)}`;
  const ending = `${bytesOf(mark) > MAX_NAME_BYTES / 3 ? "" : mark}${extension}`;
  return safeName(tidy(render(parts, values)), ending, ROOM);
}

/** Only letters and figures, so that no extension hides a path or a second name. */
function extensionOf(text: string): string {
  const bare = text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, "")
    .slice(0, 8);
  return bare === "" ? "" : `.${bare}`;
}

function render(parts: TemplateParts, values: FieldValues): string {
  return parts
    .map((part) => {
      if (part.kind === "text") return part.text;
      if (part.kind === "field") return flat(values[part.field] ?? "");
      const fields = fieldsIn(part.parts);
      if (fields.length > 0 && fields.every((field) => !values[field])) return "";
      return `${part.open}${tidy(render(part.parts, values))}${part.close}`;
    })
    .join("");
}

/** A separator in a value is a sign like others; only those of the template make folders. */
function flat(text: string): string {
  return text.replaceAll(/[/\\]/g, "-").trim();
}

/** No double spaces, and no dash with nothing before or behind it, where fields were empty. */
function tidy(text: string): string {
  return text
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/(?: -)+(?= - | ?$)/g, "")
    .replaceAll(/^(?: ?- )+/g, "")
    .trim();
}
