import { wordsOf } from "./vocabulary.ts";

export const videoCodecs = wordsOf("video", {
  h264: {
    firm: "x264,h264,h 264,x 264,avc,avchd,h264avc,mpeg4avc,mpeg4 avc,mpeg 4 avc,x264hi10p,x26410bit",
    faint: "264",
  },
  h263: { firm: "h263,x263" },
  h265: { firm: "x265,h265,h 265,x 265,hevc,hevc10,hevc10bit,h265hevc,x26510bit", faint: "265" },
  h266: { firm: "h266,x266,h 266,vvc" },
  av1: { firm: "av1" },
  vp8: { firm: "vp8" },
  vp9: { firm: "vp9,vp 9" },
  xvid: { firm: "xvid,xvidvd,xvidhd" },
  divx: { firm: "divx,divx5,divx6,dvdivx" },
  mpeg2: { firm: "mpeg2,mpeg 2,h262,x262,h 262,mpg2,mpeg2video" },
  mpeg4: { firm: "mpeg4,mpeg 4,mp4v" },
  vc1: { firm: "vc1,vc 1" },
  wmv: { firm: "wmv9,wmvhd" },
  rv10: { firm: "rv10,rv9" },
});

export const resolutions = wordsOf("resolution", {
  "2160p": { firm: "4kuhd,uhd4k,4k uhd,uhd 4k,ultrahd,ultra hd,2160,4khdr,4kremux", loose: "4k,uhd" },
  "1080p": { firm: "fullhd,full hd,fhd" },
  "720p": { faint: "hd" },
  "480p": { faint: "sd" },
});

/** What is said of pictures beyond what we keep; known, so that it is no part of a title or of a group's name. */
export const pictureNoise = wordsOf("noise", {
  picture: {
    firm: "hdr10,hdr10+,hdr10plus,10bit,10 bit,8bit,8 bit,12bit,10bits,8bits,hi10p,hi10,dolby vision,dolbyvision,hdrdv,dvhdr,dv hdr,hdr dv,dovi,sdrip,60fps,50fps,25fps,24fps,30fps,120fps,bt2020,rec2020,yuv420p10,main10,hlg,hdr10p,10b,upscaled,ai upscaled,colorized,colorised,2in1,half ou,half sbs,hsbs,hou,h sbs,h ou,fullsbs,fsbs,sbs,3d hsbs,3d hou,bd3d,bluray3d,bluray 3d,3dbd,2dto3d,widescreen",
    loose:
      "hdr,sdr,dv,3d,2d,hq,lq,ws,fs,pal,ntsc,secam,vbr,cbr,hfr,upscale,hd2,custom,rip,crf,2pass,encode,reencode,hdtvs,fullscreen,letterbox,oar,interlaced,progressive,qhd,uhq",
    faint: "avi,mkv,mp4,p,i",
  },
});
