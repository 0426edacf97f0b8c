/**
 * What the parameters of requests have to be, said once for the compiler and for what clients really send.
 *
 * A form reads a value and gives it back as what it is said to be. Fields that a form does not name are let through unseen.
 */
import type { Position, Range } from '../protocol/requests.ts';

/**
 * @param at The way to the value from the parameters, as in `positions[0].line`; empty for themselves.
 * @throws Malformed for a value of another form.
 */
export type Form<Value> = (value: unknown, at: string) => Value;

/** The message says which value is wrong, and what it has to be; it is for those who write clients. */
export class Malformed extends Error {
  constructor(at: string, form: string) {
    super(at === '' ? `the parameters have to be ${form}` : `${at} has to be ${form}`);
  }
}

export const TEXT: Form<string> = (value, at) => {
  if (typeof value !== 'string') throw new Malformed(at, 'a string');
  return value;
};

export function uriOf(scheme: string): Form<string> {
  return (value, at) => {
    if (typeof value !== 'string' || !value.startsWith(`${scheme}:`))
      throw new Malformed(at, `a URI that begins with ${scheme}:`);
    return value;
  };
}

export const WHOLE_NUMBER: Form<number> = (value, at) => {
  if (!Number.isInteger(value)) throw new Malformed(at, 'a whole number');
  return value as number;
};

export const FLAG: Form<boolean> = (value, at) => {
  if (typeof value !== 'boolean') throw new Malformed(at, 'true or false');
  return value;
};

/** Of what needs no parameters, whatever comes with it. */
export const NOTHING: Form<null> = () => null;

/** Of progress. */
export const TOKEN: Form<string | number> = (value, at) => {
  if (typeof value !== 'string' && typeof value !== 'number') throw new Malformed(at, 'a string or a number');
  return value;
};

export function orNull<Value>(form: Form<Value>): Form<Value | null> {
  // In some languages a field that is null is none.
  return (value, at) => (value === null || value === undefined ? null : form(value, at));
}

/** A field that may be left out; some clients send null in place of that. */
export function optional<Value>(form: Form<Value>): Form<Value | undefined> {
  return (value, at) => (value === null || value === undefined ? undefined : form(value, at));
}

export function oneOf<const Value extends string>(...values: readonly Value[]): Form<Value> {
  const shown = values.map((value) => JSON.stringify(value)).join(' or ');
  return (value, at) => {
    const found = values.find((own) => own === value);
    if (found === undefined) throw new Malformed(at, shown);
    return found;
  };
}

export function listOf<Value>(form: Form<Value>): Form<readonly Value[]> {
  return (value, at) => {
    if (!Array.isArray(value)) throw new Malformed(at, 'a list');
    return value.map((each, index) => form(each, `${at}[${index}]`));
  };
}

export function pairOf<Value>(form: Form<Value>): Form<readonly [Value, Value]> {
  const list = listOf(form);
  return (value, at) => {
    const [first, second, ...others] = list(value, at);
    if (first === undefined || second === undefined || others.length > 0)
      throw new Malformed(at, 'a list of two');
    return [first, second];
  };
}

/** An object, by the forms of its fields. */
export function fields<Forms extends Readonly<Record<string, Form<unknown>>>>(
  forms: Forms,
): Form<Read<Forms>> {
  return echoed(forms as object);
}

/** What forms give; those that are `optional` give no field where there is none. */
type Read<Forms extends Readonly<Record<string, Form<unknown>>>> = {
  readonly [Name in keyof Forms as undefined extends ReturnType<Forms[Name]> ? never : Name]: ReturnType<
    Forms[Name]
  >;
} & {
  readonly [Name in keyof Forms as undefined extends ReturnType<Forms[Name]> ? Name : never]?: Exclude<
    ReturnType<Forms[Name]>,
    undefined
  >;
};

/** The same for a type that has a name: there is a form for each of its fields. */
export function fieldsOf<Value extends object>(forms: FormsOf<Value>): Form<Value> {
  return echoed<Value>(forms as Partial<FormsOf<Value>>);
}

/** An object that goes back to the client: fields that nobody looks at need no form. */
export function echoed<Value extends object>(forms: Partial<FormsOf<Value>>): Form<Value> {
  const named = Object.entries(forms) as readonly [string, Form<unknown>][];
  return (value, at) => {
    const read = { ...objectIn(value, at) };
    for (const [name, form] of named) {
      const field = form(read[name], at === '' ? name : `${at}.${name}`);
      if (field === undefined) delete read[name];
      else read[name] = field;
    }
    return read as Value;
  };
}

/** One for each field, also for those that may be left out. */
type FormsOf<Value> = {
  readonly [Field in keyof Value]-?: Form<
    Partial<Pick<Value, Field>> extends Pick<Value, Field> ? Value[Field] | undefined : Value[Field]
  >;
};

/** One of several objects, told apart by what a field says. */
export function variants<Value extends object, Field extends keyof Value & string>(
  field: Field,
  forms: { readonly [Name in Value[Field] & string]: Form<Extract<Value, Readonly<Record<Field, Name>>>> },
): Form<Value> {
  const names = oneOf(...(Object.keys(forms) as (Value[Field] & string)[]));
  return (value, at) => {
    const name = names(objectIn(value, at)[field], at === '' ? field : `${at}.${field}`);
    return forms[name](value, at) as Value;
  };
}

/** @throws Malformed */
function objectIn(value: unknown, at: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Malformed(at, 'an object');
  return value as Record<string, unknown>;
}

export const POSITION: Form<Position> = fields({ line: WHOLE_NUMBER, character: WHOLE_NUMBER });

export const RANGE: Form<Range> = fields({ start: POSITION, end: POSITION });

/** What names a document in the protocol's requests; it is all that some of our own have. */
export const TEXT_DOCUMENT = fields({ uri: TEXT });

/** Of the protocol's requests about a document. */
export const IN_DOCUMENT = fields({ textDocument: TEXT_DOCUMENT });

/** Of the protocol's requests about a place in a document. */
export const AT_POSITION = fields({ textDocument: TEXT_DOCUMENT, position: POSITION });

/** Of our own ones. */
export const URI_AND_POSITION = fields({ uri: TEXT, position: POSITION });
