// A service in a process of its own that answers every question with the same article after a fixed time.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';

export const ANSWER = `# Un titre\n\n${'Un texte de mots simples qui avance. '.repeat(130)}`;

/** Starts it. `latency` in milliseconds. */
export async function startService(latency) {
  const server = fork(import.meta.filename, ['--serve', String(latency)]);
  const [url] = await once(server, 'message');
  return { url, stop: () => server.kill() };
}

if (process.argv[2] === '--serve') serve(Number(process.argv[3]));

function serve(latency) {
  const choices = [{ index: 0, message: { role: 'assistant', content: ANSWER }, finish_reason: 'stop' }];
  const usage = { prompt_tokens: 0, completion_tokens: 0 };
  const body = JSON.stringify({ id: 'c', object: 'chat.completion', created: 1, model: 'm', choices, usage });
  const server = createServer((request, response) => {
    request.resume().on('end', () =>
      setTimeout(() => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
        response.end(body);
      }, latency),
    );
  });
  server.listen(0, '127.0.0.1', () => process.send(`http://127.0.0.1:${server.address().port}/v1`));
}
