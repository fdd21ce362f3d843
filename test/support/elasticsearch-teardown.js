export default async function tearDown() {
  await globalThis.rolecallTestElasticsearch?.stop();
}
