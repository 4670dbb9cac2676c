/** What a year is worth knowing for: something began, ended, was made, found, decided or won. */
const EVENT =
  /\b(?:abolished|achieved|acquired|adopted|allied|annexed|approved|arrived|assassinated|attacked|authorized|banned|became|began|bombed|born|broke out|built|captured|chartered|coined|collapsed|completed|conquered|convened|crashed|created|crowned|declared|defeated|delivered|demonstrated|designed|developed|devised|died|discovered|dissolved|dropped|drafted|elected|enacted|ended|erupted|established|executed|expelled|fell|fled|formed|formulated|fought|founded|gained|granted|identified|inaugurated|introduced|invaded|invented|isolated|issued|joined|landed|launched|marched|merged|negotiated|nominated|occurred|opened|ordered|outlawed|overthrew|overturned|passed|patented|pioneered|proclaimed|proposed|published|purchased|ratified|reelected|repealed|resigned|ruled|sailed|sank|seceded|settled|shot|signed|split|started|struck down|succeeded|surrendered|took place|took office|vetoed|won)\b/u;
/** Before the verb or between it and the year, these say that the year is that of another thing. */
const ELSEWHERE =
  /\b(?:after|although|as|because|before|by the time|despite|had|if|since|that|though|unlike|until|when|where|which|while|who|whose|would|only days?|only a few)\b/iu;
/** Where the year is part of a name, or says from when or up to when. */
const NAMED_BY_IT = {
  en: /(?:\p{Lu}\p{L}*|elections?|campaigns?|conventions?|war|crash|panic|depression|summer|winter|spring|fall|autumn|census|revolutions?) of $|(?:\b(?:by|until|since|from|before|after|through|early as|late as|between) )(?:early |late |mid-)?(?:\p{Lu}\p{Ll}+ )?(?:\d{1,2}, )?$/iu,
  fr: /(?:\p{Lu}\p{L}*|crise|révolution|constitution|loi|charte|déclaration|guerre|élections?|exposition) de $|(?:depuis|jusqu[’']en|avant|après|vers|dès|entre) (?:\p{Ll}+ )?$/iu,
};
const AT_HEAD = /^(?:In|On)(?: early| late| the \p{Ll}+ of)?(?: \p{Lu}\p{Ll}+)?(?: \d{1,2},)? $/u;
const AT_END = /\b(?:in|on|in early|in late|in mid|in the \p{Ll}+ of)(?: \p{Lu}\p{Ll}+)?(?: \d{1,2},)? $/u;
const AFTER_IT =
  /^(?:[.,;]| (?:after|and|as|at|because|before|by|during|following|for|in|on|to|under|when|with)\b)/u;
/** A count, a report or somebody's own story is no event of history. */
const NO_EVENT =
  /\b(?:percent|according to|survey|stud(?:y|ies)|estimated?|reported|census|more than|over \d|million|billion|thousands?|year-old|woman|man|inside|apartment)\b|\$/iu;

/** Whether a sentence says that something happened in just this year, and that is its point. */
export function datesAnEvent(text: string, at: number, language: "fr" | "en"): boolean {
  const before = text.slice(0, at);
  const after = text.slice(at + 4);
  if (NAMED_BY_IT[language].test(before)) return false;
  if (language === "fr") return true;
  if (NO_EVENT.test(text)) return false;
  if (AT_HEAD.test(before)) return isEvent(after);
  return (
    AT_END.test(before) && AFTER_IT.test(after) && isEvent(before) && !ELSEWHERE.test(lastClause(before))
  );
}

/** From the last verb of an event on: a `when` in it says that the year is of what follows. */
function lastClause(before: string): string {
  let from = 0;
  for (const verb of before.matchAll(new RegExp(EVENT, "gu"))) from = verb.index;
  return before.slice(from);
}

/** A verb of an event, and nothing before it that hangs it on another clause. */
function isEvent(clause: string): boolean {
  const verb = EVENT.exec(clause);
  return verb !== null && !ELSEWHERE.test(clause.slice(0, verb.index));
}
