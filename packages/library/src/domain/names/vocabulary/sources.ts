import { wordsOf } from "./vocabulary.ts";

export const sources = wordsOf("source", {
  bluray: {
    firm: "bluray,blueray,bluray rip,blu ray rip,bdrip,brrip,bdremux,bd remux,bdmv,bd25,bd50,bd66,bd100,bdmux,uhdrip,uhd rip,uhd bluray,uhd bdrip,uhdbdrip,uhd bd,m bluray,br rip,bd rip,bdrip light,bluray light,bdlight,4kuhdremux,uhdremux,blurip,bdr,bdiso,uhd remux,brmux,brripmux,bdripmux,mbluray,dbrip,mblu ray",
    loose: "bd,br,remux,hdrip bluray,hdlight bluray",
  },
  web: {
    firm: "webdl,webrip,web dl,web rip,web dlrip,webripmux,webdlrip,webmux,webcap,web cap,webhd,web hd,webhdrip,web hdrip,dlmux,amazonhd,netflixhd,ituneshd,netflixuhd,amazonuhd,webuhd,web uhd,hbomaxhd,disneyhd,webhddl,webdlremux,vodrip,vodr,vod rip,webdl rip,hdweb,hd web,webvod,maxdomehd,iptvrip,ppvrip,ppv rip",
    loose: "web,vod,dlweb",
    faint: "ppv,netflix,itunes",
  },
  tv: {
    firm: "hdtv,hdtvrip,pdtv,dsr,dsrip,satrip,dvbrip,tvrip,dthrip,dtvrip,hd tv,hdtv rip,hdtv mux,hdtvmux,dvb rip,sat rip,tv rip,uhdtv,sdtv,dvb,dvbs,dvbt,dvb t,digitaltv,digital tv,hdtvripp,tvhdrip,ahdtv,vdtv,hdtvr,aptv,dtv",
    loose: "sat,dth",
    faint: "tv",
  },
  dvd: {
    firm: "dvdrip,dvd rip,dvdr,dvd r,dvd5,dvd9,dvd 5,dvd 9,dvdremux,dvd remux,dvdmux,dvdripmux,dvdivx,r5 dvd,pal dvd,ntsc dvd,dvdfull,video ts,dvd full,dvdl,dvdr5,dvdr9,dvdpal,r2dvd,r1dvd,dvdntsc,ntscdvd,paldvd,2xdvd5,2xdvd9,hd2dvd",
    loose: "dvd,r5",
  },
  hddvd: { firm: "hddvd,hd dvd,hddvdrip,hd dvd rip,hdvdrip" },
  vhs: { firm: "vhsrip,vhs rip", loose: "vhs" },
  screener: {
    firm: "dvdscr,dvd scr,dvdscreener,dvd screener,bdscr,bd scr,brscr,webscreener,web screener,webscr,hdscr,br screener,brscreener,dvdscreen,predvd,predvdrip,pre dvd,predvd rip,pdvd,pdvdrip,bdscreener,screener rip,scrrip",
    loose: "screener,scr",
  },
  telesync: { firm: "telesync,telesynch,hdts,hd ts,tsrip,hdtsrip,hq ts,hqts,ts rip", loose: "", faint: "ts" },
  telecine: { firm: "telecine,hdtc,hd tc,tcrip,hdtcrip", faint: "tc" },
  cam: { firm: "camrip,newcam,new cam,hdcam,hd cam,cam rip,hqcam,hq cam,hdcamrip,dvdcam", loose: "cam" },
  workprint: { firm: "workprint", faint: "wp" },
});

/** The line between these families is thin, and trackers differ: a light or small copy of something else. */
export const lightCopies = wordsOf("noise", {
  light: {
    firm: "hdlight,hd light,4klight,4k light,mhd,mhdlight,hdrip,hdriplight,microhd,micro hd,mini hd,minihd,uhdlight,uhd light,m720p,m1080p,webripx,hd rip,light 1080p,4kultrahd,superhd,truehdlight",
  },
});
