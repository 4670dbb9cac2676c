import type { PersonFacts } from "../../../plan/facts.ts";
import type { Relaxer } from "./relaxer.ts";

/** Nothing else is as dear as somebody new. */
const SIZE = 1_000;

/** Somebody new, with nothing else to do. Even they are not allowed everything: some shifts are too long for anybody. */
export const onePerson: Relaxer = ({ around }, { post, missing }) => {
  const { work, facts } = post.shift;
  const { role, skillId, level } = post.facts;
  if (work === undefined || !around.checker.couldWork(somebody, [], work)) return undefined;
  const one = missing === 1;
  const asked =
    skillId === undefined ? { fr: "", en: "" } : { fr: `, niveau ${level}`, en: `, level ${level}` };
  return {
    size: SIZE * missing,
    relaxation: {
      kind: "one_more_person",
      personIds: [],
      message: {
        fr: `Avec ${missing} personne${one ? "" : "s"} de plus pour «\u00a0${role}\u00a0»${asked.fr}, libre${one ? "" : "s"} pour «\u00a0${facts.title}\u00a0».`,
        en: `With ${missing} more ${one ? "person" : "people"} for “${role}”${asked.en}, free for “${facts.title}”.`,
      },
    },
  };
};

const somebody: PersonFacts = {
  // Nobody has it: nothing is looked up by it.
  id: "" as PersonFacts["id"],
  ...{ name: "", kind: "technician", skills: [], availability: [], freeByDefault: true },
  ...{ rates: {}, earlierWeeks: [] },
};
