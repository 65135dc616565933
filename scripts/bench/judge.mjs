// A thread that judges answers as the program's threads do: it asks the main thread, which asks the service, and checks what comes.
import { checkText } from '../../src/index.ts';
import { serveCrew } from '../../src/pipeline/crew-member.ts';

serveCrew((ask) => async (index) => {
  const { markdown } = await ask(index);
  await checkText(markdown);
});
