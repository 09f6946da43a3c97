/** How much of a new graph's data is there, from 0 to 1: less while some is being loaded. Null where the server does not say. */
export async function askLoading(signal: AbortSignal): Promise<number | null> {
  try {
    const answer = await fetch('/ready', { signal });
    const { loading } = (await answer.json()) as { readonly loading?: Loading };
    return loading === undefined ? 1 : Math.min(0.99, loading.done / loading.total);
  } catch {
    // Whoever asks for data is told that the server does not answer.
    return null;
  }
}

interface Loading {
  readonly done: number;
  readonly total: number;
}
