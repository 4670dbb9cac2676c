const MOST = 50;
const MOST_SHARE = 0.1;
/** Of a handful of files one is a large part, and no sign that a disk is failing. */
const FEW = 2;

/** So many files missing at once are rather a mishap than somebody's wish: a person is asked first. */
export function isTooManyMissing(missing: number, known: number): boolean {
  return missing > MOST || (missing > FEW && missing > known * MOST_SHARE);
}
