const KEY = "souffleur.folded";

/** Which groups of the menu somebody folded on this device. A browser that keeps nothing shows them all. */
export function isGroupFolded(name: string): boolean {
  return readFolded().includes(name);
}

export function foldGroup(name: string, isFolded: boolean): void {
  const others = readFolded().filter((other) => other !== name);
  try {
    localStorage.setItem(KEY, [...others, ...(isFolded ? [name] : [])].join(" "));
  } catch {
    // Private windows may refuse; then it is folded until the page is left.
  }
}

function readFolded(): readonly string[] {
  try {
    return (localStorage.getItem(KEY) ?? "").split(" ");
  } catch {
    return [];
  }
}
