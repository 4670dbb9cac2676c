/** As a table keeps them: numbers of four bytes, the least significant first. */
export function bytesOf(vector: Float32Array): Uint8Array {
  return Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength);
}

/** A copy: what a database gives need not begin where numbers may. */
export function numbersOf(bytes: Uint8Array): Float32Array {
  return new Float32Array(Uint8Array.from(bytes).buffer);
}
