import { escapeHtml } from '../../../kernel/html.js';
import type { Language } from '../../../kernel/messages.js';
import type { Block } from './blocks.js';

export interface MailLayout {
  readonly language: Language;
  readonly shopName: string;
  readonly subject: string;
  readonly preheader: string | null;
  readonly blocks: readonly Block[];
  /** What the mail is about at a glance: label and value; the first one large. Empty for other mails. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** Why the recipient gets it, and the shop's address. */
  readonly footer: readonly string[];
  readonly stop: { readonly label: string; readonly url: string } | null;
}

/** The brand's tokens as mail programs know colours. */
const PAPER = '#fbfaf7';
const PANE = '#ffffff';
const INK = '#1f2630';
const MUTED = '#5b6570';
const LINE = '#dcdfe4';
const SUN = '#f3a63b';
const SKY = '#1b6fa3';

const HEADING = `"Bricolage Grotesque","Segoe UI",Helvetica,Arial,sans-serif`;
const TEXT = `"Instrument Sans","Segoe UI",Helvetica,Arial,sans-serif`;
const attribute = (css: string) => css.replaceAll('"', "'");
const BODY = attribute(`margin:0 0 16px;font:400 16px/1.5 ${TEXT};color:${INK}`);
const SMALL = attribute(`margin:0 0 4px;font:400 13px/1.5 ${TEXT};color:${MUTED}`);

/** Only for programs that know it: the others keep what stands in the elements. */
const DARK = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.paper{background:#14171c!important}.pane{background:#1c2027!important;border-color:#333944!important}
.ink{color:#f0eee9!important}.muted{color:#a8afb8!important}.line{border-color:#333944!important}.sky{color:#7cc0ea!important}}
@media (max-width:480px){.pane{padding:24px 20px!important}}`;

/** A number such as Q-2026-000123 is never broken at its hyphens. */
const NUMBER = /\b[A-Z]+-\d+-\d+\b/g;
const words = (text: string) =>
  escapeHtml(text).replace(NUMBER, (number) => `<span style="white-space:nowrap">${number}</span>`);

const lines = (text: string) => words(text).replaceAll('\n', '<br>');

const button = ({ label, url }: { readonly label: string; readonly url: string }) =>
  `<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:8px 0 24px"><tr>
<td bgcolor="${SUN}" style="background:${SUN};border-radius:2px"><a href="${escapeHtml(url)}" style="${attribute(`display:inline-block;padding:14px 22px;font:600 16px/1.2 ${TEXT};color:${INK};text-decoration:none`)}">${escapeHtml(label)}</a></td>
</tr></table>`;

const block = (it: Block) =>
  it.kind === 'words' ? `<p class="ink" style="${BODY}">${lines(it.text)}</p>` : button(it);

const label = (text: string) => `<p class="muted" style="${SMALL}">${escapeHtml(text)}</p>`;
const CELL = `padding:12px 16px 12px 0;border-top:1px solid ${LINE};vertical-align:top`;

/** The first one large and across, the others side by side below. */
const facts = ([first, ...others]: MailLayout['facts']) => {
  if (!first) return '';
  const large = attribute(`margin:0;font:600 28px/1.2 ${HEADING};color:${INK}`);
  const plain = attribute(`margin:0;font:400 16px/1.4 ${TEXT};color:${INK}`);
  const cells = others.map(
    ([name, value]) =>
      `<td class="line" style="${CELL}">${label(name)}<p class="ink" style="${plain}">${words(value)}</p></td>`,
  );
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 16px">
<tr><td class="line" colspan="${others.length || 1}" style="${CELL}">${label(first[0])}<p class="ink" style="${large}">${escapeHtml(first[1])}</p></td></tr>
${cells.length > 0 ? `<tr>${cells.join('')}</tr>` : ''}
</table>`;
};

/** Text that lists show beside the subject and the mail itself does not. */
const hidden = (text: string) =>
  `<div style="display:none;max-height:0;max-width:0;overflow:hidden;opacity:0;color:transparent">${escapeHtml(text)}</div>`;

/**
 * A mail in the brand's look that survives mail programs: tables, styles in the elements, nothing from elsewhere, colours
 * for light and dark. Every text is escaped here.
 */
export const htmlMail = (mail: MailLayout): string => {
  const { language, shopName, subject, preheader, blocks, footer, stop } = mail;
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(subject)}</title><style>${DARK}</style></head>
<body class="paper" style="margin:0;padding:0;background:${PAPER}">${preheader ? hidden(preheader) : ''}
<table role="presentation" class="paper" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="${PAPER}" style="background:${PAPER}"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px">
<tr><td style="padding:0 4px 16px"><p class="ink" style="${attribute(`margin:0;padding-left:10px;border-left:10px solid ${SUN};font:700 18px/1.1 ${HEADING};color:${INK}`)}">${escapeHtml(shopName)}</p></td></tr>
<tr><td class="pane" bgcolor="${PANE}" style="background:${PANE};border:1px solid ${LINE};border-radius:2px;padding:32px">
<h1 class="ink" style="${attribute(`margin:0 0 20px;font:700 24px/1.2 ${HEADING};color:${INK};overflow-wrap:anywhere`)}">${words(subject)}</h1>
${facts(mail.facts)}
${blocks.map(block).join('\n')}
</td></tr>
<tr><td style="padding:16px 4px">
${footer.map((line) => `<p class="muted" style="${SMALL}">${lines(line)}</p>`).join('\n')}
${stop ? `<p style="${SMALL}"><a class="sky" href="${escapeHtml(stop.url)}" style="color:${SKY}">${escapeHtml(stop.label)}</a></p>` : ''}
</td></tr></table></td></tr></table></body></html>
`;
};
