import { wordsOf } from "./vocabulary.ts";

export const editions = wordsOf("edition", {
  extended: {
    firm: "extended cut,extended edition,extended version,version longue,extended directors cut,extended collectors edition,extended uncut,ext cut,extended directors cut,extended editions,alternative extended version",
    loose: "extended,exteded",
    faint: "longue",
  },
  "directors-cut": {
    firm: "extended directors cut,directors cut,director's cut,directors edition,dir cut,director cut,directorscut,director's edition",
    loose: "directors",
    faint: "dc",
  },
  unrated: { firm: "unrated cut,unrated version,unrated edition", loose: "unrated" },
  uncut: { firm: "uncut edition,uncut version", loose: "uncut" },
  uncensored: { loose: "uncensored" },
  theatrical: { firm: "theatrical cut,theatrical edition,theatrical version", loose: "theatrical" },
  remastered: {
    firm: "4k remastered,4k remaster,digitally remastered,remasterise,version remasterisee,remastered edition",
    loose: "remastered,remaster",
  },
  restored: {
    firm: "4k restored,version restauree,digitally restored,4k restoration",
    loose: "restored,restaure,restauree",
  },
  imax: { firm: "imax edition,imax enhanced,imax version", loose: "imax" },
  special: { firm: "special edition,special cut,edition speciale,version speciale" },
  collector: {
    firm: "collectors edition,collector's edition,collector edition,edition collector,collectors",
    loose: "collector",
  },
  criterion: { firm: "criterion collection,criterion edition", loose: "criterion", faint: "cc" },
  ultimate: {
    firm: "ultimate rekall edition,ultimate edition,ultimate cut,ultimate hunter edition,ultimate extended edition,ultimate collectors edition",
  },
  "final-cut": { firm: "final cut,version finale" },
  anniversary: {
    firm: "anniversary edition,10th anniversary edition,20th anniversary edition,25th anniversary edition,30th anniversary edition,35th anniversary edition,40th anniversary edition,50th anniversary edition,10th anniversary,20th anniversary,25th anniversary,30th anniversary,40th anniversary,50th anniversary,anniversary edition",
  },
  limited: { firm: "limited edition", loose: "limited" },
  "open-matte": { firm: "open matte,openmatte" },
  hybrid: { loose: "hybrid" },
  despecialized: { firm: "despecialized,despecialised" },
  deluxe: { firm: "deluxe edition" },
  rogue: { firm: "rogue cut" },
  alternative: { firm: "alternative cut,alternate cut,alternative extended version,alternative version" },
  festival: { firm: "festival cut", loose: "festival" },
  "fan-edit": { firm: "fan edit,fanedit" },
  redux: { loose: "redux" },
  "2in1": { firm: "2in1" },
  diamond: { firm: "diamond edition" },
  signature: { firm: "signature edition" },
  assembly: { firm: "assembly cut" },
  recut: { firm: "recut" },
});

export const flags = wordsOf("flag", {
  proper: { firm: "repack,rerip,real proper,repack2,proper2,realproper,repack3", loose: "proper,real" },
  complete: {
    firm: "complete series,integrale,intégrale,complete collection,serie complete,saison complete,l integrale,the complete series,full series,full season,complete pack,season pack,serie integrale",
    loose:
      "complete,complet,completa,full pack,trilogy,trilogie,quadrilogy,quadrilogie,quadrology,tetralogy,tetralogie,pentalogy,pentalogie,hexalogy,hexalogie,heptalogy,heptalogie,duology,dilogy,anthology,anthologie,filmography,complete set",
    faint: "collection",
  },
});

/** Who showed it, how it came about, who put it there: known, so that it is no part of a title. */
export const releaseNoise = wordsOf("noise", {
  release: {
    firm: "nfo,nuked,2cd,3cd,4cd,2 cd,3 cd,2dvd,2 dvd,vcd,svcd,readnfo,read nfo,dirfix,nfofix,samplefix,syncfix,retail,convert,mkvonly,untouched,fastsub,fast sub,internal dvdrip,obfuscated,dsnp,dsny,amzn,hmax,atvp,pcok,pmtp,crav,strp,itunes,hulu,nick,crunchyroll,funimation,adn,wakanim,repost,reencoded,no commentary,bonus,hdcp,ddc",
    loose:
      "internal,xxx,v2,v3,v4,int,fixed,fix,read,rip,subfix,final,doku,dubbing,doc,docu,documentary,stv,oar,preair,pre air,creditless,ncop,nced,batch,oav,ova,oad,ona,special,sample,trailer,vo,vost,voost,uncut,hc,synced,ac,dts only,synchro,ts fixed,sync,line,commentary,mux,anime,cartoon,serie,series,film,movie,nf,sho,cr,cbs,nbc,abc,bbc,itv,hbo,max,red,stan,tving,ip,amazon,netflix,disney,disney+,disneyplus,apple,appletv,peacock,paramount,pcok,viu,plus,animation,by,e,remux,web x",
  },
});
