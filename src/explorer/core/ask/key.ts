const NAME = 'mgg-key';

/** The key of whoever reads, kept until this tab is closed. */
export const keptKey = {
  read: (): string | null => sessionStorage.getItem(NAME),
  write: (key: string): void => {
    sessionStorage.setItem(NAME, key);
  },
  forget: (): void => {
    sessionStorage.removeItem(NAME);
  },
};
