import type { ReactNode } from "react";
import classes from "./form-layout.module.css";

interface FormSectionProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

/** A group of fields with a name that screen readers say too. */
export function FormSection({ title, lead, children }: FormSectionProps) {
  return (
    <fieldset className={classes.section}>
      <legend className={classes.title}>{title}</legend>
      {lead !== undefined && <p className={classes.lead}>{lead}</p>}
      {children}
    </fieldset>
  );
}

export function FormActions({ children }: { readonly children: ReactNode }) {
  return <div className={classes.actions}>{children}</div>;
}

/** Fields that stand beside each other where there is room. */
export function FormColumns({ children }: { readonly children: ReactNode }) {
  return <div className={classes.columns}>{children}</div>;
}
