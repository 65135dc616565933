import type { Language } from '../../model/message.ts';
import type { BatchNews } from '../../pipeline/batch/world.ts';

/** One line of news for the user; empty when it is not worth one. */
export function newsLine(news: BatchNews, language: Language): string {
  const french = language === 'fr';
  const number = (value: number) => value.toLocaleString(language);
  const { part } = news;
  const line = (en: string, fr: string) => `${part}${french ? '\u00a0: ' : ': '}${french ? fr : en}\n`;
  switch (news.kind) {
    case 'sent':
      return line(
        `${number(news.lines)} requests sent (${news.batch})`,
        `${number(news.lines)} demandes envoyées (${news.batch})`,
      );
    case 'found':
      return line(`found again at the service (${news.batch})`, `retrouvé chez le service (${news.batch})`);
    case 'held':
      return line(
        `the service takes no more now: ${news.why.say.en}`,
        `le service n’en prend pas plus pour l’instant\u00a0: ${news.why.say.fr}`,
      );
    case 'refused':
      return line(`refused: ${news.why.say.en}`, `refusé\u00a0: ${news.why.say.fr}`);
    case 'status':
      return line(
        `${news.status}, ${number(news.done)} of ${number(news.total)}`,
        `${news.status}, ${number(news.done)} sur ${number(news.total)}`,
      );
    case 'reconciled': {
      const { end, answered, faulty, missing, duplicates, unknown, unreadable } = news;
      const counts = [
        [answered, 'answered', 'réponses'],
        [faulty, 'errors', 'erreurs'],
        [missing, 'missing', 'manquantes'],
        [duplicates, 'twice', 'en double'],
        [unknown, 'unknown', 'inconnues'],
        [unreadable, 'unreadable', 'illisibles'],
      ] as const;
      const shown = counts
        .filter(([count], index) => count > 0 || index === 0)
        .map(([count, en, fr]) => `${number(count)} ${french ? fr : en}`);
      return line(`${end}: ${shown.join(', ')}`, `${end}\u00a0: ${shown.join(', ')}`);
    }
  }
}
