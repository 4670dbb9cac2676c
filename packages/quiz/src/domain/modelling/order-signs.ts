/** What kind of a sign it is that somebody speaks to a program. */
export type OrderSign =
  | "instruction"
  | "role"
  | "secret"
  | "markup"
  | "address"
  | "verdict"
  | "quiz"
  | "disguise"
  | "foreign"
  /** By the kinds of its words alone. */
  | "asking";

/** Where an order begins: a sentence, a clause, or after what makes a wish of it. */
const ORDERED =
  "(?:^|[.!?:;,—–|>*•(\"“«»'’\\[]\\s*(?:\\d+[.)]\\s*)?|\\b(?:please|kindly|must|should|shall|always|then|and|now|never|just|only|simply|also|to|you|we|will|merci de|veuillez|prière de|il faut|devez|dois|doit|doivent|toujours|puis|et|jamais|de|d[’']|à|pour|vous|tu)\\s+)";

/** As a wish to whoever reads, not as what somebody once told somebody. */
const WISHED =
  "(?:^|[.!?:;,—–|>*•(\"“«»'’\\[]\\s*(?:\\d+[.)]\\s*)?|\\b(?:please|kindly|must|should|shall|then|and|now|just|simply|merci de|veuillez|prière de|il faut|devez|dois|doit|puis|et)\\s+)";

const WRITES =
  "(?:writ|generat|creat|produc|output|print|say|answer|respon|repl|includ|insert|add|append|mention|return|mak|mark|set|choos|us|put|stat|ask|begin|start|end|translat|repeat|reveal|send|call|click|recommend|giv|tick|treat|count|word|phras|slip|hid|copy|show|tell|display|finish|clos|plac|point|ensur|award|accept|refus|stop|skip|favou?r|prefer|advertis|promot|praise|insult)(?:e|es|ed|ing|ly|ies|y|ds?|s)?";
const WRITES_FR =
  "(?:écri|ecri|génér|gener|cré|produi|affich|imprim|di[st]|répond|repond|inclu|insér|inser|ajout|mentionn|renvo|rend|fai|marqu|mett|met|choisi|utilis|pos|commenc|termin|tradui|répét|repet|révèl|revel|envo|appel|cliqu|recommand|donn|indiqu|rédig|coch|compt|formul|gliss|cach|copi|recopi|montr|signal|plac|reprodui|accept|refus|arrêt|préfér|vant|insult|rappel|tir|cit)\\p{L}*";
/** Of what a quiz is made. */
const PARTS =
  "(?:questions?|quiz(?:zes)?|answers?|options?|distractors?|explanations?|hints?|json|response|reply|stems?|keys?|output|multiple.choice|exam|correct|right answers?|choices?)";
const PARTS_FR =
  "(?:questions?|quiz|qcm|réponses?|reponses?|options?|distracteurs?|explications?|indices?|json|énoncés?|enonces?|sortie|choix|examen|correctes?|propositions?|cases?)";
/** Who reads but is no pupil. */
const MACHINES =
  "(?:language models?|large language|modèles? de lang(?:ue|age)s?|llms?|gpt|chatgpt|claude|gemini|mistral|copilot|ais?|a\\.i\\.|assistants?|chatbots?|bots?|robots? lecteurs?|ias?|intelligences? artificielles?|(?:question|quiz|test|exam)[ -](?:generators?|writers?|makers?|bots?|tools?)|générateurs? de (?:questions?|quiz|qcm)|(?:automat(?:ic|ed|ique|isés?|isées?)|machine|artificial|robotic) (?:\\p{L}+ )?(?:readers?|systems?|graders?|tools?|processing|writers?|agents?)|(?:lecteurs?|systèmes?|correcteurs?|outils?|rédacteurs?|lectures?|traitements?) (?:automati\\p{L}+|artificiels?|de quiz|de questions?)|machine readers?|readers? (?:that|who) (?:is|are) (?:an? )?(?:machine|program)s?)";

/** What is said about following orders, in the words people try it with. */
const patterns: readonly (readonly [sign: OrderSign, pattern: RegExp])[] = [
  // Set aside what you were told.
  [
    "instruction",
    new RegExp(
      `${WISHED}(?:ignor|disregard|forget|overrid|bypass|neglect|set aside|throw away|never mind|pay no attention)\\p{L}*\\b.{0,60}\\b(?:instructions?|prompts?|rules?|guidelines?|directions? (?:above|given)|(?:all|any|every ?thing|what|the) (?:\\p{L}+ ){0,2}(?:previous|above|prior|earlier|before|said|told|rest|text|document|course))`,
      "iu",
    ),
  ],
  [
    "instruction",
    new RegExp(
      `${WISHED}(?:ignor|oubli|néglig|neglig|écart|ecart|contourn|laisse|mets de côté|ne ten|ne tien|désobéi|desobei)\\p{L}*\\b.{0,60}(?:instructions?|consignes?|règles?|regles?|ordres?|directives?|ce qui préc\\p{L}+|précédent\\p{L}*|ci-dessus|contexte|tâche|le (?:cours|texte|document|reste)|demand|(?:a|as|avez) (?:été )?dit)`,
      "iu",
    ),
  ],
  [
    "instruction",
    /\b(?:new|updated|real|actual|hidden|secret|special|additional|previous)\s+(?:instructions?|tasks?|orders?|directives?|system prompts?)\s*[:;.]|\b(?:nouvelles?|vraies?|véritables?|secrètes?|précédentes?)\s+(?:instructions?|consignes?|tâches?|directives?)\s*[:;.]|\b(?:instructions?|consignes?|directives?)\s+(?:cachées?|secrètes?|supplémentaires?)/iu,
  ],
  // You are somebody else now.
  [
    "role",
    /\b(?:you are|you're|act as|pretend|behave as|roleplay|from now on|as an? (?:ai|assistant|language model))\b.{0,80}\b(?:ai|a\.i\.|assistant|model|chatbot|bot|gpt|llm|dan|unrestricted|pirate|captain|developer mode|character)\b/iu,
  ],
  [
    "role",
    /\b(?:act|behave|pretend|answer|respond|speak|talk|write) (?:as if|like|as though)\b|\blet us play\b|\bplay the (?:part|role) of\b.{0,40}\byou\b|\bbreak character\b/iu,
  ],
  [
    "role",
    /(?:\btu es\b|\bvous êtes\b|\bagis\b|\bagissez\b|\bcomporte-|\bfais comme si\b|\bfaites comme si\b|\bjoue le rôle|\bjouez le rôle|\bà partir de maintenant\b|\bdorénavant\b).{0,80}(?:\bia\b|intelligence artificielle|assistant|modèle|chatbot|robot|agent|système|pirate|personnage|mode développeur|capitaine)/iu,
  ],
  // Turns of a talk that never was.
  [
    "role",
    /(?:^|[\n"'«([*>])\s*(?:system|assistant|user|developer|système|utilisateur|human|instruction|modèle|model|ai|ia)s?\s*(?:\*\*)?\s*(?:\]|>|\|)?\s*[:>]{1,2}(?:\*\*)?\s|<\|?(?:im_start|im_end|system|assistant|user|endoftext|eot_id|start_header_id)|\[\/?INST\]|<<\/?SYS>>|###\s*(?:system|instruction|assistant|user|human(?=\s*(?::|$))|response|consigne|réponse)|\b(?:end of|fin du|fin de l[’'])\s*(?:text|document|course|context|texte|cours|contexte)\b\s*[.:]/iu,
  ],
  // To a machine, that it should; or a machine that should.
  [
    "role",
    new RegExp(
      `(?:\\b(?:to|for|dear|hello|hey|attention|note|if you are|as|any|every|all|aux?|à l[’']|les|tout|chaque|cher|chère|bonjour|si (?:tu es|vous êtes)|pour)\\s+(?:an?\\s+|the\\s+|une?\\s+|l[’']|les\\s+)?|^)${MACHINES}\\b.{0,40}(?:[:;]|\\b(?:must|should|shall|will|has to|have to|is to|are to|reading|who|that|which|doit|doivent|qui|ajout|écri|répond|recopi|rappel|indiqu|reprodui)\\p{L}*)`,
      "iu",
    ),
  ],
  [
    "role",
    new RegExp(
      `\\b${MACHINES}\\b.{0,60}(?:\\b(?:must|should|shall|will|has to|have to|is to|are to|doit|doivent)\\b|\\p{L}ront\\b|\\p{L}era\\b)`,
      "iu",
    ),
  ],
  ["role", new RegExp(`\\b${MACHINES}\\b.{0,80}\\b(?:${PARTS}|${PARTS_FR})\\b`, "iu")],
  ["role", new RegExp(`\\b(?:${PARTS}|${PARTS_FR})\\b.{0,80}\\b${MACHINES}\\b`, "iu")],
  ["role", new RegExp(`^(?:\\p{L}+[ ,]+){0,3}${MACHINES}\\s*[,:;!]`, "iu")],
  // Tell what nobody should know.
  [
    "secret",
    new RegExp(
      `(?:${ORDERED}|\\b)(?:reveal|print|show|send|give|tell|repeat|copy|output|write|recite|révèl|affich|montr|envo|donn|répèt|répét|repet|copi|recopi|reprodui|écri|récit)\\p{L}*\\b.{0,60}\\b(?:system prompt|system message|prompt|api[ -]?key|passwords?|secret key|credentials?|(?:your|the) (?:instructions|rules|message)|you were (?:told|given)|initial instructions|prompt système|message (?:de )?système|clé d[’']api|mots? de passe|identifiants|(?:tes|vos|les) (?:instructions|consignes|règles)|(?:tu as|vous avez) reçu\\p{L}*)`,
      "iu",
    ),
  ],
  [
    "address",
    new RegExp(
      `${ORDERED}(?:${WRITES}|${WRITES_FR}|visit|go to|join|buy|order|contact|subscribe|register|sign up|rendez-vous|allez|achet|command|rejoign|inscri|abonn)\\p{L}*\\b.{0,90}(?:https?://|www\\.|[\\w.+-]+@[\\w-]+\\.[a-z]{2,}|[\\w-]+\\.(?:com|net|org|io|xyz|ru|top|example|test|info|biz|fr)\\b)`,
      "iu",
    ),
  ],
  [
    "address",
    new RegExp(
      `\\b(?:${WRITES}|${WRITES_FR}|call|appelez)\\b.{0,60}(?:\\+\\d{1,3}[ .-]?)?\\d{2,4}(?:[ .-]\\d{2,4}){1,4}\\b`,
      "iu",
    ),
  ],
  [
    "markup",
    /!?\[[^\]]*\]\([^)]*\)|<\/?(?:img|iframe|a|form|svg|object|embed|link|meta|input|button)\b|javascript:|data:text/iu,
  ],
  [
    "markup",
    /["“](?:questions?|stem|right|wrong|options?|answers?|correct|quote|explanation|hint|role|content)["”]\s*:/iu,
  ],
  // Settings and programs that are about a quiz.
  [
    "markup",
    /\b[\w.]*(?:quiz(?:zes)?|questions?|questionnaires?|answers?|réponses?|stems?|distractors?|explanations?|hints?|prompts?|consignes?|qcm)[\w.]*\s*(?:\+?=|:\s+[\w-]+\s*:\s)/iu,
  ],
  // Whoever teaches does not speak of the questions that will be asked, of those who mark them, or of what they must hold.
  [
    "quiz",
    /\b(?:this|the|any|every|each|your|our|whoever prepares|a|ce|le|du|de|un|chaque|tout|votre|notre|préparez) (?:quiz|quizzes|qcm)\b|\bquizzes\b|\bsous forme de quiz\b|\b(?:distractors?|distracteurs?|promo codes?|codes? promo|answer keys?|corrigé-type)\b|\b(?:questionnaires?|questions?) (?:about|on|from|drawn from|made from|tirée?s? de|sur) (?:this|the|ce|cet|cette|le|la|les) (?:text|chapter|document|course|page|unit|book|lesson|tides|texte|chapitre|document|cours|leçon|livre)/iu,
  ],
  [
    "quiz",
    /\b(?:no|zero|aucune) (?:questions|question (?:à partir|sur|de))\b|\b(?:empty list|liste vide)\b|\btire(?:z|r)? (?:aucune|pas de) questions?\b/iu,
  ],
  ["verdict", new RegExp(`${ORDERED}${WRITES}\\b.{0,80}\\b${PARTS}\\b`, "iu")],
  ["verdict", new RegExp(`${ORDERED}${WRITES_FR}.{0,80}\\b${PARTS_FR}\\b`, "iu")],
  [
    "verdict",
    /\b(?:all|every|each|any|toutes? les|chaque|tout)\s+(?:of (?:the|these|your) )?(?:\p{L}+ )?(?:questions?|answers?|réponses?|options?|explanations?|explications?|hints?|indices?|choices?|choix|propositions?|stems?)\b|\b(?:toutes? les|chaque|tout)\s+cases?\b/iu,
  ],
  [
    "verdict",
    /\b(?:right|correct|bonne|exacte?|juste|vraie) (?:answer|réponse|option|choice)s?\b.{0,60}(?:\b(?:is|are|est|sont)\b|:)|\b(?:only|seule?s?|always|toujours)\b.{0,40}\b(?:choix|choice|answer|réponse|option)\b|\b(?:bonnes?|mauvaises?|right|wrong|correct) (?:réponses?|answers?|options?)\b.{0,50}\b(?:is|are|est|sont|always|toujours|replace|remplace\p{L}*|glisse\p{L}*|met\p{L}*)\b|\b(?:réponse|answer) (?:exacte|juste|correcte|attendue|expected|wanted)\b/iu,
  ],
  [
    "verdict",
    /\b(?:all|every|each|any|an?|toutes? les|chaque|une?|la|les|the)\s+(?:questions?|answers?|réponses?|options?|explanations?|hints?|indices?|choices?|choix)\b.{0,60}\b(?:must|shall|has to|have to|is wanted|is asked|doit|doivent|est demandée?|seule?|only|always|toujours|replaces?|remplacent|carr(?:y|ies)|begins?|commencent?|ends?|se terminent?|porte(?:nt)?|mentionne(?:nt)?)\b/iu,
  ],
  [
    "verdict",
    /\b(?:among|parmi|into|dans|in) (?:the|les|your|vos|tes|its|une des|l[’']une des) (?:\p{L}+ )?(?:options|distractors|distracteurs|choices|choix|answers|réponses)\b|\b(?:your|votre|ton) (?:score|grade|mark|task|tâche|answer|réponse|output|response)\b|\bsi (?:tu|vous) (?:es|êtes|cite|génér|rédig|li)/iu,
  ],
  [
    "verdict",
    /\b(?:questions?|answers?|output|réponses?|written|rédigée?s?|respond|reply|translate\p{L}*|posée?s?|données?)\b.{0,60}\b(?:in|into|en) (?:german|spanish|french|english|italian|latin|chinese|russian|arabic|portuguese|dutch|pirate|allemand|espagnol|français|anglais|italien|latin|chinois|russe|arabe|portugais|verlan)\b/iu,
  ],
  // Words that are to be said.
  [
    "instruction",
    new RegExp(
      `${WISHED}(?:say|write|repeat|append|add|insert|print|answer|reply|sign|dis|dites|dire|écri(?:s|vez|re)|rép[èé]te[zr]?|ajoute[zr]?|ins[èé]re[zr]?|affiche[zr]?|répond(?:s|ez|re)|signe[zr]?|recopie[zr]?|copy)\\b.{0,60}(?:[«"“]|:\\s)`,
      "iu",
    ),
  ],
  [
    "instruction",
    /\b(?:translate|repeat|summari[sz]e|copy|traduis|traduisez|répète|répétez|résume|résumez|recopie|recopiez)\b.{0,30}\b(?:above|so far|everything|before this|ce qui précède|ci-dessus|tout)\b/iu,
  ],
  [
    "instruction",
    /(?:^|[:;,]\s|\bpuis |\bthen |\band |\bet )["'«“(\s]*(?:print|output|append|mention|respond|reveal|pay no attention|pretend|behave|kindly|affichez?|mentionnez?|révélez?|révèle|merci de|veuillez|faites comme|fais comme|ne tenez pas compte|ne tiens pas compte|préférez|glissez?)\b/iu,
  ],
  [
    "quiz",
    /\b(?:graders?|examiners?|correcteurs?|correctrices?)\b.{0,30}\b(?:reminded|asked|requested|required|priée?s?|invitée?s?|rappel\p{L}*)\b/iu,
  ],
  [
    "instruction",
    /\b(?:asks?|wants?|demande|prie|supplie|rappelle|rappelé|reminded|required|requested|invités?)\b.{0,40}\b(?:you|vous|te|readers?|lecteurs?|graders?|correcteurs?)\b.{0,60}\b(?:to|de|d[’']|that|que)\b|\b(?:you|vous|te)\b.{0,12}\b(?:demande|prie|supplie|asked|required)\b/iu,
  ],
];

/** The border of a word as people see it: that of the engine takes letters with accents for none. */
const BORDER = "(?:(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}]))";

export const orderSigns = patterns.map(
  ([sign, { source, flags }]) => [sign, new RegExp(source.replaceAll("\\b", BORDER), flags)] as const,
);
