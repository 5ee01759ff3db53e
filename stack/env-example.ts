import { environmentSchema } from '../config/schema.ts';

const heading = `# Settings of a copy: copy this file to \`.env\`, take the # away and change what should be otherwise.
# Made from config/schema.ts by \`npm run env-example\`.
`;

const forCompose = `
# Only docker-compose.yml needs these: passwords of letters and digits, which have no default.
#POSTGRES_PASSWORD=
#ELASTIC_PASSWORD=
`;

/** The text of \`.env.example\`: every variable with what it means and its default. */
export function envExample(): string {
  const entries = Object.entries(environmentSchema.shape).map(([name, field]) => {
    const description = field.description ?? '';
    return `\n# ${description}\n#${name}=${defaultOf(field, description)}\n`;
  });
  return heading + entries.join('') + forCompose;
}

/** A default that depends on the machine is told by the description instead. */
function defaultOf(
  field: { safeParse: (value: unknown) => { data?: unknown } },
  description: string,
): string {
  if (description.includes('Default:')) return '';
  const { data } = field.safeParse(undefined);
  return typeof data === 'string' || typeof data === 'number' ? String(data) : '';
}
