/** Paths of the library: absolute, with `/`, in the form of `raw-path.ts`. */
export function join(folder: string, rest: string): string {
  return folder.endsWith("/") ? folder + rest : `${folder}/${rest}`;
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** A name without its extension, and that with its dot. */
export function splitName(name: string): readonly [stem: string, extension: string] {
  const dot = name.lastIndexOf(".");
  return dot <= 0 ? [name, ""] : [name.slice(0, dot), name.slice(dot)];
}
