import { describe, expect, it } from 'vitest';
import { repairQuotes } from '../../src/french/typography/quotes.ts';

const SPACES = { high: ' ', colon: ' ', quote: '_', group: ' ', unit: ' ' };

/** The text with its repairs made; `_` stands for the space inside guillemets. */
function repaired(text: string): string {
  let result = '';
  let from = 0;
  for (const { rule, start, end, after } of repairQuotes(text, SPACES)) {
    expect(rule).toBe('typo-english-quotes');
    result += text.slice(from, start) + after;
    from = end;
  }
  return result + text.slice(from);
}

describe('repairQuotes', () => {
  it.each([
    ['"oui"', '«_oui_»'],
    ['Il dit "oui" et "non".', 'Il dit «_oui_» et «_non_».'],
    ['“oui”', '«_oui_»'],
    ['« un "deux" trois »', '« un “deux” trois »'],
    ['« un ‘deux’ trois »', '« un “deux” trois »'],
    ['"un “deux” trois"', '«_un “deux” trois_»'],
    ['‘oui’ dit-il', '«_oui_» dit-il'],
    ['l’arbre ‘mort’ d’ici', 'l’arbre «_mort_» d’ici'],
    ['"un"\n\n"deux', '«_un_»\n\n"deux'],
    ['« "a" » "b"', '« “a” » «_b_»'],
    ['1 ‘2’ 3', '1 «_2_» 3'],
    ['le roman ‘La Peste’ se vend', 'le roman «_La Peste_» se vend'],
    ['la tomate ‘à farcir’ mûrit', 'la tomate «_à farcir_» mûrit'],
    ['“ oui ”', '«_oui_»'],
    ['“oui ” et “ non”', '«_oui_» et «_non_»'],
    ['‘un “deux” trois’', '«_un “deux” trois_»'],
    ['‘l’arbre’', '«_l’arbre_»'],
    ['"un"\n \t\n"deux', '«_un_»\n \t\n"deux'],
    ['"un ‘deux’ trois"', '«_un “deux” trois_»'],
    ['"les chefs’ oui"', '«_les chefs’ oui_»'],
  ])('%j → %j', (text, expected) => {
    expect(repaired(text)).toBe(expected);
  });

  it.each([
    '« un “deux” trois »',
    '"un « deux » trois"',
    '15" et 17"',
    'a"b"',
    '"un',
    'un "',
    '„oui“',
    '« oui',
    'oui »',
    '« un ” deux »',
    '“un » deux”',
    '""',
    '" "',
    '"un\n\ndeux"',
    '‘ oui’',
    'les tomates ‘Cœur de bœuf’ et ‘Noire de Crimée’',
    'un rosier ‘Gloire de Dijon’, remontant',
    'la variété ‘R 14’',
    '« un rosier ‘Rouge’ grimpe »',
    'oui » et “non”',
    'oui ” et "non"',
    '„oui, "non"',
    '« "" »',
  ])('leaves %j alone', (text) => {
    expect(repairQuotes(text, SPACES)).toEqual([]);
  });
});
