import { question } from '../../../core/ask/question.js';

export interface Pack {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly licence: string;
  readonly needs: readonly string[];
  readonly entityCount: number;
  readonly relationCount: number;
  readonly state: 'WANTED' | 'LOADING' | 'LOADED' | 'REMOVING' | null;
  readonly work: {
    readonly action: 'ADD' | 'REMOVE';
    readonly done: number;
    readonly total: number;
    readonly failure: string | null;
  } | null;
}

export const PACKS = question<object, { readonly packs: readonly Pack[] }>(`query Packs {
  packs {
    name title description licence needs entityCount relationCount state
    work { action done total failure }
  }
}`);

export const ADD_PACK = question<
  { readonly name: string },
  { readonly addPack: { readonly name: string } }
>('mutation AddPack($name: String!) { addPack(name: $name) { name } }');

export const REMOVE_PACK = question<
  { readonly name: string },
  { readonly removePack: { readonly name: string } }
>('mutation RemovePack($name: String!) { removePack(name: $name) { name } }');
