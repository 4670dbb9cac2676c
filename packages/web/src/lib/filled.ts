/** The texts of a form that say something, trimmed: what is left empty is not sent at all. */
export function filled<const Key extends string>(
  fields: Readonly<Record<Key, string>>,
): Partial<Record<Key, string>> {
  const kept: Partial<Record<Key, string>> = {};
  for (const key in fields) {
    const text = fields[key].trim();
    if (text !== "") kept[key] = text;
  }
  return kept;
}
