/** The name a picture goes by in its file; nothing for one that is on another machine. */
export function fileNameOf(address: string): string | undefined {
  if (address === "" || /^[a-z][a-z0-9+.-]*:/i.test(address) || address.startsWith("//")) return undefined;
  const path = address
    .replace(
      /^(@@PLUGINFILE@@|\$IMS[-_]CC[-_]FILEBASE\$|\$IMS_CC_FILE_BASE\$|%24IMS[-_]CC[-_]FILEBASE%24)\/?/i,
      "",
    )
    .replace(/[?#].*$/, "");
  const decoded = decodePath(path).replace(/^(\.?\.?\/)+/, "");
  return decoded === "" ? undefined : encodePath(decoded);
}

/** Not every path is written as an address. */
export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A mark's file has neither spaces nor brackets. */
export function encodePath(path: string): string {
  return path
    .toWellFormed()
    .replace(/[\s()%]/g, (letter) => encodeURIComponent(letter).replace("(", "%28").replace(")", "%29"));
}
