/** A JSON column's value, which both databases give as text; an empty column stays empty. The caller says what it put there. */
export function fromJson<Value>(stored: unknown): Value {
  return (typeof stored === "string" ? JSON.parse(stored) : stored) as Value;
}

export function toJson(value: unknown): string {
  return JSON.stringify(value);
}
