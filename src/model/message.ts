/** The languages the tool speaks to its user. The articles themselves are always French. */
export type Language = 'en' | 'fr';

/** One sentence for the user, in every language the tool speaks. */
export interface Message {
  readonly en: string;
  readonly fr: string;
}

/** What fills the `{holes}` of a message: plain text and numbers. */
export type MessageData = Readonly<Record<string, string | number>>;
