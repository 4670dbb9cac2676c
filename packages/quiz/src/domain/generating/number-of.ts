/** Of a number as either language writes it: `1 200`, `1,200`, `3,5`, `3.5`. */
export function numberOf(text: string): number {
  const bare = text.replace(/\s/g, "").replace(/,(?=\d{3}(?:\D|$))/g, "");
  return bare === "" ? Number.NaN : Number(bare.replace(",", "."));
}
