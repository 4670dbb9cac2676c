/** Tags in one cell, a bar between them; a bar or a backslash within one has a backslash before it. */
export function joinedTags(tags: readonly string[]): string {
  return tags.map((tag) => tag.replace(/[\\|]/g, "\\$&")).join("|");
}

export function splitTags(cell: string): readonly string[] {
  const tags = cell.match(/(?:\\[\\|]|[^|])+/g) ?? [];
  return tags.map((tag) => tag.replace(/\\([\\|])/g, "$1").trim());
}
