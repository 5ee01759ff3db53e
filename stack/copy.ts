import { join } from 'node:path';
import type { Configuration } from '../config/configuration.ts';
import { cacheFolder } from './folders.ts';
import { Shutdown } from './shutdown.ts';
import { serviceAccount, type Account } from './unprivileged.ts';

/** One copy of the product on this machine: what its services need to know of it. */
export interface Copy {
  readonly configuration: Configuration;
  readonly env: NodeJS.ProcessEnv;
  /** Everything the copy keeps. */
  readonly data: string;
  /** What all copies share. */
  readonly cache: string;
  /** Whom services run as that refuse to run as root. */
  readonly account: Account | undefined;
  /** What must be ended when the copy ends. */
  readonly shutdown: Shutdown;
}

/** @param env the environment the configuration was read from. */
export function describeCopy(configuration: Configuration, env: NodeJS.ProcessEnv): Copy {
  return {
    configuration,
    env,
    data: configuration.dataFolder,
    cache: cacheFolder(env),
    account: serviceAccount(),
    shutdown: new Shutdown(),
  };
}

/** Where a service or program of the copy writes what it does. */
export function logFile(copy: Copy, name: string): string {
  return join(copy.data, 'logs', `${name}.log`);
}
