import { QueryClient } from '@tanstack/query-core';

/**
 * What has been asked for, kept for a while: who goes back to a list finds it at once. People ask
 * again themselves when something fails, so that nobody waits for what will not come.
 */
export const client = new QueryClient({
  defaultOptions: {
    queries: {
      retry: false,
      staleTime: 60_000,
      networkMode: 'always',
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
  },
});
