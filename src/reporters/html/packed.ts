import { deflateRawSync } from 'node:zlib';
import { type Html, html, ours } from './markup.ts';

/** An article's markup, deflated and written in base64, for reports too large to be laid out at once. */
export const packed = (id: string, content: Html): Html =>
  html`<script type="application/octet-stream" id="${id}-packed">${ours(deflateRawSync(content.toString(), { level: 9 }).toString('base64'))}</script>\n`;
