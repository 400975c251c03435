/** What a message is about: data that JSON can hold, under names that programs read. */
export type Arg =
  | string
  | number
  | boolean
  | null
  | readonly Arg[]
  | { readonly [name: string]: Arg | undefined };

export type Args = Readonly<Record<string, Arg>>;

/** The texts of a rule by their ids. Each is made of its arguments alone, so that whoever has those has the text. */
export type Messages = Readonly<Record<string, (args: never) => string>>;

/** What is said of a fault: programs read this, people the text that is made of it. */
export interface Said {
  readonly messageId: string;
  readonly args: Args;
}

type ArgsOf<Text> = Text extends (args: infer Of) => string
  ? unknown extends Of
    ? Record<string, never>
    : Of
  : never;

/** Says one of a rule's messages. */
export function say<M extends Messages, Id extends keyof M & string>(
  _messages: M,
  messageId: Id,
  args: ArgsOf<M[Id]> & Args,
): Said {
  return { messageId, args };
}

/** The argument that any message can have: the day on which the exception for it ended. */
const ENDED = 'exceptionExpired';

/** The text of a message, in words. */
export function textOf(messages: Messages, { messageId, args }: Said): string {
  const text = messages[messageId] as ((args: Args) => string) | undefined;
  if (!text) throw new Error(`There is no message "${messageId}".`);
  const after = afterwards(args);
  return text(args) + (after === null ? '' : ` ${after}`);
}

/** What is said of the exception that accepted a fault until a day; null where there was none. */
export function afterwards({ [ENDED]: ended }: Args): string | null {
  return typeof ended === 'string' ? words.ended(ended) : null;
}

/** A message, with the exception that accepted the fault until a day. */
export function afterException({ messageId, args }: Said, day: string): Said {
  return { messageId, args: { ...args, [ENDED]: day } };
}

const words = {
  ended: (day: string) => `The exception for this expired on ${day}.`,
};
