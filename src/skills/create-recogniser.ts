import { decide } from './decide-ambiguous.js';
import { foldName } from './fold-text.js';
import type { NameInText, SkillName } from './name-in-text.js';
import { buildNameTrie } from './name-trie.js';
import { scanNames } from './scan-names.js';
import { buildSharedFinder } from './shared-words.js';
import type { Recogniser, Taxonomy } from './taxonomy.js';

/** No document has as many; deciding on more would take long where every other word is such a name. */
const mostAmbiguous = 20_000;

/** Made once for a taxonomy; its methods take time linear in the text and never fail. */
export function createRecogniser(taxonomy: Taxonomy): Recogniser {
  const names = namesOf(taxonomy);
  const counterPhrase = names.length;
  const trie = buildNameTrie([
    ...names.map(({ name }, nth) => [foldName(name), nth] as const),
    ...taxonomy.counterPhrases.map((phrase) => [foldName(phrase), counterPhrase] as const),
  ]);
  const find = (text: string): readonly NameInText[] => {
    const found: NameInText[] = [];
    for (const { value, start, end } of scanNames(text, trie)) {
      const name = names[value];
      if (name) found.push({ ...name, start, end });
    }
    return found;
  };
  const findShared = buildSharedFinder(names);
  const toMention = ({ skill, start, end, ambiguous }: NameInText) => ({ skill, start, end, ambiguous });
  const decideNames = (text: string) => {
    let ambiguous = 0;
    const found = find(text).filter((name) => !name.ambiguous || ambiguous++ < mostAmbiguous);
    const rules = decide(text, found);
    const named = found.map((name, nth) => ({ name, rule: rules[nth] ?? null }));
    const decided = found.filter((_, nth) => rules[nth] !== undefined);
    const shared = findShared(text, decided).map((name) => ({ name, rule: 'shared-word' }));
    return shared.length === 0 ? named : withShared(named, shared);
  };
  return {
    inDocument: (text) =>
      decideNames(text)
        .filter(({ rule }) => rule !== null)
        .map(({ name }) => toMention(name)),
    decide: (text) => decideNames(text).map(({ name, rule }) => ({ ...toMention(name), rule })),
    inQuery: (text) => find(text).map(toMention),
  };
}

interface Named {
  readonly name: NameInText;
  readonly rule: string | null;
}

/** In order; a name that could mean something else gives way to the one that a shared word makes of it. */
function withShared(named: readonly Named[], shared: readonly Named[]): readonly Named[] {
  const byStart = new Map(shared.map((each) => [each.name.start, each]));
  const others = named.filter(({ name }) => !name.ambiguous || !byStart.has(name.start));
  return [...others, ...byStart.values()].sort((one, other) => one.name.start - other.name.start);
}

function namesOf(taxonomy: Taxonomy): readonly SkillName[] {
  return taxonomy.skills.flatMap(({ id, name, aliases }) => {
    const unambiguous = new Set(taxonomy.unambiguousNames(id));
    return [name, ...aliases].map((each) => ({ skill: id, name: each, ambiguous: !unambiguous.has(each) }));
  });
}
