/** The rules of the plan, and what breaks them. */
export const rules = {
  rule: "Rule",
  title: "What it is about",
  severity: "Severity",
  limits: "Limits",
  reference: "Reference",
  conflict: "Conflict",
  severities: { ignore: "ignore", warn: "warn", forbid: "forbid" },
  noConflicts: "Nothing in the plan breaks a rule.",
  unknownRule: (text: string) => `There is no rule "${text}"; see: souffleur plan rules`,
  badLimit: (text: string) => `"${text}" is not a limit like minutes=540.`,
  reset: "Put every rule back to how it is shipped?",
};
