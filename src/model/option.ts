import type { Message } from './message.ts';

/**
 * A rule's option: a fragment of JSON Schema with a default, so that validation, types, documentation and the
 * published schema (which speaks English) come from one place.
 */
export type OptionSchema =
  | {
      readonly type: 'integer' | 'number';
      readonly default: number;
      readonly minimum?: number;
      readonly maximum?: number;
      readonly description: Message;
    }
  | { readonly type: 'boolean'; readonly default: boolean; readonly description: Message }
  | {
      readonly type: 'string';
      readonly enum?: readonly string[];
      readonly default: string;
      readonly description: Message;
    }
  | {
      readonly type: 'array';
      readonly items: { readonly type: 'string' };
      readonly default: readonly string[];
      readonly description: Message;
    };

export type OptionSchemas = Readonly<Record<string, OptionSchema>>;

/** The values that a rule receives for its declared options. */
export type OptionValues<Schemas extends OptionSchemas> = {
  readonly [Name in keyof Schemas]: Schemas[Name] extends { readonly type: 'integer' | 'number' }
    ? number
    : Schemas[Name] extends { readonly type: 'boolean' }
      ? boolean
      : Schemas[Name] extends { readonly type: 'string'; readonly enum: readonly (infer Choice)[] }
        ? Choice
        : Schemas[Name] extends { readonly type: 'string' }
          ? string
          : readonly string[];
};
