/** A thread has died, with what it had in hand. */
export class ThreadEnded extends Error {
  override readonly name = 'ThreadEnded';
}
