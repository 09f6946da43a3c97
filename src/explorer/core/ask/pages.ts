import {
  InfiniteQueryObserver,
  keepPreviousData,
  type InfiniteData,
  type InfiniteQueryObserverResult,
} from '@tanstack/query-core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { asking } from '../words/asking.js';
import { client } from './client.js';
import { Trouble } from './trouble.js';
import { Patience, type Waiting } from './patience.js';

type After = string | null;

/** A list that comes in pages: what is asked, and how a page is loaded. */
export interface Listing<Page> {
  /** Equal keys mean the same list. */
  readonly key: readonly unknown[];
  readonly load: (after: After, signal: AbortSignal) => Promise<Page>;
  /** Where the page after this one begins; null after the last. */
  readonly next: (page: Page) => After;
}

type Result<Page> = InfiniteQueryObserverResult<InfiniteData<Page, After>>;

/**
 * The pages of the list that is looked at. A page lands in the list that it was asked for, or
 * nowhere; the pages of the last list stay until the first of the new one is there.
 */
export class Pages<Page> implements ReactiveController {
  readonly #patience: Patience;
  #key = '';
  #observer: InfiniteQueryObserver<
    Page,
    Error,
    InfiniteData<Page, After>,
    readonly unknown[],
    After
  > | null = null;
  #result: Result<Page> | null = null;
  #stop: () => void = () => undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    this.#patience = new Patience(host);
    host.addController(this);
  }

  /** What was seen before may have changed since. */
  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop();
    this.#observer = null;
    this.#key = '';
    this.#patience.stop();
  }

  /** Looks at a list in the language that is spoken; asks for its first page unless that is there or on its way. */
  want({ key: asked, load, next }: Listing<Page>): void {
    const key: readonly unknown[] = [asking.tag, ...asked];
    const said = JSON.stringify(key);
    if (said === this.#key) return;
    this.#key = said;
    const options = {
      queryKey: key,
      queryFn: ({ pageParam, signal }: { pageParam: After; signal: AbortSignal }) =>
        load(pageParam, signal),
      initialPageParam: null,
      getNextPageParam: next,
      placeholderData: keepPreviousData,
    };
    if (this.#observer !== null) {
      this.#observer.setOptions(options);
      this.#take(this.#observer.getCurrentResult());
      return;
    }
    this.#observer = new InfiniteQueryObserver(client, options);
    this.#stop = this.#observer.subscribe((result) => {
      this.#take(result);
    });
    this.#take(this.#observer.getCurrentResult());
  }

  /** Those that are there, in their order; undefined before the first. */
  get all(): readonly Page[] | undefined {
    return this.#result?.data?.pages;
  }

  /** Whether more can be asked for. */
  get hasMore(): boolean {
    return this.#result?.hasNextPage === true;
  }

  /** Why there is no list. */
  get trouble(): Trouble | null {
    return this.#result?.isLoadingError === true ? troubled(this.#result.error) : null;
  }

  /** Why the page that was asked for last did not come. */
  get moreTrouble(): Trouble | null {
    return this.#result?.isFetchNextPageError === true ? troubled(this.#result.error) : null;
  }

  /** How long the first page, or the next, has kept people waiting. */
  get waiting(): Waiting {
    return this.#patience.waiting;
  }

  readonly more = (): void => {
    if (this.hasMore) void this.#observer?.fetchNextPage({ cancelRefetch: false });
  };

  /** Asks for all pages that are left, until one does not come. */
  readonly rest = async (): Promise<void> => {
    const observer = this.#observer;
    while (observer !== null && observer === this.#observer && this.hasMore) {
      const { isError } = await observer.fetchNextPage({ cancelRefetch: false });
      if (isError) return;
    }
  };

  /** Asks once more for the list that did not come. */
  readonly again = (): void => {
    void this.#observer?.refetch();
  };

  #take(result: Result<Page>): void {
    this.#result = result;
    if (result.isFetching) this.#patience.start();
    else this.#patience.stop();
    this.host.requestUpdate();
  }
}

function troubled(error: Error): Trouble {
  return error instanceof Trouble ? error : new Trouble('server', String(error), { cause: error });
}
