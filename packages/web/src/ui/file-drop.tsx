import { IconFileUpload } from "@tabler/icons-react";
import { type DragEvent, useState } from "react";
import classes from "./file-drop.module.css";

interface FileDropProps {
  readonly label: string;
  readonly hint: string;
  /** `.csv,.vcf` */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** A file, chosen by hand or dropped. */
export function FileDrop({ label, hint, accept, onFile }: FileDropProps) {
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined) onFile(file);
  };
  return (
    <label
      className={classes.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <IconFileUpload size={28} stroke={1.5} aria-hidden />
      <span className={classes.label}>{label}</span>
      <span className={classes.hint}>{hint}</span>
      <input
        type="file"
        accept={accept}
        className={classes.input}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) onFile(file);
          // The same file, mended meanwhile, can be chosen again.
          currentTarget.value = "";
        }}
      />
    </label>
  );
}
