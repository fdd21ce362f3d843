import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { looksLikeResume } from '../../../../src/extraction/documents/resume/looks-like-resume.js';

const folders = ['../../../../samples/postings/', '../../../fixtures/postings/'];
const postings = folders
  .map((folder) => new URL(folder, import.meta.url))
  .flatMap((folder) => readdirSync(folder).map((file) => new URL(file, folder)))
  .filter(({ pathname }) => /\.(?:md|txt)$/.test(pathname));

describe('A text is evidently a résumé', () => {
  it.each([
    ['with an address and a period', 'Jo Doe\njo@example.org\n\nDeveloper, Acme, 2019 – present'],
    ['with a telephone number and a period', 'Jo Doe\n+47 555 01 234\n\nAcme, Mar 2019 - May 2020'],
    ['with an address and a heading of its own', 'Jo Doe\njo@example.org\n\n## Work experience\n\nAcme'],
    ['with an address and a title of its own', 'CURRICULUM VITAE\nJo Doe\njo@example.org'],
  ])('%s', (_case, text) => {
    expect(looksLikeResume(text)).toBe(true);
  });
});

describe('A text is no résumé', () => {
  it.each([
    ['without an address', 'Jo Doe\n\nWork experience\n\nAcme, 2019 – present'],
    [
      'whose address stands at its end',
      `Engineer\n${'We sail.\n'.repeat(20)}From 2019 – 2021. jobs@example.org`,
    ],
    ['without a period', 'Engineer\njobs@example.org\n\nExperience\n\nPython'],
    [
      'that speaks to its reader',
      'Engineer\njobs@example.org\n\nContract: Jan 2026 – Jun 2026. You sail, you bring your boat.',
    ],
  ])('%s', (_case, text) => {
    expect(looksLikeResume(text)).toBe(false);
  });

  it.each(postings.map((url) => [url.pathname.split('/').at(-1), url] as const))('%s', (_name, url) => {
    expect(looksLikeResume(readFileSync(url, 'utf8'))).toBe(false);
  });
});
