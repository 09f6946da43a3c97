import { invalidInput } from '../errors.js';

/** What is wrong with one field of an input, and what to do. */
export interface InputProblem {
  /** The field within the input: `website`, `names.2.language`. */
  readonly path: string;
  readonly message: string;
}

/** A value in its normal form, or why it cannot be taken. */
export type Read<Value> = { readonly value: Value } | { readonly complaint: string };

/** An input in its normal form. Where there are problems it must not be written. */
export interface Cleaned<Input> {
  readonly value: Input;
  readonly problems: readonly InputProblem[];
}

/** Collects what is wrong with an input while its fields are read. */
export class Cleaning {
  readonly problems: InputProblem[] = [];

  refuse(path: string, message: string): void {
    this.problems.push({ path, message });
  }

  /** The value that was read; `instead` where it cannot be taken. */
  take<Value, Other>(path: string, read: Read<Value>, instead: Other): Value | Other {
    if ('value' in read) return read.value;
    this.refuse(path, read.complaint);
    return instead;
  }
}

/** The normal form of an input; INVALID_INPUT names the first field that cannot be taken. */
export function accepted<Input>({ value, problems }: Cleaned<Input>, within?: string): Input {
  const [first] = problems;
  if (first === undefined) return value;
  const path = within === undefined ? first.path : `${within}.${first.path}`;
  throw invalidInput(first.message, path);
}
