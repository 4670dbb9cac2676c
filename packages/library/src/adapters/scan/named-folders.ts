import type { FolderKind } from "../../domain/files/folder.ts";
import { textOfBytes } from "../../domain/files/raw-path.ts";
import type { LibrarySettings } from "../library-settings.ts";

type Named = Pick<LibrarySettings, "inbox" | "collections" | "storage" | "view">;

/** The folders the owner named, each once: what is named twice is what it is named first. */
export function namedFolders(
  settings: Named,
): readonly { readonly kind: FolderKind; readonly path: string }[] {
  const all = [
    { kind: "storage" as const, paths: [settings.storage] },
    { kind: "view" as const, paths: [settings.view] },
    { kind: "collection" as const, paths: settings.collections },
    { kind: "inbox" as const, paths: settings.inbox },
  ];
  const named = new Map<string, FolderKind>();
  for (const { kind, paths } of all)
    for (const path of paths.map(pathText)) if (!named.has(path)) named.set(path, kind);
  return [...named].map(([path, kind]) => ({ kind, path }));
}

export function namedPaths(settings: Named): ReadonlySet<string> {
  return new Set(namedFolders(settings).map(({ path }) => path));
}

/** A setting is text; on the disk it is bytes, and here it is in the form of `raw-path.ts`. */
function pathText(path: string): string {
  return textOfBytes(Buffer.from(path));
}
