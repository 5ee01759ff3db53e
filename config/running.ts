import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ConfigurationError, type Configuration } from './configuration.ts';

const servicesSchema = z.object({ elasticsearchUrl: z.url(), databaseUrl: z.url() });

/** Addresses of the services of one running copy, as `npm start` writes them down. */
export type Services = z.infer<typeof servicesSchema>;

/** The file in which `npm start` writes the addresses of the services it brought up. */
export function servicesFile(dataFolder: string): string {
  return join(dataFolder, 'run', 'services.json');
}

/**
 * Completes the configuration of a program that works beside a running copy (`npm run ingest`, `index`,
 * `archive`): what the environment does not name is taken from what `npm start` brought up.
 *
 * @throws ConfigurationError when an address is neither configured nor written down.
 */
export function withRunningServices(configuration: Configuration): Configuration & Services {
  const { elasticsearchUrl, databaseUrl } = configuration;
  if (elasticsearchUrl && databaseUrl) return { ...configuration, elasticsearchUrl, databaseUrl };
  const running = readServices(configuration.dataFolder);
  return {
    ...configuration,
    elasticsearchUrl: elasticsearchUrl ?? running.elasticsearchUrl,
    databaseUrl: databaseUrl ?? running.databaseUrl,
  };
}

function readServices(dataFolder: string): Services {
  try {
    return servicesSchema.parse(JSON.parse(readFileSync(servicesFile(dataFolder), 'utf8')));
  } catch {
    throw new ConfigurationError(
      `Nothing runs on ${dataFolder}. Start it by \`npm start\`, or set ELASTICSEARCH_URL and DATABASE_URL.`,
    );
  }
}
