/**
 * JSON both databases take. What names and the content of files say may hold half a character or NUL, which PostgreSQL
 * refuses.
 */
export function storableJson(value: unknown): string {
  const json = JSON.stringify(value);
  // Most hold neither, and asking about every member takes several times as long.
  if (!/\\u(?:0000|d[89a-f])/i.test(json)) return json;
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === "string" ? member.toWellFormed().replaceAll("\0", "") : member,
  );
}
