import { readFileSync } from 'node:fs';
import { z } from 'zod';

/*
 * What is asked of the facade, and what of it does not apply: the files in data/, whose README names their sources.
 */

const rfcSchema = z.object({
  source: z.string(),
  requirements: z.array(z.object({ id: z.string(), level: z.string(), rfc: z.number().optional(), section: z.string().optional(), summary: z.string() })),
});
const lineSchema = z.object({
  level: z.string().optional(),
  document: z.string().optional(),
  status: z.string().optional(),
  parts: z.array(z.object({ id: z.string(), text: z.string() })),
});
const specificationSchema = z.object({
  sections: z.array(z.object({ id: z.string(), title: z.string(), groups: z.array(z.object({ title: z.string(), lines: z.array(lineSchema) })) })),
});
const reasonsSchema = z.array(z.strictObject({ ids: z.array(z.string()).min(1), reason: z.string().min(40, 'A reason is a sentence that convinces a reviewer') }));

/** One thing that is asked of the facade. */
export interface Requirement {
  readonly id: string;
  /** MUST, SHOULD … as its source has it; empty where it gives none. */
  readonly level: string;
  readonly text: string;
}

/** Requirements that belong together: a section of an RFC, or a topic of the specification. */
export interface RequirementGroup {
  readonly title: string;
  readonly requirements: readonly Requirement[];
}

/** One source of requirements. */
export interface Chapter {
  readonly title: string;
  readonly groups: readonly RequirementGroup[];
}

/** All that is asked, and the reason for each id that does not apply. */
export interface Demands {
  readonly chapters: readonly Chapter[];
  readonly reasons: readonly { readonly ids: readonly string[]; readonly reason: string }[];
}

/** Reads the data. @throws where a file is not of its form */
export function readDemands(): Demands {
  const { requirements } = rfcSchema.parse(read('rfc-requirements.json'));
  const { sections } = specificationSchema.parse(read('specification.json'));
  const ofRfcs = requirements.map(({ id, level, rfc, section, summary }) => ({ chapter: rfc === undefined ? 'Every type and characteristic' : `RFC ${rfc}`, section, requirement: { id, level, text: summary } }));
  const rfcs = ['RFC 7644', 'RFC 7643', 'RFC 7642', 'Every type and characteristic'].map((title) => ({
    title, groups: groupsOf(ofRfcs.filter(({ chapter }) => chapter === title)),
  }));
  const specification = sections.map(({ title, groups }) => ({ title: `Rollcall’s specification, ${title}`, groups: groups.map((group) => ({ title: group.title, requirements: group.lines.flatMap(requirementsOf) })) }));
  return { chapters: [...rfcs, ...specification], reasons: reasonsSchema.parse(read('not-applicable.json')) };
}

function groupsOf(requirements: readonly { readonly section: string | undefined; readonly requirement: Requirement }[]): RequirementGroup[] {
  const bySection = Map.groupBy(requirements, ({ section }) => (section === undefined ? '' : `§${section}`));
  return [...bySection].toSorted(([a], [b]) => a.localeCompare(b, 'en', { numeric: true })).map(([title, found]) => ({ title, requirements: found.map(({ requirement }) => requirement) }));
}

// A line that asks for several things is parted; its level, and the document that it is about, stand at each part.
function requirementsOf({ level = '', document, parts }: z.infer<typeof lineSchema>): Requirement[] {
  return parts.map(({ id, text }) => ({ id, level, text: document === undefined ? text : `${document}: ${text}` }));
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`data/${name}`, import.meta.url), 'utf8'));
}
