import { expect, it } from '@jest/globals';
import { describeOnElasticsearch } from './elasticsearch.js';

describeOnElasticsearch('the Elasticsearch of the integration tests', (url) => {
  it('is one of the versions that Rolecall supports', async () => {
    const answer: unknown = await (await fetch(url)).json();

    expect(answer).toMatchObject({ version: { number: expect.stringMatching(/^(8\.19|9)\./) } });
  });
});
