import { createHash } from 'node:crypto';
import type { BatchPlan, LineAnswer, RequestLine, StoredBatch } from './types.ts';

/** Tokens as a service would count them, roughly. */
const tokens = (text: string): number => Math.ceil(text.length / 4.4);

/** The lines of the files of answers and of errors when a batch ends. */
export function resultLines(batch: StoredBatch, end: string, plan: BatchPlan) {
  const answers: string[] = [];
  const errors: string[] = [];
  const done =
    end === 'completed' ? Number.POSITIVE_INFINITY : Math.floor(batch.lines.length * (plan.doneShare ?? 0.5));
  for (const [index, request] of batch.lines.entries()) {
    const frame = { id: `batch_req_${batch.number}_${index}`, custom_id: request.custom_id };
    if (index >= done) {
      const error = { code: `batch_${end}`, message: `This request could not be executed: the batch is ${end}.` };
      errors.push(JSON.stringify({ ...frame, response: null, error }));
      continue;
    }
    const answer = plan.answer(request, index);
    if (answer === 'dropped') continue;
    if ('code' in answer) {
      const error = { code: answer.code, message: answer.code };
      errors.push(JSON.stringify({ ...frame, response: null, error }));
    } else if ('status' in answer) {
      const error = answer.error ?? { message: `HTTP ${answer.status}`, type: 'server_error', param: null, code: null };
      const response = { status_code: answer.status, request_id: `req_${index}`, body: { error } };
      errors.push(JSON.stringify({ ...frame, response, error: null }));
    } else {
      const line = JSON.stringify({
        ...frame,
        response: { status_code: 200, request_id: `req_${index}`, body: completion(request, answer) },
        error: null,
      });
      answers.push(line, ...('twice' in answer ? [line] : []));
    }
  }
  return { answers: shuffled(answers), errors: shuffled(errors) };
}

/** A whole chat completion. */
export function completion(
  request: RequestLine,
  answer: Exclude<LineAnswer, 'dropped' | { status: number } | { code: string }>,
) {
  const said = 'twice' in answer ? { content: answer.twice } : answer;
  const prompt = tokens(request.body.messages.map(({ content }) => content).join(''));
  const written = tokens(said.content ?? '');
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_790_000_000,
    model: request.body.model,
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: said.content, refusal: ('refusal' in said && said.refusal) || null },
        logprobs: null,
        finish_reason: ('finish' in said && said.finish) || 'stop',
      },
    ],
    usage: { prompt_tokens: prompt, completion_tokens: written, total_tokens: prompt + written },
  };
}

/** In no order, but in the same no order every time. */
function shuffled(lines: readonly string[]): readonly string[] {
  const key = (line: string) => createHash('md5').update(line).digest('hex');
  return lines
    .map((line) => [key(line), line] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, line]) => line);
}
