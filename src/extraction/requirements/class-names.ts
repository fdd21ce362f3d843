import type { Importance } from '../../domain/enums.js';
import type { CategoryOf, SkillGroup } from './read-alternatives.js';

/** What may stand between a class and its members: "message queues (", "search engines such as". */
const introduces =
  /^(?<noun>(?:\s[\w-]{1,15}){0,2})(?::|[\s,]{0,3}(?:\(|(?:such as|like|e\.g\.?|for example|including|namely)\b))/i;
const classNoun =
  /\b(?:code|systems?|tools?|tooling|platforms?|frameworks?|technolog(?:y|ies)|databases?|solutions?|languages?|librar(?:y|ies)|services?|architectures?|engines?|brokers?|stacks?|warehouses?)$/i;

/**
 * "message queues (Kafka, RabbitMQ)" asks for one of the members, not for the class beside them. A class is written like
 * a common noun and is of its members' category; "AWS (EC2, S3)" asks for both.
 */
export function withoutClassNames<G extends SkillGroup & { readonly importance: Importance }>(
  sentence: string,
  groups: readonly G[],
  categoryOf: CategoryOf,
): readonly G[] {
  return groups.filter(({ mentions: [named, ...others], importance }) => {
    if (named === undefined || others.length > 0) return true;
    const introduced = introduces.exec(sentence.slice(named.end, named.end + 60));
    if (introduced === null) return true;
    const words = sentence.slice(named.start, named.end) + (introduced.groups?.['noun'] ?? '');
    if (!/^\p{Ll}/u.test(words) && !classNoun.test(words)) return true;
    const membersStart = named.end + introduced[0].length;
    const members = groups.find(({ mentions: [first] }) => {
      return first !== undefined && first.start >= membersStart && first.start < membersStart + 30;
    });
    if (members?.importance !== importance) return true;
    return !members.mentions.some((member) => categoryOf(member) === categoryOf(named));
  });
}
