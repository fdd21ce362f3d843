import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  createMatchGateway,
  scoresByCandidate,
  scoresByPosting,
  type MatchGateway,
} from '../support/create-match-gateway.js';
import { asks, candidate, ids, knows, posting } from '../support/match-documents.js';

let gateway: MatchGateway;

beforeAll(async () => {
  gateway = await createMatchGateway();
});

afterAll(() => gateway.close());

describe('what was written last', () => {
  it('is what is matched, from the return of the import on', async () => {
    await gateway.importAll(
      [posting('changing', [asks('Fortran')])],
      [candidate('changing', { skills: [knows('COBOL')] })],
    );
    expect((await gateway.candidatesOf('changing')).nodes).toEqual([]);
    await gateway.importAll([], [candidate('changing', { skills: [knows('Fortran')] })]);
    expect(scoresByCandidate(await gateway.candidatesOf('changing'))).toEqual([
      [ids.candidate('changing'), 1],
    ]);
    expect(scoresByPosting(await gateway.postingsOf('changing'))).toEqual([[ids.posting('changing'), 1]]);
    await gateway.importAll([posting('changing', [asks('Fortran'), asks('COBOL')])], []);
    expect(scoresByCandidate(await gateway.candidatesOf('changing'))).toEqual([
      [ids.candidate('changing'), 1 / 2],
    ]);
    expect(scoresByPosting(await gateway.postingsOf('changing'))).toEqual([[ids.posting('changing'), 1 / 2]]);
  });

  it('is not matched for candidates while it is closed', async () => {
    await gateway.importAll(
      [posting('closing', [asks('Ada')])],
      [candidate('closing', { skills: [knows('Ada')] })],
    );
    const set = (mutation: string) =>
      gateway.query(`mutation ($id: ID!) { ${mutation}(id: $id) { id } }`, { id: ids.posting('closing') });
    await set('closePosting');
    expect((await gateway.postingsOf('closing')).nodes).toEqual([]);
    expect((await gateway.candidatesOf('closing')).nodes).toHaveLength(1);
    await set('reopenPosting');
    expect((await gateway.postingsOf('closing')).nodes).toHaveLength(1);
  });

  it('is nowhere once it is deleted', async () => {
    await gateway.importAll(
      [posting('gone', [asks('Prolog')]), posting('stays', [asks('Prolog')])],
      [candidate('gone', { skills: [knows('Prolog')] }), candidate('stays', { skills: [knows('Prolog')] })],
    );
    await gateway.query(
      'mutation ($p: ID!, $c: ID!) { deletePosting(id: $p) { deletedId } deleteCandidate(id: $c) { deletedId } }',
      { p: ids.posting('gone'), c: ids.candidate('gone') },
    );
    expect(scoresByCandidate(await gateway.candidatesOf('stays'))).toEqual([[ids.candidate('stays'), 1]]);
    expect(scoresByPosting(await gateway.postingsOf('stays'))).toEqual([[ids.posting('stays'), 1]]);
    const found = await gateway.query(
      `query ($p: ID!, $c: ID!, $P: ID!, $C: ID!) {
        a: match(postingId: $p, candidateId: $C) { id } b: match(postingId: $P, candidateId: $c) { id }
      }`,
      {
        p: ids.posting('gone'),
        c: ids.candidate('gone'),
        P: ids.posting('stays'),
        C: ids.candidate('stays'),
      },
    );
    expect(found).toEqual({ a: null, b: null });
  });
});
