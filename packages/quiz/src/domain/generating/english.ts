import type { LanguageRules } from "./language-rules.ts";

const TERM = "(?<T>[\\p{L}][\\p{L}\\p{N}’'-]*(?: [\\p{L}\\p{N}’'-]+){0,4}?)";
const BRACKET = "(?: \\([^()]{1,80}\\))?";

export const ENGLISH: LanguageRules = {
  language: "en",
  article: /^(?:an?|the|any|its|their) /i,
  leaning:
    /^(?:this|these|that|those|it|its|they|their|them|he|she|his|her|such|however|therefore|thus|hence|also|then|another|here|there|both|neither|either|for (?:example|instance)|in (?:this|these|that|addition|contrast|fact|other|short|turn|general|some|both|each|such)|as a result|as (?:we|you|this)|on the other|but|and|or|so|yet|moreover|furthermore|similarly|likewise|conversely|instead|finally|next|second|third|first|meanwhile|nevertheless|one|some|many|most|others?|each|several|all|eventually|by the end of the|in (?:its|his|her|their)|visit|soon|later|earlier|additionally|in response|in the aftermath|members|to do (?:so|this)|actual|still|even|indeed|not|rather|all in all|clearly|we|you|i|our|your|what|who|why|how|when|where|which|because of this|by (?:this|that|then)|at (?:this|that)|after (?:this|that)|during (?:this|that)|the (?:former|latter|above|following|first|second|third|other|same|next|last|result|results|answer|reason|previous))\b/i,
  pointing:
    /\b(?:figure\w*|tables?|ago|above|below|chapters?|sections?|this|these|those|we|us|our|you|your|I|me|my|recall|consider|aforementioned|latter|former|see|shown|link|video|website|click|photo|image|credit|listed|discussed|mentioned|next|previous|it acts|however|for example|do(?:ing)? so|the (?:aftermath|group|members?|committee|city|ruined city|bureau|former|two|study|researchers?|participants?|patient|act|company|movement|event|incident)|visit|browse|explore|the film|the disease|the book|the author|today|recently|currently|now)\b|[?!]|https?:|\b(?:let|let’s|let's)\b/i,
  definitions: [
    {
      kind: "called",
      pattern: new RegExp(
        `^(?<D>[^,;:()“”]{12,180}?) (?:is|are|was|were) (?:also |often |usually |commonly |generally |sometimes )?(?:called|termed|known as|referred to as|named) (?:an? |the )?${TERM}\\.$`,
        "u",
      ),
      needsKnownTerm: true,
    },
    {
      kind: "is",
      pattern: new RegExp(
        `^(?:An? |The )?${TERM}${BRACKET} (?:is|are|was|were) (?:defined as |simply |essentially )?(?<D>(?:an? |the |any |one of the )[^;:“”?]{20,220})\\.$`,
        "u",
      ),
      needsKnownTerm: true,
    },
    {
      kind: "is",
      pattern: new RegExp(
        `^(?:An? |The )?${TERM}${BRACKET} (?:refers? to|can be defined as|is defined as|describes?|means?) (?<D>[^;:“”?]{20,220})\\.$`,
        "u",
      ),
      needsKnownTerm: true,
    },
    {
      kind: "that_is",
      pattern: new RegExp(
        `\\b${TERM}, (?:that is|i\\.e\\.|meaning),? (?<D>(?:an? |the )[^,;:()“”?]{15,160})[,.]`,
        "u",
      ),
      needsKnownTerm: true,
    },
    {
      kind: "apposition",
      pattern: new RegExp(`(?:^|[ ,])${TERM}, (?:or )?(?<D>(?:an |a |the )[^,;:()“”?]{18,160}), `, "u"),
      needsKnownTerm: true,
    },
    {
      kind: "apposition",
      pattern: new RegExp(`(?:^|[ ,])${TERM}, (?:or )?(?<D>(?:an |a |the )[^,;:()“”?]{18,160})\\.$`, "u"),
      needsKnownTerm: true,
    },
  ],
  afterGenus:
    /\b(?:that|which|who|whose|where|when|whereby|whether|in|of|for|from|with|without|within|by|to|on|onto|into|at|as|about|above|across|after|against|along|around|because|before|behind|below|beneath|between|among|beyond|during|inside|near|over|than|through|throughout|toward|towards|under|until|upon|via|like|and|or|used|made|caused|found|formed|consisting|containing|composed|designed|having|involving|held|based|located|able|capable|characterized|associated|related|responsible|due|given|known|called|possessing|occurring|resulting|producing|describing|including|required|needed|created|developed|produced|present|such|is|are|was|were|has|have|can|refers)\b|[,;(]/i,
  headFirst: false,
  generic: new Set(
    `thing things part parts way ways example examples result results number numbers time times year years people person group groups
    type types kind kinds form forms case cases problem problems point points place area areas use word words term terms name
    figure table fact facts idea ideas study studies section chapter summary introduction conclusion discussion abstract
    overview question questions answer answers change changes effect effects cause causes process processes system systems
    level levels day days one two three century state states government work world life country city book data method
    american americans key terms review activity learning objectives`.split(/\s+/),
  ),
  enumeration:
    /(?:such as|including|namely|for example,|consists? of|are:|include) ((?:(?:the |an? )?[\p{L}’'-]+(?: [\p{L}’'-]+){0,3}, ){1,6}(?:and|or) (?:the |an? )?[\p{L}’'-]+(?: [\p{L}’'-]+){0,3}?)(?=[.,;:)]| (?:are|is|were|was|have|which|that))/gu,
  year: /\b(?<=\b(?:in|by|until|since|from|of|after|before|early|late|during|January|February|March|April|May|June|July|August|September|October|November|December) |\d, )(1[0-9]{3}|20[0-2][0-9])\b(?![-–’'%]|\s*(?:years|people|miles|km|m\b|kg|percent|men|women|soldiers|troops|and 1|to 1|feet|acres|pounds|dollars))/gi,
};
