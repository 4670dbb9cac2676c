/** Hides passwords in addresses; shows the rest, which is what one needs to see. */
export function maskSecret(value: string): string {
  return (
    value
      // Up to the last @: a password may hold one, and too much hidden is better than too little.
      .replace(/(:\/\/[^:/@\s]*:)\S*@/g, "$1***@")
      .replace(/([?&](?:password|token|key|code)=)[^&\s]*/gi, "$1***")
  );
}
