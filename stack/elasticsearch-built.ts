import { chownSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { logFile, type Copy } from './copy.ts';
import type { Service } from './guarded.ts';
import { makeFolder, ownFolder, type Account } from './unprivileged.ts';

/** An Elasticsearch to be started from its home. */
export interface BuiltElasticsearch {
  readonly home: string;
  readonly jdk: string;
  readonly port: number;
  readonly transportPort: number;
}

/** Writes the configuration of a copy's own Elasticsearch and says how to run it. */
export function builtService(copy: Copy, built: BuiltElasticsearch): Service {
  const folder = ownFolder(join(copy.data, 'elasticsearch'), copy.account);
  const folders = {
    data: makeFolder(join(folder, 'data'), copy.account),
    logs: makeFolder(join(folder, 'logs'), copy.account),
    temporary: makeAnew(join(folder, 'tmp'), copy.account),
    config: makeAnew(join(folder, 'config'), copy.account),
  };
  const heap = copy.configuration.elasticsearchHeapMegabytes;
  const write = (name: string, text: string): void => {
    const path = join(folders.config, name);
    writeFileSync(path, text);
    if (copy.account) chownSync(path, copy.account.uid, copy.account.gid);
  };
  write('elasticsearch.yml', settings(built, folders));
  write('log4j2.properties', logging);
  write('jvm.options', jvmOptions(built.home, heap));
  return {
    command: join(built.home, 'bin', 'elasticsearch'),
    args: [],
    env: {
      PATH: copy.env.PATH,
      LANG: 'C.UTF-8',
      ES_JAVA_HOME: built.jdk,
      ES_PATH_CONF: folders.config,
      ES_TMPDIR: folders.temporary,
    },
    cwd: folder,
    account: copy.account,
    stopSignal: 'SIGTERM',
    graceSeconds: 10,
    output: { file: logFile(copy, 'elasticsearch') },
  };
}

/** An interrupted start leaves half a key store, which the next one would stumble over. */
function makeAnew(path: string, account: Account | undefined): string {
  rmSync(path, { recursive: true, force: true });
  return makeFolder(path, account);
}

/** Disk watermarks are absolute, since 5% of a large disk is room enough for one copy. */
function settings(built: BuiltElasticsearch, folders: { data: string; logs: string }): string {
  const lines = {
    'cluster.name': 'trahoso',
    'node.name': 'trahoso',
    'path.data': folders.data,
    'path.logs': folders.logs,
    'network.host': '127.0.0.1',
    'http.port': built.port,
    'transport.port': built.transportPort,
    'discovery.type': 'single-node',
    'xpack.security.enabled': false,
    'cluster.routing.allocation.disk.watermark.low': '2gb',
    'cluster.routing.allocation.disk.watermark.high': '1gb',
    'cluster.routing.allocation.disk.watermark.flood_stage': '500mb',
  };
  return Object.entries(lines)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join('');
}

/** Everything to standard output, which goes to the copy's own log. */
const logging = `status = error
appender.console.type = Console
appender.console.name = console
appender.console.layout.type = PatternLayout
appender.console.layout.pattern = [%d{ISO8601}][%-5p][%-25c{1.}] %m%n
rootLogger.level = info
rootLogger.appenderRef.console.ref = console
`;

/** What the distribution says, without the files it would write into its own home. */
function jvmOptions(home: string, heapMegabytes: number): string {
  const kept = readFileSync(join(home, 'config', 'jvm.options'), 'utf8')
    .split('\n')
    .filter((line) => line && !/^#|HeapDump|ErrorFile|Xlog/.test(line));
  return [...kept, `-Xms${heapMegabytes}m`, `-Xmx${heapMegabytes}m`, ''].join('\n');
}
