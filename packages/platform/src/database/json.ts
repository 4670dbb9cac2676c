/** A JSON column's value: PostgreSQL gives it parsed, SQLite as text. The caller says what it put there. */
export function fromJson<Value>(stored: unknown): Value {
  return (typeof stored === "string" ? JSON.parse(stored) : stored) as Value;
}

export function toJson(value: unknown): string {
  return JSON.stringify(value);
}
