import { useEffect, useRef, type ReactElement } from 'react';

type List = string | readonly string[];

export interface ActorGraphProps {
  /** Address of the server of the graph. */
  server: string;
  of: List;
  depth?: 1 | 2 | 3;
  asOf?: string;
  knownAt?: string;
  kinds?: List;
  types?: List;
  hide?: List;
  limit?: number;
  minConfidence?: number;
  undated?: 'show' | 'hide';
  title?: string;
  theme?: 'auto' | 'light' | 'dark';
  lang?: string;
  height?: number | string;
  wheel?: 'ctrl' | 'always';
  story?: string;
  className?: string;
  onEntitySelect?: (entity: { id: string; name: string; kind: string }) => void;
  onReady?: (shown: { entities: number; relations: number }) => void;
  onError?: (error: { message: string }) => void;
}

/** A part of the graph, with its sources. */
export function ActorGraph(props: ActorGraphProps): ReactElement {
  const { server, asOf, knownAt, minConfidence, ...others } = props;
  const { onEntitySelect, onReady, onError, ...attributes } = others;
  const home = server.replace(/\/+$/, '');

  // Only in the browser; it keeps what it has loaded, so many elements load it once.
  const graph = useRef<HTMLElement>(null);
  useEffect(() => {
    import(/* webpackIgnore: true */ /* @vite-ignore */ `${home}/actor-graph.js`).catch(() => {
      const detail = { message: `${home} did not answer.` };
      graph.current?.dispatchEvent(new CustomEvent('error', { detail }));
    });
  }, [home]);

  // Names with hyphens, since until the script is there they are attributes.
  return (
    <actor-graph
      ref={graph}
      {...attributes}
      server={home}
      as-of={asOf}
      known-at={knownAt}
      min-confidence={minConfidence}
      onentity-select={({ detail }) => onEntitySelect?.(detail)}
      onready={({ detail }) => onReady?.(detail)}
      onerror={({ detail }) => onError?.(detail)}
    />
  );
}

type Renamed = 'asOf' | 'knownAt' | 'minConfidence' | 'onEntitySelect' | 'onReady' | 'onError';
type Detail<Name extends 'onEntitySelect' | 'onReady' | 'onError'> = CustomEvent<
  Parameters<NonNullable<ActorGraphProps[Name]>>[0]
>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'actor-graph': Omit<ActorGraphProps, Renamed> & {
        ref?: Ref<HTMLElement>;
        'as-of'?: string | undefined;
        'known-at'?: string | undefined;
        'min-confidence'?: number | undefined;
        'onentity-select'?: (event: Detail<'onEntitySelect'>) => void;
        onready?: (event: Detail<'onReady'>) => void;
        onerror?: (event: Detail<'onError'>) => void;
      };
    }
  }
}
