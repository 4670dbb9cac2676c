import { wordsOf } from "./vocabulary.ts";

/** Languages of the sound, by ISO 639-1. Their names are words of titles too, and their codes of anything. */
export const languages = wordsOf("language", {
  fr: {
    firm: "truefrench,true french,multitruefrench,multivff,multivfq,multivf2,multivfi,multivof,vfstfr",
    loose:
      "version francaise,version fr,french,francais,français,vf,vff,vfq,vfi,vof,vf2,vfb,vq,french canadian,francaise,francés,frances,frans,französisch",
    faint: "fr,fre,fra,frn",
  },
  en: { loose: "english,anglais,englisch,ingles,inglés,engels,inglese,vo eng,angielski", faint: "en,eng" },
  de: {
    loose: "swissgerman,austriangerman,german,german ml,deutsch,allemand,aleman,alemán,tedesco,germandl",
    faint: "de,ger,deu",
  },
  it: { loose: "italian,italiano,italien,itali", faint: "it,ita" },
  es: {
    loose: "spanish,español,espanol,castellano,espagnol,castilian,spa castellano",
    faint: "es,esp,spa,cast",
  },
  "es-419": {
    loose: "latino,latin spanish,spanish latino,español latino,espanol latino,lat spanish,audio latino,latin",
  },
  pt: { loose: "portuguese,portugues,português,portugais", faint: "pt,por" },
  "pt-BR": {
    loose: "dublado,brazilian,brazilian portuguese,portuguese br,brasil",
    faint: "pt br,ptbr,br,pob",
  },
  nl: {
    loose: "dutch,nederlands,neerlandais,flemish,vlaams,nlaudio,nl audio,nl gesproken,nlgesproken",
    faint: "nl,dut,nld",
  },
  ja: { loose: "japanese,japonais,jpn audio,japones,nihongo", faint: "ja,jp,jpn,jap" },
  ko: { loose: "korean,coreen,coréen,hangul", faint: "ko,kor,kr" },
  zh: {
    loose: "chinese,mandarin,cantonese,chinois,国语,国配,中文,粤语,國語,mandarin chinese",
    faint: "zh,chi,chn,zho,chs,cht,cn,gb,big5",
  },
  ru: { loose: "russian,russe,rus audio,русский", faint: "ru,rus" },
  uk: { loose: "ukrainian,ukr audio,ukrainien", faint: "ukr,ua" },
  pl: {
    loose:
      "polish,polski,pldub,pl dub,lektor,lektor pl,polonais,dubpl,lekpl,pllek,pl lek,pllektor,polonski,dubbing pl,pldubbing",
    faint: "pl,pol",
  },
  cs: { loose: "czech,cesky,čeština,tcheque,tchèque,cz dabing,czdab", faint: "cz,cze,ces" },
  sk: { loose: "slovak,slovaque", faint: "sk,slo,slk" },
  hu: { loose: "hungarian,hundub,hun dub,hongrois,magyar", faint: "hu,hun" },
  sv: { loose: "swedish,svenska,suedois,suédois,swedub", faint: "sv,swe,se" },
  no: { loose: "norwegian,norsk,norvegien,norvégien", faint: "no,nor" },
  da: { loose: "danish,dansk,danois", faint: "da,dan,dk" },
  fi: { loose: "finnish,suomi,finnois", faint: "fi,fin" },
  is: { loose: "icelandic" },
  tr: { loose: "turkish,turkce,türkçe,turc", faint: "tr,tur" },
  ar: { loose: "arabic,arabe", faint: "ar,ara" },
  he: { loose: "hebrew,hebdub,hebdubbed,hebreu", faint: "heb" },
  hi: { loose: "hindi,hindi org,org hindi", faint: "hi,hin" },
  ta: { loose: "tamil", faint: "tam" },
  te: { loose: "telugu", faint: "tel" },
  ml: { loose: "malayalam", faint: "mal" },
  kn: { loose: "kannada", faint: "kan" },
  bn: { loose: "bengali", faint: "ben" },
  mr: { loose: "marathi" },
  pa: { loose: "punjabi" },
  gu: { loose: "gujarati" },
  ur: { loose: "urdu", faint: "urd" },
  el: { loose: "greek,grec", faint: "gre,ell" },
  bg: { loose: "bulgarian,bgaudio,bg audio", faint: "bg,bul" },
  ro: { loose: "romanian,roumain", faint: "ro,rum,ron" },
  lt: { loose: "lithuanian", faint: "lt,lit" },
  lv: { loose: "latvian", faint: "lav,lat,lv" },
  et: { loose: "estonian", faint: "est,ee" },
  th: { loose: "thai", faint: "th,tha" },
  vi: { loose: "vietnamese", faint: "vie" },
  id: { loose: "indonesian", faint: "ind" },
  ms: { loose: "malay", faint: "may,msa" },
  fa: { loose: "persian,farsi", faint: "per,fas" },
  hr: { loose: "croatian", faint: "hrv" },
  sr: { loose: "serbian", faint: "srp" },
  sl: { loose: "slovenian", faint: "slv" },
  ca: { loose: "catalan,català,catala", faint: "cat" },
  af: { loose: "afrikaans" },
  sq: { loose: "albanian" },
  tl: { loose: "tagalog,filipino" },
  mk: { loose: "macedonian" },
  bs: { loose: "bosnian" },
  eu: { loose: "basque,euskera" },
  gl: { loose: "galician,galego" },
  rm: { loose: "romansch,romansh,rumantsch" },
  az: { loose: "azerbaijani" },
  kk: { loose: "kazakh" },
  hy: { loose: "armenian" },
  mn: { loose: "mongolian,khalkha" },
  ne: { loose: "nepali" },
  km: { loose: "khmer" },
  my: { loose: "burmese" },
  sw: { loose: "swahili" },
  ka: { loose: "georgian", faint: "geo,ka" },
});

/** Which French: from France, from Quebec, made for all, or the original. */
export const frenchVariants = wordsOf("french", {
  vff: { firm: "truefrench,true french,multitruefrench,multivff,multivf2", loose: "vff,vf2" },
  vfq: { firm: "multivfq,multivf2", loose: "vfq,vf2,vq,vfqc,french canadian" },
  vfi: { firm: "multivfi", loose: "vfi" },
  vof: { firm: "multivof", loose: "vof" },
});

/** Languages that are read, not heard. */
export const subtitles = wordsOf("subtitles", {
  fr: {
    firm: "vostfr,vostf,subfrench,stfr,vost fr,vo stfr,vost french,fastsub vostfr,sub french,french subs,vosta fr,subfr,sub fr,st fr,vosfr,french sub,french subtitles,subs french,vostfra,sous titres francais,ltfr,vfstfr",
    loose: "vost",
  },
  en: {
    firm: "vosta,vosten,vost eng,engsub,eng sub,eng subs,english subs,english sub,ensub,engsubs,esubs,esub,esubs,subbed english,english subbed,hardsub english",
  },
  es: { firm: "vose,vos es,vost esp,spanish subs,subesp,sub esp,espsub,subs esp" },
  it: { firm: "subita,sub ita,ita sub,itasub,sub italiano,italian subs" },
  pt: { firm: "subpt,pt sub,legendado pt,leg pt,legenda pt,legendas pt" },
  "pt-BR": { firm: "legendado pt br,legendado br,leg br,leg pt br,legenda br,legendas pt br,legendas br" },
  nl: { firm: "nlsub,nlsubs,nl subs,nl sub,nlsubbed,nl subbed,dutch subs,nl ondertiteld" },
  sv: { firm: "swesub,swesubs,swe sub,sv sub,svensk text" },
  no: { firm: "norsub,norsubs,nor sub" },
  da: { firm: "dksub,dksubs,dansub,dk sub" },
  fi: { firm: "finsub,finsubs,fin sub" },
  de: { firm: "gersub,ger sub,german subbed,german sub,german subs,desub" },
  he: { firm: "hebsub,hebsubs,heb sub" },
  hu: { firm: "hunsub,hunsubs" },
  pl: { firm: "plsub,plsubbed,pl sub,plsubs,napisy pl,napisypl" },
  ko: { firm: "korsub,korsubs,kor sub,hc korsub" },
  ro: { firm: "rosub,rosubbed,rosubs" },
  zh: { firm: "chs sub,chsub,chinese subs,简体中字,中字,繁中,chtsub,chssub" },
  bg: { firm: "bgsub,bgsubs" },
  el: { firm: "greek subs,grsub,grsubs" },
  ar: { firm: "arabic subs,arsub" },
  tr: { firm: "trsub" },
});

/** Several sound tracks; `multi` is their mark in France, `dual` elsewhere. */
export const tracks = wordsOf("flag", {
  multi: {
    firm: "multivff,multivfq,multivf2,multivfi,multivof,multitruefrench,triple audio,3 audio,2 audio,multilanguage,multilang,multi audio,multiaudio,dual audio,dualaudio,dual lang,dualaudios,tri audio,triaudio,quad audio,multi5,multi3,multi4,multi6,multi lang,multi language,bilingual audio,3audio,2audio",
    loose: "multi,dual,multiple audio,multilingual,bilingue,dl,ml,german ml",
  },
  dubbed: { loose: "dubbed,dub,dubs" },
  multi_subtitles: {
    firm: "multisub,multisubs,multi sub,multi subs,multi subtitles,multiple subtitles,multiple subtitle,msub,msubs",
    loose:
      "subs,subbed,subtitles,subtitled,subtitle,sub,softsub,hardsub,softsubs,hardsubs,soft subtitles,custom subbed,soft subs,hard subs,hc,hcsub,st,legendas,legenda,leg,legendado,subtitulado,subtitulos,titulky,napisy",
  },
});
