/** How often a property is tried: a few times in every run of the tests, as often as `SOUFFLEUR_TEST_RUNS` says at night. */
export function runs(usual: number): number {
  const asked = Number(process.env.SOUFFLEUR_TEST_RUNS ?? 0);
  return Number.isInteger(asked) && asked > 0 ? asked : usual;
}
