import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  Kind, parse, print, type DefinitionNode, type DirectiveNode, type EnumTypeDefinitionNode, type FieldDefinitionNode, type InputValueDefinitionNode, type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode, type TypeNode,
} from 'graphql';

/** The definitions of one file of `schema/`: a noun. */
interface Noun {
  readonly name: string;
  readonly definitions: readonly DefinitionNode[];
}

type Described = { readonly description?: { readonly value: string } | undefined };
type WithDirectives = { readonly directives?: readonly DirectiveNode[] | undefined };

const roots = new Map([['Query', 'Queries'], ['Mutation', 'Mutations'], ['Subscription', 'Subscriptions']]);
const isRoot = (definition: DefinitionNode): definition is ObjectTypeDefinitionNode | ObjectTypeExtensionNode =>
  (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION) && roots.has(definition.name.value);

/** The reference of the GraphQL API: a page for each noun, by file name, made from what the SDL says. */
export function apiReference(folder: string): Map<string, string> {
  const nouns = readdirSync(folder).filter((file) => file.endsWith('.graphql')).toSorted()
    .map((file): Noun => ({ name: path.basename(file, '.graphql'), definitions: parse(readFileSync(path.join(folder, file), 'utf8')).definitions }));
  const homes = new Map(nouns.flatMap(({ name, definitions }) => definitions.flatMap((definition) => (nameOf(definition) && !isRoot(definition) ? [[nameOf(definition), name] as const] : []))));
  const pages = nouns.map(({ name, definitions }) => [`${name}.md`, new NounPage(name, homes).write(definitions)] as const);
  return new Map([...pages, ['README.md', contents(nouns)]]);
}

function contents(nouns: readonly Noun[]): string {
  const rows = nouns.map(({ name, definitions }) => {
    const fields = [...roots.keys()].map((root) => definitions.filter(isRoot).filter((one) => one.name.value === root).flatMap((one) => one.fields ?? []));
    const list = (root: string, some: readonly FieldDefinitionNode[] = []): string => some.map((field) => `[\`${field.name.value}\`](${name}.md#${anchor(`${root}.${field.name.value}`)})`).join(', ');
    return `| [${titleOf(name)}](${name}.md) | ${list('Query', fields[0])} | ${list('Mutation', fields[1])} | ${list('Subscription', fields[2])} |`;
  });
  return `# The GraphQL API\n\nWritten by \`npm run generate\` from the descriptions in [schema/](../../schema); the whole contract in one file is
[schema.graphql](schema.graphql), also served at \`/graphql/schema.graphql\`. \`/graphiql\` lets you try it. [access.md](access.md) says who may ask for what.\n\n| noun | queries | mutations | subscriptions |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}

function nameOf(definition: DefinitionNode): string {
  return 'name' in definition && definition.name ? definition.name.value : '';
}

function titleOf(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1).replaceAll('-', ' ');
}

function anchor(heading: string): string {
  return heading.toLowerCase().replaceAll(/[^\w -]/g, '').replaceAll(' ', '-');
}

/** One page. */
class NounPage {
  readonly #name: string;
  readonly #homes: ReadonlyMap<string, string>;

  constructor(name: string, homes: ReadonlyMap<string, string>) {
    this.#name = name;
    this.#homes = homes;
  }

  write(definitions: readonly DefinitionNode[]): string {
    const sections = [...roots].flatMap(([root, heading]) => this.#section(heading, definitions.filter(isRoot).filter((one) => one.name.value === root).flatMap((one) => (one.fields ?? []).map((field) => this.#rootField(root, field)))));
    const rest = definitions.filter((definition) => !isRoot(definition));
    return [
      `# ${titleOf(this.#name)}`, ...sections,
      ...this.#section('Types', rest.flatMap((one) => this.#objectType(one))),
      ...this.#section('Inputs', rest.flatMap((one) => (one.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ? [this.#typeWithTable(one, ['field', 'type', 'what it is'], one.fields?.map((field) => this.#inputRow(field)) ?? [])] : []))),
      ...this.#section('Enums', rest.flatMap((one) => (one.kind === Kind.ENUM_TYPE_DEFINITION ? [this.#enumType(one)] : []))),
      ...this.#section('Scalars', rest.flatMap((one) => (one.kind === Kind.SCALAR_TYPE_DEFINITION ? [`### ${one.name.value}\n\n${text(one)}`] : []))),
      ...this.#section('Directives', rest.flatMap((one) => (one.kind === Kind.DIRECTIVE_DEFINITION ? [`### @${one.name.value}\n\n${text(one)}${this.#arguments(one.arguments)}`] : []))),
    ].join('\n\n') + '\n';
  }

  #section(heading: string, entries: readonly string[]): string[] {
    return entries.length > 0 ? [`## ${heading}`, ...entries] : [];
  }

  // With the root type, since a field and a type may differ in nothing but a capital letter.
  #rootField(root: string, field: FieldDefinitionNode): string {
    return `### ${root}.${field.name.value}\n\n${text(field)}\n\nAnswers ${this.#type(field.type)}. ${rights(field)}${this.#arguments(field.arguments)}`;
  }

  #objectType(definition: DefinitionNode): string[] {
    if (definition.kind === Kind.UNION_TYPE_DEFINITION) return [`### ${definition.name.value}\n\n${text(definition)}\n\nOne of ${(definition.types ?? []).map((type) => this.#type(type)).join(', ')}.`];
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) return [];
    const rows = (definition.fields ?? []).map((field) => [`\`${field.name.value}\``, this.#type(field.type), `${text(field)}${field.arguments?.length ? ` Arguments: ${field.arguments.map((one) => `\`${one.name.value}\``).join(', ')}.` : ''}${nestedRights(field)}`]);
    return [this.#typeWithTable(definition, ['field', 'type', 'what it is'], rows)];
  }

  #enumType(definition: EnumTypeDefinitionNode): string {
    return this.#typeWithTable(definition, ['value', 'what it means'], (definition.values ?? []).map((value) => [`\`${value.name.value}\``, text(value)]));
  }

  #typeWithTable(definition: Described & WithDirectives & { readonly name: { readonly value: string } }, heads: readonly string[], rows: readonly (readonly string[])[]): string {
    const oneOf = definition.directives?.some(({ name }) => name.value === 'oneOf') ? ' Exactly one of the fields must be given.' : '';
    return `### ${definition.name.value}\n\n${text(definition)}${oneOf}\n\n${table(heads, rows)}`;
  }

  #arguments(given: readonly InputValueDefinitionNode[] | undefined): string {
    return given?.length ? `\n\n${table(['argument', 'type', 'what it is'], given.map((one) => this.#inputRow(one)))}` : '';
  }

  #inputRow(value: InputValueDefinitionNode): string[] {
    const byDefault = value.defaultValue ? ` Default: \`${print(value.defaultValue)}\`.` : '';
    return [`\`${value.name.value}\``, this.#type(value.type), `${text(value)}${byDefault}`];
  }

  #type(type: TypeNode): string {
    if (type.kind === Kind.NON_NULL_TYPE) return `${this.#type(type.type)}!`;
    if (type.kind === Kind.LIST_TYPE) return `[${this.#type(type.type)}]`;
    const home = this.#homes.get(type.name.value);
    return home ? `[${type.name.value}](${home === this.#name ? '' : `${home}.md`}#${anchor(type.name.value)})` : type.name.value;
  }
}

function text({ description }: Described): string {
  return (description?.value ?? '').replaceAll('\n', ' ').replaceAll('|', '\\|').trim();
}

function permissionOf({ directives }: WithDirectives): string | undefined {
  const value = directives?.find(({ name }) => name.value === 'requires')?.arguments?.[0]?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}

function rights(field: FieldDefinitionNode): string {
  const permission = permissionOf(field);
  return permission ? `Needs the permission \`${permission}\`.` : 'Anybody may ask.';
}

function nestedRights(field: FieldDefinitionNode): string {
  const permission = permissionOf(field);
  return permission ? ` Needs the permission \`${permission}\`.` : '';
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
