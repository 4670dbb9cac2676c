/** Whether an address fits one of the app's patterns, like `/artists/$artistId`. */
export function isAppPath(path: string, patterns: readonly string[]): boolean {
  const steps = path.split("/");
  return patterns.some((pattern) => {
    const wanted = pattern.split("/");
    return wanted.length === steps.length && wanted.every((step, index) => fits(step, steps[index] ?? ""));
  });
}

function fits(wanted: string, step: string): boolean {
  return wanted.startsWith("$") ? step !== "" : wanted === step;
}
