const NO_BREAK = "\u00a0";
const NARROW_NO_BREAK = "\u202f";

/** Marks that French sets off by a space keep it, and never begin a line. */
export function frenchSpaces(text: string): string {
  return text
    .replace(/ ([;!?])/g, `${NARROW_NO_BREAK}$1`)
    .replace(/ ([:»])/g, `${NO_BREAK}$1`)
    .replace(/« /g, `«${NO_BREAK}`);
}

function spaced(value: unknown): unknown {
  if (typeof value === "string") return frenchSpaces(value);
  if (typeof value === "function") return (...args: unknown[]) => spaced(value(...args));
  if (Array.isArray(value)) return value.map(spaced);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, spaced(one)]));
}

/** A whole catalogue, so that its authors type ordinary spaces. */
export function withFrenchSpaces<T extends object>(catalogue: T): T {
  return spaced(catalogue) as T;
}
