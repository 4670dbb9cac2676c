import type { Work } from "../plan/work.ts";
import type { Breach } from "./breach.ts";
import type { RuleCode } from "./codes.ts";
import type { RuleSetting } from "./pack.ts";

type About = Omit<Breach, "code" | "severity" | "reference" | "shiftIds"> & {
  readonly works?: readonly Work[];
  readonly shiftIds?: Breach["shiftIds"];
};

/** A breach as its rule is set; none where the rule is ignored. */
export function breachOf(code: RuleCode, { severity, reference }: RuleSetting, about: About): Breach[] {
  if (severity === "ignore") return [];
  const { works = [], shiftIds = works.map(({ shift }) => shift.id), at, ...rest } = about;
  return [{ ...rest, code, severity, reference, shiftIds, at: { start: at.start, end: at.end } }];
}
