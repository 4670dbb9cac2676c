/**
 * How known a work is, from 0 to 100, by how many people rated it: sources have very different crowds, so each says what
 * its most rated works have.
 */
export function popularityOf(votes: number | undefined, mostVotes: number): number {
  const share = Math.log10(1 + Math.max(0, votes ?? 0)) / Math.log10(1 + mostVotes);
  return Math.round(Math.min(1, share) * 1_000) / 10;
}
