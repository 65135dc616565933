import type { RequestLine, StoredBatch } from './types.ts';

const MOST_LINES = 50_000;
export const MOST_BYTES = 200_000_000;

/** What is wrong with a file of requests, line by line, as the service's documentation says. */
export function validate(text: string, { endpoint }: Pick<StoredBatch, 'endpoint'>) {
  const errors: { code: string; message: string; line: number | null; param: string | null }[] = [];
  const lines: RequestLine[] = [];
  const raw = text.split('\n');
  if (raw.at(-1) === '') raw.pop();
  if (raw.length === 0)
    errors.push({ code: 'empty_file', message: 'The input file is empty.', line: null, param: null });
  if (raw.length > MOST_LINES)
    errors.push({ code: 'too_many_tasks', message: 'Too many lines.', line: null, param: null });
  const seen = new Set<string>();
  let model: string | undefined;
  for (const [index, line] of raw.entries()) {
    const bad = (code: string, message: string, param: string | null = null) =>
      errors.push({ code, message, param, line: index + 1 });
    let request: Partial<RequestLine>;
    try {
      request = JSON.parse(line) as Partial<RequestLine>;
    } catch {
      bad('invalid_json_line', 'This line is not parseable as valid JSON.');
      continue;
    }
    const { custom_id: id, method, url, body } = request;
    if (typeof id !== 'string' || id === '') bad('missing_required_parameter', 'custom_id is missing', 'custom_id');
    else if (seen.has(id)) bad('duplicate_custom_id', 'custom_id is not unique', 'custom_id');
    if (typeof id === 'string') seen.add(id);
    if (method !== 'POST') bad('invalid_method', 'method must be POST', 'method');
    if (url !== endpoint) bad('mismatched_endpoint', `url must be ${endpoint}`, 'url');
    if (typeof body?.model !== 'string') bad('missing_required_parameter', 'body.model is missing', 'body.model');
    else {
      model ??= body.model;
      if (model !== body.model) bad('mismatched_model', 'one model per batch', 'body.model');
    }
    lines.push(request as RequestLine);
  }
  return { errors, lines };
}
