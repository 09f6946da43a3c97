declare global {
  /** What a browser keeps for a tab; the page's questions look there for a key. */
  var sessionStorage: {
    readonly getItem: (name: string) => string | null;
    readonly setItem: (name: string, value: string) => void;
    readonly removeItem: (name: string) => void;
  };
}

/** Lets the page's own questions run here: with what a browser gives them, and this server as theirs. */
export function inPageOf(server: string): void {
  const fetchThere = globalThis.fetch;
  globalThis.sessionStorage = {
    getItem: () => null,
    setItem: () => undefined,
    removeItem: () => undefined,
  };
  globalThis.fetch = (address, init) => fetchThere(new URL(address, server), init);
}
