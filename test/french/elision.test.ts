import { describe, expect, test } from 'vitest';
import { splitElision } from '../../src/french/elision.ts';

describe('splitElision', () => {
  test.each([
    ['l’IA', 'l', 'IA'],
    ["L'été", 'L', 'été'],
    ['c’est-à-dire', 'c', 'est-à-dire'],
    ['qu’il', 'qu', 'il'],
    ['jusqu’aujourd’hui', 'jusqu', 'aujourd’hui'],
    ['Lorsqu‘on', 'Lorsqu', 'on'],
    ['puisquʼelle', 'puisqu', 'elle'],
    ['quoiqu′en', 'quoiqu', 'en'],
    ['d’y', 'd', 'y'],
    ['j’ai', 'j', 'ai'],
    ['m’a', 'm', 'a'],
    ['n’a', 'n', 'a'],
    ['s’y', 's', 'y'],
    ['t’as', 't', 'as'],
  ])('%s → %s + %s', (token, clitic, rest) => {
    expect(splitElision(token)).toEqual({ clitic, rest });
  });

  test.each(['aujourd’hui', 'presqu’île', 'prud’homme', 'quelqu’un', 'O’Donnell', 'l’', 'lame', 'xl’IA', '1l’IA', ''])(
    '%j stays whole',
    (token) => {
      expect(splitElision(token)).toEqual({ clitic: '', rest: token });
    },
  );
});
