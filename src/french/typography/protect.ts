/** Stands for one protected character. It is no letter, digit, space or sign, so no repair matches it. */
const PROTECTED = '\ue000';

// Each pattern starts at a place that a look-behind fixes, or is bounded, so that no input makes the search quadratic.
const PROTECTED_SPANS = new RegExp(
  [
    String.raw`\x60[^\x60\n]+\x60`, // code
    String.raw`\b(?:https?|ftp|file)://[^\s<>«»“”"]*[^\s<>«»“”"…?!;:,.)\]]`, // addresses
    String.raw`\b(?:mailto|tel|data|urn):[^\s<>«»“”"]+`,
    String.raw`(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.)+[A-Za-z]{2,}`, // e-mails
    String.raw`(?<![\w.-])(?:[A-Za-z0-9-]{1,63}\.)+(?:com|fr|org|net|io|ai|eu|be|ch|ca|info|gouv|tv|dev|app|uk|de|es|it|co|me)(?![\w.]\w|\w)(?:[/?#][^\s<>«»“”"…;!,)]*[^\s<>«»“”"…?!;:,.)\]])?`,
    String.raw`(?<![\w./\\~-])(?:~|\.{1,2})?/[\w.@-]+(?:/[\w.@-]*)*/?`, // paths
    String.raw`(?<!\w)[A-Za-z]:\\[^\s<>|"]*`,
    String.raw`(?<![\w./-])[\w-]{1,64}(?:/[\w.-]{1,64})+\.\w{1,5}(?!\w)`,
    String.raw`(?<![\w.-])[\w-]{1,64}\.(?:md|txt|html?|json|ya?ml|[cm]?[jt]sx?|css|py|sh|pdf|docx?|xlsx?|csv|png|jpe?g|webp|gif|svg|zip|exe)(?!\w)`,
    String.raw`(?<![\w.])v?\d+(?:\.\d+){2,}(?![\d])`, // versions
    String.raw`(?<![\w.])v\d+(?:\.\d+)*(?!\w)`,
    String.raw`(?<![\d:])\d{1,4}(?::\d{1,4})+(?![\d:])`, // times and ratios
    String.raw`(?<![\w:]):[a-z][a-z0-9_+-]{1,40}:(?![\w:])`, // emoji shortcodes
    String.raw`&(?:#\d{1,7}|#x[\da-f]{1,6}|[A-Za-z]\w{1,31});`, // entities
    String.raw`\{\{[^{}\n]*\}\}|\$\{[^{}\n]*\}|%[sd](?!\w)|%\([\w]{1,40}\)[sd]`, // placeholders
    '::+',
    String.raw`[:;=]['’]?-?[)(DPp|\]\[/\\](?![\p{L}\p{N}])`, // smileys
    String.raw`\bYahoo!`,
    String.raw`[!=<>]==?|&&|\|\|`, // operators
  ].join('|'),
  'gu',
);

/** A sign without which no span above can start, so that plain prose, the common case, costs one short look. */
const MAY_HOLD = /[\x60/@\\&{=|]|\.\w|[:;]\S|%[sd(]|v\d|Yahoo!/u;

/** The text with each protected character replaced by a stand-in, so that offsets stay the same. */
export function hideProtected(text: string): string {
  return !MAY_HOLD.test(text) ? text : text.replace(PROTECTED_SPANS, (span) => PROTECTED.repeat(span.length));
}
