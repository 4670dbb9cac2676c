import { wordsOf } from "./vocabulary.ts";

/** With their channels stuck to them or not: `DD5.1` is read where these words are found. */
export const audioCodecs = wordsOf("audio", {
  aac: { firm: "aac,he aac,heaac,qaac,aaclc,aac lc,aacq,aache" },
  ac3: { firm: "ac3,ac 3,dd,dolby digital,dolbydigital,dd51,dd20,ac351,ac3d,dolbyd", loose: "" },
  eac3: {
    firm: "eac3,e ac 3,e ac3,ddp,dd+,ddplus,dd plus,dolby digital plus,ddpa,ddp51,ddpatmos,ddpa51,ddp51atmos,eac351",
  },
  dts: { firm: "dts" },
  "dts-hd": {
    firm: "dts hd,dtshd,dts hdma,dts hd ma,dtsma,dts ma,dtshdma,dts hd hra,dts hra,dts hd hr,dtshdhra,dts es,dtses",
  },
  "dts-x": { firm: "dts x,dtsx,dts hd x" },
  truehd: { firm: "truehd,true hd,dolby truehd,dolbytruehd,truehdatmos" },
  atmos: { firm: "atmos,dolby atmos,dolbyatmos" },
  flac: { firm: "flac,flac24,flac16,flacx2,flacx3" },
  opus: { loose: "opus" },
  mp3: { firm: "mp3,lame" },
  mp2: { firm: "mp2" },
  pcm: { firm: "lpcm", loose: "pcm" },
  vorbis: { firm: "vorbis", loose: "ogg" },
});

export const soundNoise = wordsOf("noise", {
  sound: {
    firm: "stereo audio,hqaudio,line audio,clean audio,dual mono,5 1ch,6ch,2ch,8ch,24bit,16bit,640kbps,448kbps,384kbps,192kbps,320kbps,128kbps,256kbps,768kbps,1509kbps",
    loose:
      "stereo,mono,ma,hra,ex,es,line dubbed,ld,md,mic dubbed,micdubbed,linedubbed,mic,lc,he,audio,surround",
  },
});
