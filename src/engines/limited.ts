import type { EngineOf } from '../model/engine.ts';
import type { Throttle } from './throttle.ts';

/** An engine whose calls pass a throttle, one by one. */
export const limited = <Asked>(engine: EngineOf<Asked>, throttle: Throttle): EngineOf<Asked> => ({
  ...engine,
  async write(request, signal) {
    const ticket = await throttle.enter(signal);
    try {
      const reply = await engine.write(request, signal);
      ticket.succeeded(reply.capacity);
      return reply;
    } catch (error) {
      throw ticket.failed(error);
    }
  },
});
