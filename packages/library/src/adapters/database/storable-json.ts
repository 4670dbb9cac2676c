/**
 * JSON both databases take. What names and the content of files say may hold half a character or NUL, which PostgreSQL
 * refuses.
 */
export function storableJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === "string" ? member.toWellFormed().replaceAll("\0", "") : member,
  );
}
