import { useEffect, useState } from "react";
import { MarkedText, PictureInWords, QuestionPicture } from "../../../ui/marked-text.tsx";
import { learnerKey } from "../api/keys.ts";
import { playPicture } from "../api/play-request.ts";

interface PlayTextProps {
  /** Which question it is of: a key opens the pictures of one's own questions alone. */
  readonly question: string;
  readonly children: string;
}

/** A question's text as whoever takes it sees it, with its pictures. */
export function PlayText({ question, children }: PlayTextProps) {
  return (
    <MarkedText picture={({ file, alt }) => <PlayPicture question={question} file={file} alt={alt} />}>
      {children}
    </MarkedText>
  );
}

interface PlayPictureProps {
  readonly question: string;
  readonly file: string;
  readonly alt: string;
}

/** No address of an image can carry a key: it is fetched, and shown from here. */
function PlayPicture({ question, file, alt }: PlayPictureProps) {
  const [src, setSrc] = useState<string>();
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    const leaving = new AbortController();
    let made: string | undefined;
    playPicture(learnerKey() ?? "", { question, file }, leaving.signal)
      .then((picture) => {
        if (leaving.signal.aborted) return;
        made = URL.createObjectURL(picture);
        setSrc(made);
      })
      .catch(() => setMissing(!leaving.signal.aborted));
    return () => {
      leaving.abort();
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [question, file]);
  if (src !== undefined) return <QuestionPicture src={src} alt={alt} />;
  return isMissing ? <PictureInWords alt={alt} /> : <span aria-busy>…</span>;
}
