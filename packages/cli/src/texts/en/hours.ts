/** Hours people worked. */
export const hours = {
  day: "Day",
  person: "Person",
  work: "Work",
  planned: "Planned",
  actual: "Worked",
  hours: "Hours",
  night: "Night",
  reason: "Reason",
  absent: "absent",
  none: "There are no hours in these days.",
  states: {
    planned: "to state",
    started: "at work",
    stated: "to validate",
    validated: "validated",
    closed: "closed",
  },
  validated: (count: number) => (count === 1 ? "1 line validated." : `${count} lines validated.`),
  closed: (from: string, to: string) => `The hours from ${from} to ${to} are closed.`,
};
