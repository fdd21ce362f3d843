import { editDistance } from '../analysis/edit-distance.js';
import type { Setting } from './setting.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Everything that is wrong with the environment, in a sentence each: values, and keys that nobody reads. */
export function findProblems(
  settings: readonly Setting<unknown>[],
  environment: Environment,
): readonly string[] {
  const known = settings.map(({ key }) => key);
  const unknown = Object.keys(environment).filter((key) => isOurs(key) && !known.includes(key));
  return [
    ...settings.flatMap((setting) => findProblem(setting, environment)),
    ...unknown.map((key) => `${key} is no key of the configuration.${proposal(key, known)}`),
  ];
}

/** What is wrong with the value of a key, in a sentence; nothing where it is absent. */
export function findProblem(
  { key, flag, expected, secret, schema }: Setting<unknown>,
  environment: Environment,
): readonly string[] {
  const told = environment[key]?.trim() ?? '';
  if (told === '' || schema.safeParse(told).success) return [];
  const came = secret ? 'what was given is not' : `it is "${told}"`;
  return [`${key} (${flag.split(' ', 1).join('')}) must be ${expected}, but ${came}.`];
}

/** Kubernetes sets such variables in every pod for a service that is called `rolecall`. */
const ofServices = /_(SERVICE_HOST|SERVICE_PORT(_\w+)?|PORT(_\d+_(TCP|UDP|SCTP)(_(ADDR|PORT|PROTO))?)?)$/;

/** Whoever sets such a key means us; tests have keys of their own. */
function isOurs(key: string): boolean {
  return key.startsWith('ROLECALL_') && !key.startsWith('ROLECALL_TEST_') && !ofServices.test(key);
}

/** In typing errors. */
const likeness = 4;

function proposal(key: string, known: readonly string[]): string {
  const [nearest] = known
    .map((name) => ({ name, distance: editDistance(key, name, likeness) }))
    .filter(({ distance }) => distance <= likeness)
    .toSorted((a, b) => a.distance - b.distance);
  return nearest === undefined ? ' All keys are in docs/configuration.md.' : ` Did you mean ${nearest.name}?`;
}
