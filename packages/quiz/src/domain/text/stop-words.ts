import type { Language } from "../language.ts";

/** Words that say how a sentence is built, and not what it is about. */
const french = new Set(
  `a à afin ai ainsi alors après as au aucun aucune aujourd'hui aura auraient aurait auront aussi autre autres aux avaient
  avait avant avec avez avoir avons ayant c c' ça car ce ceci cela celle celles celui cependant certain certaine certaines
  certains ces cet cette ceux chaque chez ci comme comment contre d d' dans de depuis des dès deux donc dont du durant elle
  elles en encore entre es est et étaient était étant été êtes être eu eux fait faire font fois furent fut grâce ici il ils
  j j' je jusqu jusqu' jusque l l' la là laquelle le lequel les lesquelles lesquels leur leurs lors lorsqu' lorsque lui m m'
  ma mais malgré me même mêmes mes moi moins mon n n' ne ni non nos notre nous on ont or ou où par parce parfois parmi
  pas peu peut peuvent plus plusieurs plutôt pour pourquoi pourtant près puis puisqu' puisque qu qu' quand que quel quelle
  quelles quelque quelques quels qui quoi quoiqu' s s' sa sans se selon sera seraient serait seront ses si sinon
  soi soit sommes son sont sous souvent suis sur t t' ta tandis te tel telle telles tels tes toi ton toujours tous tout toute
  toutes très trop tu un une vers voici voilà vos votre vous vu y`.split(/\s+/),
);

const english = new Set(
  `a about above after again against all almost also although always am among an and any are aren't as at be because been
  before being below between both but by can can't cannot could couldn't did didn't do does doesn't doing don't down during
  each either else even ever every few for from further had hadn't has hasn't have haven't having he her here hers herself
  him himself his how however i if in into is isn't it its itself just least less let many may me might more most much must
  my myself neither no nor not now of off often on once one only onto or other others otherwise our ours ourselves out over
  own per perhaps quite rather same shall she should shouldn't since so some such than that the their theirs them themselves
  then there therefore these they this those though through thus to too toward towards under unless until up upon us very
  was wasn't we were weren't what when where whether which while who whom whose why will with within without won't would
  wouldn't yet you your yours yourself`.split(/\s+/),
);

const both = new Set([...french, ...english]);

/** In a language we have no list for, what is one in either of ours. */
export function isStopWord(word: string, language: Language): boolean {
  const bare = word.toLowerCase().replaceAll("’", "'");
  if (language === "fr") return french.has(bare);
  return language === "en" ? english.has(bare) : both.has(bare);
}

/** The words by which one of our languages is known at once: stop words of one that are none of the other. */
export function tellingWords(language: "fr" | "en"): ReadonlySet<string> {
  return language === "fr" ? french.difference(english) : english.difference(french);
}
