/** Elements that stand apart from what is around them, as a paragraph does. */
const paragraphs =
  'address|article|blockquote|body|center|details|div|dl|figure|figcaption|h1|h2|h3|h4|h5|h6|header|html|li|main|ol|p|pre|section|summary|table|tbody|thead|tfoot|tr|ul';
const inline = 'a|abbr|b|br|code|dd|dt|em|font|hr|i|img|mark|small|span|strong|sub|sup|td|th|u';

export const paragraphTags: ReadonlySet<string> = new Set(paragraphs.split('|'));

/** Elements whose content is no part of the text: scripts, forms' controls, what surrounds the page's own content. */
export const droppedTags: ReadonlySet<string> = new Set(
  'script|style|noscript|template|head|title|nav|footer|aside|svg|math|iframe|object|audio|video|canvas|select|datalist|textarea|button|label|legend'.split(
    '|',
  ),
);

const attributes = '(?=[\\s/>])[^<>]{0,5000}>';
/** A tag that a writer of HTML means as one: "List<String>" has none. */
export const anyTag = new RegExp(`</?(?:${paragraphs}|${inline})${attributes}`, 'i');
/** A tag that breaks the line. */
export const breakingTag = new RegExp(`</?(?:${paragraphs}|br|hr)${attributes}`, 'i');
/** The same for HTML that was encoded once more, as Greenhouse delivers it: "&lt;p&gt;". */
export const encodedTag = new RegExp(`&(?:amp;){0,3}lt;/?(?:${paragraphs}|${inline})(?![\\w-])`, 'i');
