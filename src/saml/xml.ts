import { DOMParser } from '@xmldom/xmldom';

/** The namespaces of SAML 2.0 and of XML signatures. */
export const namespaces = {
  assertion: 'urn:oasis:names:tc:SAML:2.0:assertion',
  protocol: 'urn:oasis:names:tc:SAML:2.0:protocol',
  metadata: 'urn:oasis:names:tc:SAML:2.0:metadata',
  signature: 'http://www.w3.org/2000/09/xmldsig#',
} as const;

type Namespace = keyof typeof namespaces;

/** A text that is not XML as SAML has it; the message says why. */
class XmlRefused extends Error {}

const deepest = 60;
const elementNode = 1;
const instructionNode = 7;

/**
 * Parses XML by the parser that the signatures are verified with, so that both see the same. What other parsers forgive is an error, and so is what
 * SAML has no use for and attacks have: document types with their entities, and processing instructions.
 * @returns the document's element
 * @throws Error that says why it is refused
 */
export function parseXml(text: string): Element {
  if (/<!\s*(DOCTYPE|ENTITY)/i.test(text)) throw new XmlRefused('a document type (DOCTYPE) is not admitted');
  const problems: string[] = [];
  const parser = new DOMParser({ locator: {}, errorHandler: (_: string, problem: string) => void problems.push(problem) });
  const root = parse(parser, text, problems);
  const [problem] = problems;
  if (problem !== undefined) throw new XmlRefused(problem.replace(/^\[xmldom \w+\]\s*/, '').replaceAll(/\s*\n@#/g, ' ').slice(0, 300));
  if (!root) throw new XmlRefused('it is not XML');
  refuseOddNodes(root, 0);
  return root;
}

function parse(parser: DOMParser, text: string, problems: string[]): Element | null | undefined {
  try {
    return (parser.parseFromString(text, 'text/xml') as Document | undefined)?.documentElement;
  } catch (error) {
    problems.push((error as Error).message);
    return undefined;
  }
}

function refuseOddNodes(node: Node, depth: number): void {
  if (depth > deepest) throw new XmlRefused(`it is nested more than ${deepest} deep`);
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === instructionNode) throw new XmlRefused('a processing instruction is not admitted');
    if (child.nodeType === elementNode) refuseOddNodes(child, depth + 1);
  }
}

/** Whether it is the element of that name in that namespace. */
export function isNamed(element: Element, namespace: Namespace, name: string): boolean {
  return element.namespaceURI === namespaces[namespace] && element.localName === name;
}

/** The children of that name, in the order of the document. */
export function childrenOf(parent: Element, namespace: Namespace, name: string): Element[] {
  return elementsOf(parent).filter((child) => isNamed(child, namespace, name));
}

/** All children that are elements. */
export function elementsOf(parent: Element): Element[] {
  const elements: Element[] = [];
  for (let child = parent.firstChild; child; child = child.nextSibling) if (child.nodeType === elementNode) elements.push(child as Element);
  return elements;
}

/** The first child of that name. */
export function childOf(parent: Element, namespace: Namespace, name: string): Element | undefined {
  return childrenOf(parent, namespace, name)[0];
}

/** All elements below with that local name, in whichever namespace. */
export function descendantsOf(parent: Element, name: string): Element[] {
  return elementsOf(parent).flatMap((child) => [...(child.localName === name ? [child] : []), ...descendantsOf(child, name)]);
}

/** The value of an attribute; undefined where there is none. */
export function attributeOf(element: Element | undefined, name: string): string | undefined {
  return element?.hasAttribute(name) === true ? (element.getAttribute(name) ?? undefined) : undefined;
}

/** All the text in an element, whatever stands between its pieces; undefined where there is no element, or no text. */
export function textOf(element: Element | undefined): string | undefined {
  const text = element?.textContent?.trim();
  return text === '' ? undefined : text;
}

/** A text so that it can stand in XML as content or as the value of an attribute. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&apos;');
}
