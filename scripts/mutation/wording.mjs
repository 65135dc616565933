// What is no logic and is not mutated: a rule's examples (they are test cases), its documentation and the wording of its
// messages. Strings outside functions (phrase lists, names) are measured apart from the logic, by a run of their own.
import { shareOf } from './share.mjs';

const WORDING = new Set(['examples', 'about', 'why', 'messages']);

const isModuleString = (path) => (path.isStringLiteral() || path.isTemplateLiteral()) && !path.getFunctionParent();

class WordingIgnorer {
  static inject = ['options'];

  constructor({ lists }) {
    this.lists = lists;
  }

  shouldIgnore(path) {
    if (path.isObjectProperty() && WORDING.has(path.node.key.name)) return 'wording and examples of a rule';
    if (this.lists.rate === 0) return isModuleString(path) ? 'string outside functions' : undefined;
    if (path.isFunction() || path.isRegExpLiteral()) return 'no string outside functions';
    if (!isModuleString(path)) return;
    const { line, column } = path.node.loc.start;
    const taken = shareOf(this.lists.seed, `${line}:${column} ${path.node.value}`) < this.lists.rate;
    return taken ? undefined : 'not in the sample';
  }
}

export const strykerPlugins = [{ kind: 'Ignore', name: 'wording', injectableClass: WordingIgnorer }];

export const strykerValidationSchema = {
  properties: {
    lists: {
      type: 'object',
      required: ['seed', 'rate'],
      properties: {
        seed: { description: 'Another seed takes other strings.', type: 'number' },
        rate: { description: 'Share of the strings outside functions; 0 for a run on the logic.', type: 'number' },
      },
    },
  },
};
