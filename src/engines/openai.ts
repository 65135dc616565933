import { EngineError } from '../errors.ts';
import type { Engine, Reply, Request } from '../model/engine.ts';

export interface OpenAiSettings {
  readonly model: string;
  readonly apiKey: string;
  readonly baseUrl: string | undefined;
}

/** Any service that speaks OpenAI's chat completions. The package is loaded at the first question. */
export function openAiEngine({ model, apiKey, baseUrl }: OpenAiSettings): Engine {
  return {
    id: `openai:${baseUrl ?? ''}:${model}`,
    identity: { name: 'openai', model, generates: true },
    async write({ prompt }: Request, signal): Promise<Reply> {
      const { default: OpenAI } = await import('openai');
      const client = new OpenAI({ apiKey, maxRetries: 0, ...(baseUrl ? { baseURL: baseUrl } : {}) });
      try {
        const completion = await client.chat.completions.create(
          {
            model,
            messages: [
              { role: 'system', content: prompt.system },
              { role: 'user', content: prompt.user },
            ],
          },
          signal ? { signal } : {},
        );
        const choice = completion.choices[0];
        return {
          markdown: choice?.message.content ?? '',
          finish:
            choice?.finish_reason === 'length'
              ? 'truncated'
              : choice?.finish_reason === 'content_filter'
                ? 'refused'
                : 'complete',
          usage: { input: completion.usage?.prompt_tokens ?? 0, output: completion.usage?.completion_tokens ?? 0 },
        };
      } catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        throw new EngineError(
          { en: `the service failed: ${why}`, fr: `le service a échoué : ${why}` },
          { retryable: false, cause },
        );
      }
    },
  };
}
