import mjml2html from 'mjml';

/**
 * What every mail looks like, as HTML with places to fill in: `{{heading}}` and so on. MJML makes of it what the many mail
 * programs understand. Nothing in it is fetched from anywhere: no pictures, no fonts, nothing that tells who has read it.
 */
const layout = (hasButton: boolean): string => `
<mjml lang="{{language}}">
  <mj-head>
    <mj-title>{{subject}}</mj-title>
    <mj-preview>{{preview}}</mj-preview>
    <mj-raw><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"></mj-raw>
    <mj-breakpoint width="480px" />
    <mj-attributes>
      <mj-all font-family="-apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif" />
      <mj-text font-size="16px" line-height="1.6" color="#1f2933" padding="0 32px" />
      <mj-section padding="0" />
    </mj-attributes>
    <mj-style>
      :root { color-scheme: light dark; supported-color-schemes: light dark; }
      .text p { margin: 0 0 16px; }
      .text ul { margin: 0 0 16px; padding-left: 20px; }
      .text li { margin: 0 0 8px; overflow-wrap: anywhere; }
      .small p { margin: 0 0 8px; }
      .link a { color: #175cd3; word-break: break-all; }
      @media (max-width: 479px) { .card > table > tbody > tr > td { padding-left: 0 !important; padding-right: 0 !important; } }
      @media (prefers-color-scheme: dark) {
        body, .page, .page > div { background: #12161c !important; }
        .card, .card > table { background: #1c222b !important; }
        .text div, .heading div { color: #f2f4f7 !important; }
        .name div, .small div, .foot div { color: #b4bcc8 !important; }
        .button td, .button a { background: #7cb2ff !important; color: #0b1a30 !important; }
        .link a { color: #8ebcff !important; }
        .rule p { border-top-color: #343d4a !important; }
      }
    </mj-style>
  </mj-head>
  <mj-body width="560px" background-color="#f1f3f6" css-class="page">
    <mj-section padding="24px 0 12px"><mj-column>
      <mj-text css-class="name" font-size="14px" font-weight="600" color="#52606d">{{organisation}}</mj-text>
    </mj-column></mj-section>
    <mj-section css-class="card" background-color="#ffffff" border-radius="12px" padding="32px 0 24px"><mj-column>
      <mj-text css-class="heading" font-size="24px" line-height="1.3" font-weight="700" padding="0 32px 16px"><h1 style="margin:0;font-size:inherit;line-height:inherit">{{heading}}</h1></mj-text>
      <mj-text css-class="text">{{paragraphs}}</mj-text>
      ${hasButton ? `<mj-button css-class="button" href="{{link}}" align="left" background-color="#175cd3" color="#ffffff" font-size="16px" font-weight="600" border-radius="8px" inner-padding="14px 28px" padding="8px 32px 24px">{{button}}</mj-button>` : ''}
      <mj-text css-class="small" font-size="14px" color="#52606d">{{notes}}</mj-text>
      ${hasButton ? `<mj-divider css-class="rule" border-width="1px" border-color="#e4e7eb" padding="12px 32px 16px" />
      <mj-text css-class="small link" font-size="13px" color="#52606d"><p>{{fallback}}</p><p><a href="{{link}}">{{link}}</a></p></mj-text>` : ''}
    </mj-column></mj-section>
    <mj-section padding="16px 0 32px"><mj-column>
      <mj-text css-class="foot" font-size="13px" line-height="1.5" color="#52606d">{{footer}}</mj-text>
    </mj-column></mj-section>
  </mj-body>
</mjml>`;

/** The frames of mails, compiled once. */
export interface MailLayout {
  readonly withButton: string;
  readonly withoutButton: string;
}

/** Compiles the frames of mails; takes some tenths of a second. */
export async function compileMailLayout(): Promise<MailLayout> {
  return { withButton: await compile(true), withoutButton: await compile(false) };
}

async function compile(hasButton: boolean): Promise<string> {
  const { html, errors } = await mjml2html(layout(hasButton), { fonts: {}, validationLevel: 'strict', keepComments: false });
  if (errors.length > 0) throw new Error(`The layout of mails is wrong: ${errors.map(({ formattedMessage }) => formattedMessage).join('; ')}`);
  return html;
}
