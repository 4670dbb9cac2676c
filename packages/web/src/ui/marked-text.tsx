import { type Mark, parseMarks } from "@souffleur/quiz/marks";
import { createElement, Fragment, type ReactNode, useState } from "react";
import { apiUrl } from "../lib/api/request.ts";
import classes from "./marked-text.module.css";

type Picture = Extract<Mark, { readonly kind: "picture" }>;

interface MarkedTextProps {
  readonly children: string;
  /** How a picture is had, where this browser's session does not open it. */
  readonly picture?: ((picture: Picture) => ReactNode) | undefined;
}

/** A question's text with its few marks, as the server reads them. What is no mark is text, and nothing is ever HTML. */
export function MarkedText({ children: text, picture = bankPicture }: MarkedTextProps): ReactNode {
  return <Marks marks={parseMarks(text)} picture={picture} />;
}

interface MarksProps {
  readonly marks: readonly Mark[];
  readonly picture: (picture: Picture) => ReactNode;
}

const BREAK = <br />;

function Marks({ marks, picture }: MarksProps): ReactNode {
  return inTheirPlaces(marks.map((mark) => shown(mark, picture)));
}

/** Children that need no keys: their text never changes under them. */
function inTheirPlaces(parts: readonly ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...parts);
}

function shown(mark: Mark, picture: MarksProps["picture"]): ReactNode {
  switch (mark.kind) {
    case "text":
      return inTheirPlaces(mark.text.split(/(\n)/).map((part) => (part === "\n" ? BREAK : part)));
    case "bold":
      return (
        <strong>
          <Marks marks={mark.marks} picture={picture} />
        </strong>
      );
    case "italic":
      return (
        <em>
          <Marks marks={mark.marks} picture={picture} />
        </em>
      );
    case "code":
    case "formula":
      return <code>{mark.text}</code>;
    default:
      return picture(mark);
  }
}

/** The name of a picture that the server keeps: the hash of what it holds. */
const KEPT = /^[0-9a-f]{64}\.(?:png|jpg|webp)$/;

function bankPicture({ file, alt }: Picture): ReactNode {
  return KEPT.test(file) ? (
    <QuestionPicture src={apiUrl(`/quiz/pictures/${file}`)} alt={alt} />
  ) : (
    <PictureInWords alt={alt} />
  );
}

interface QuestionPictureProps {
  readonly src: string;
  readonly alt: string;
}

/** A picture of a question; where it cannot be had, what it shows. */
export function QuestionPicture({ src, alt }: QuestionPictureProps) {
  const [broken, setBroken] = useState<string>();
  if (broken === src) return <PictureInWords alt={alt} />;
  return (
    <img
      className={classes.picture}
      src={src}
      alt={alt}
      loading="lazy"
      decoding="async"
      onError={() => setBroken(src)}
    />
  );
}

export function PictureInWords({ alt }: { readonly alt: string }) {
  return <em>[{alt}]</em>;
}
