/** Sureness as a figure of two places, never rounded up: 0.999 is "0.99". */
export function figureOf(confidence: number): string {
  return (Math.floor(confidence * 100 + 1e-9) / 100).toFixed(2);
}
