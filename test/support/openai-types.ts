/** What the schema generator reads: the request as the installed package types it. */
export type { ChatCompletionCreateParams } from 'openai/resources/chat/completions';
