import { candidateId, postingId } from '../../../src/domain/identity.js';
import { createTestGateway, type TestGateway } from './create-test-gateway.js';
import { candidateItem, numbered, postingItem } from './documents.js';

/** The id of one of the postings, whose requirements are read out of its description. */
export const posting = postingId('test', 'posting-0');
/** The id of one of the candidates. */
export const candidate = candidateId('test', 'candidate-3');

const whole = (item: { content: string }) => ({
  source: 'test',
  externalId: null,
  format: null,
  content: item.content,
});

/** A gateway with 30 postings and 5 candidates. */
export async function createFilledGateway(): Promise<TestGateway> {
  const gateway = await createTestGateway();
  const description = 'Ship <b>fast</b> on Kubernetes.\n\nRequirements\n- 3 years of Kafka or RabbitMQ';
  await gateway.services.importer.importPostings(
    [
      ...numbered(30, (nth) => postingItem(nth)),
      postingItem(0, { description, requirements: undefined }),
    ].map(whole),
  );
  await gateway.services.importer.importCandidates(numbered(5, (nth) => candidateItem(nth)).map(whole));
  return gateway;
}
