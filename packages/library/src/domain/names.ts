/** What the name of a video file says of it, for those who need it without a server: pure, with nothing else behind it. */
export { nameReader, type ParsedName, parseName } from "./names/parse-name.ts";
