import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { envExample } from './env-example.ts';
import { repository } from './folders.ts';

writeFileSync(join(repository, '.env.example'), envExample());
