import { errors, type Client } from '@elastic/elasticsearch';

/** Someone waits for the status page: an engine that takes longer does not serve. */
const PATIENCE_MS = 2_000;

/** Asks Elasticsearch whether it serves; an answer of any health but red is a yes. */
export const searchCheck = (client: Client) => async (): Promise<boolean> => {
  try {
    const { status } = await client.cluster.health({}, { requestTimeout: PATIENCE_MS, maxRetries: 0 });
    return status !== 'red';
  } catch (error) {
    if (error instanceof errors.ElasticsearchClientError) return false;
    throw error;
  }
};
