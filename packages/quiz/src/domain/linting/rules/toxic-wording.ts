import { Phrases } from "../reading/phrases.ts";
import { textsOf } from "../reading/texts-of.ts";
import { everyKind, type Rule } from "../rule.ts";

/** Words that wound a group of people: in no question, whatever it is about. */
const slurs = new Phrases({
  fr: "bougnoule, bougnoules, bicot, bicots, youpin, youpins, youpine, nègre, nègres, négresse, négresses, négro, négros, chinetoque, chinetoques, niakoué, niakoués, raton, ratons, pédé, pédés, tarlouze, gouine, gouines, travelo, travelos, mongol à batterie",
  en: "nigger, niggers, kike, kikes, spic, spics, chink, chinks, gook, gooks, wetback, wetbacks, raghead, ragheads, towelhead, faggot, faggots, tranny, trannies, paki, pakis, darkie, darkies",
});
/** Words that insult whoever reads them. */
const insults = new Phrases({
  fr: "connard, connards, connasse, salope, salopes, salaud, salauds, enculé, enculés, putain, pute, putes, merde, ta gueule, fils de pute, crétin, crétins, abruti, abrutis, imbécile, imbéciles, débile, débiles, va te faire foutre, couilles, niquer, nique",
  en: "asshole, assholes, bitch, bitches, fuck, fucking, fucked, motherfucker, shit, shitty, bullshit, cunt, cunts, whore, whores, slut, sluts, moron, morons, idiot, idiots, dumbass, dickhead, wanker, imbecile, imbeciles, shut up, stupid people",
});
/** What is a slur of people is here an animal, or a gap. */
const HARMLESS = /(?<!\p{L})(?:laveurs?|in the armou?r)(?!\p{L})/u;

export const toxicWording: Rule = {
  id: "toxic_wording",
  group: "safety",
  severity: "error",
  kinds: everyKind,
  name: { en: "Words that wound", fr: "Mots qui blessent" },
  advice: {
    en: "Slurs and insults hurt whoever they mean, even in a wrong answer. Where a source must be quoted, quote another passage of it.",
    fr: "Insultes et injures blessent ceux qu'elles visent, même dans une mauvaise réponse. S'il faut citer une source, citez-en un autre passage.",
  },
  look: (question) =>
    textsOf(question).flatMap(([place, text]) => {
      const wounding = HARMLESS.test(text.plain) ? [] : slurs.in(text);
      const rude = insults.in(text);
      const found = [...wounding, ...rude];
      if (found.length === 0) return [];
      return [
        {
          places: found.map(({ start, end }) => ({ ...place, start, end })),
          ...(wounding.length > 0 ? {} : { severity: "warning" as const }),
          message:
            wounding.length > 0
              ? {
                  en: "A word here insults a group of people.",
                  fr: "Un mot insulte ici un groupe de personnes.",
                }
              : {
                  en: "A word here is an insult or a swear word.",
                  fr: "Un mot est ici une insulte ou un juron.",
                },
        },
      ];
    }),
};
