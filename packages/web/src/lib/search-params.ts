/** Reads the named text parameters of an address and drops everything else. */
export function readSearch<const K extends string>(...names: readonly K[]) {
  return (search: Readonly<Record<string, unknown>>): { [P in K]?: string } => {
    const found: { [P in K]?: string } = {};
    for (const name of names) {
      const value = search[name];
      // The router reads `?q=12` as a number: it is text to us.
      if (typeof value === "string" || typeof value === "number") found[name] = String(value);
    }
    return found;
  };
}
