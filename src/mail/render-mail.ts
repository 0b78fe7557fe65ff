import type { MailLayout } from './mail-layout.ts';
import type { MailContent, MailTexts } from './texts/mail-texts.ts';

/** What a mail is filled with. */
export interface MailParts {
  readonly content: MailContent;
  readonly texts: MailTexts;
  readonly organisation: string;
  /** Where the button leads. */
  readonly link: string | undefined;
}

/** A mail as it is read: the same as HTML and as plain text. */
export interface RenderedMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** Writes a mail in both forms. */
export function renderMail(layout: MailLayout, parts: MailParts): RenderedMail {
  return { subject: oneLine(parts.content.subject), html: htmlOf(layout, parts), text: textOf(parts) };
}

function htmlOf(layout: MailLayout, { content, texts, organisation, link }: MailParts): string {
  const paragraphs = (lines: readonly string[] = []): string => lines.map((line) => `<p>${escape(line)}</p>`).join('');
  const list = (items: readonly string[] = []): string => (items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${escape(item)}</li>`).join('')}</ul>`);
  const places: Readonly<Record<string, string>> = {
    language: escape(texts.language), subject: escape(content.subject), preview: escape(content.paragraphs[0] ?? ''), organisation: escape(organisation),
    heading: escape(content.heading), paragraphs: paragraphs(content.paragraphs) + list(content.items), notes: paragraphs(content.notes), footer: escape(content.footer),
    button: escape(content.button ?? ''), fallback: escape(texts.buttonFallback), link: escape(link ?? ''),
  };
  const frame = content.button === undefined ? layout.withoutButton : layout.withButton;
  return frame.replaceAll(/\{\{(\w+)\}\}/g, (place, name: string) => places[name] ?? place);
}

function textOf({ content, organisation, link }: MailParts): string {
  const { heading, paragraphs, items = [], button, notes = [], footer } = content;
  const action = button === undefined ? [] : [`${button}:\n${link ?? ''}`];
  return `${[organisation, heading, ...paragraphs, ...items.map((item) => `* ${item}`), ...action, ...notes, '-- ', footer].map(wrap).join('\n\n')}\n`;
}

const lineLength = 76;

// Between words alone, so that an address stays whole.
function wrap(text: string): string {
  return text.split('\n').map((line) => {
    const lines: string[] = [];
    let current = '';
    for (const word of line.split(' ')) {
      if (current !== '' && current.length + 1 + word.length > lineLength) {
        lines.push(current);
        current = word;
      } else {
        current = current === '' ? word : `${current} ${word}`;
      }
    }
    return [...lines, current].join('\n');
  }).join('\n');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => escapes[character] ?? character);
}
