import type { PersonFacts } from "../plan/facts.ts";
import { compareWorks, type Work } from "../plan/work.ts";
import type { Breach } from "./breach.ts";
import { breachOf } from "./breach-of.ts";
import type { Pack, RuleSetting, Severity } from "./pack.ts";
import type { Found, PersonRule } from "./person-rule.ts";
import { personRules } from "./person-rules.ts";
import { findLatest, type Setting, type Subject } from "./subject.ts";

export interface PersonChecker {
  /**
   * Whether somebody could take some work beside the work they have, sorted by time, without breaking a rule that is set
   * to forbid; what they break already does not count. With `without`, as if the work of that number were not theirs.
   * Skills are a matter of the post: see `canFill`.
   */
  couldWork(person: PersonFacts, works: readonly Work[], candidate: Work, without?: number): boolean;
  /** The first rule that forbids it, in the order of the rules; nothing where none does. */
  whyNot(person: PersonFacts, works: readonly Work[], candidate: Work, without?: number): Breach | undefined;
  /** All that somebody's work breaks, warnings too, in no order. Breaches found twice are in it twice. */
  breachesOf(person: PersonFacts, works: readonly Work[]): Breach[];
}

interface ActiveRule {
  readonly rule: PersonRule;
  readonly setting: RuleSetting;
}

/** The rules on people, ready to be asked very often. Not to be shared between threads: it keeps a scratch list. */
export function createPersonChecker(setting: Setting, pack: Pack): PersonChecker {
  const forbidding = rulesWith(pack, "forbid");
  const all = [...forbidding, ...rulesWith(pack, "warn")];
  const scratch = new Scratch(setting);
  return {
    couldWork(person, works, candidate, without = -1) {
      scratch.put(person, works, candidate, without);
      for (const { rule, setting } of forbidding) if (scratch.breaks(rule, setting)) return false;
      return true;
    },
    whyNot(person, works, candidate, without = -1) {
      scratch.put(person, works, candidate, without);
      const first = forbidding.find(({ rule, setting }) => scratch.breaks(rule, setting));
      return first === undefined ? undefined : breachesIn(scratch, first)[0];
    },
    breachesOf(person, works) {
      const latest: number[] = [];
      findLatest(works, latest);
      const subject = { ...setting, person, works, latest, from: 0, to: works.length };
      return all.flatMap((active) => breachesIn(subject, active));
    },
  };
}

function rulesWith(pack: Pack, severity: Severity): ActiveRule[] {
  return personRules
    .map((rule) => ({ rule, setting: pack[rule.code] }))
    .filter(({ setting }) => setting.severity === severity);
}

function breachesIn(subject: Subject, { rule, setting }: ActiveRule): Breach[] {
  const breaches: Breach[] = [];
  rule.check(subject, setting.limits, (work, other, key, limit, actual) => {
    const finding = { work, other, key, limit, actual };
    const explanation = rule.explain(finding, subject, setting.limits);
    const venueId = explanation.works[0]?.shift.venueId;
    breaches.push(...breachOf(rule.code, setting, { ...explanation, personId: subject.person.id, venueId }));
  });
  return breaches;
}

/** A person's work with some more in it, put together again and again in the same place: a search makes no garbage. */
class Scratch implements Subject {
  readonly places;
  readonly holidays;
  readonly works: Work[] = [];
  readonly latest: number[] = [];
  person: PersonFacts = NOBODY;
  from = 0;
  to = 0;
  #hit = false;
  readonly #found: Found = () => {
    this.#hit = true;
  };

  constructor({ places, holidays }: Setting) {
    this.places = places;
    this.holidays = holidays;
  }

  put(person: PersonFacts, works: readonly Work[], candidate: Work, without: number): void {
    this.person = person;
    let size = 0;
    let place = -1;
    for (let at = 0; at < works.length; at++) {
      const work = works[at];
      if (work === undefined || at === without) continue;
      if (place < 0 && compareWorks(candidate, work) <= 0) {
        place = size;
        this.works[size++] = candidate;
      }
      this.works[size++] = work;
    }
    if (place < 0) {
      place = size;
      this.works[size++] = candidate;
    }
    this.works.length = size;
    this.from = place;
    this.to = place + 1;
    findLatest(this.works, this.latest);
  }

  breaks(rule: PersonRule, { limits }: RuleSetting): boolean {
    this.#hit = false;
    rule.check(this, limits, this.#found);
    return this.#hit;
  }
}

const NOBODY: PersonFacts = {
  // Stands there only until the first question is asked.
  id: "" as PersonFacts["id"],
  name: "",
  kind: "artist",
  skills: [],
  availability: [],
  freeByDefault: false,
  rates: {},
  earlierWeeks: [],
};
